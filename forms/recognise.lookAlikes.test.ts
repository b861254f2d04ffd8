import { describe, expect, test } from '@jest/globals';
import { aControl, aLook } from '../testing/pageLooks.ts';
import { testTexts } from '../testing/recognition.ts';
import { recogniseControls } from './recognise.ts';

describe('what one is paid already is not what one wants', () => {
  testTexts('label', [
    [
      'nothing',
      'text',
      `Jetziges Jahresgehalt | Rémunération brute actuelle | Salario actual | Salário atual | Ultima RAL | Huidig salaris | Obecne wynagrodzenie | 現在の年収`,
    ],
    [
      'salary_expectation',
      'text',
      `Gehaltsvorstellung | Expectativa salarial actual | Rémunération souhaitée | Retribuzione desiderata`,
    ],
  ]);
});

describe('where somebody was born, or bills and papers go, is not where they live', () => {
  testTexts('label', [
    [
      'nothing',
      'text',
      `Nationalité à la naissance | Staatsangehörigkeit bei der Geburt | Nationaliteit bij geboorte | Concelho de nascimento | Domicilio fiscal | Morada de faturação | Domicilio fiscale | UF de emissão`,
    ],
    [
      'nothing',
      'text',
      `Poprzednie nazwisko | Domicilio anterior | Morada anterior | Vorige woonplaats | Poprzednie miasto`,
    ],
    ['address_line1', 'text', `Domicilio | Morada | Domicilio actual`],
    ['state', 'select', `UF | UF de residência`],
    ['birth_date', 'text', `Nascimento | Nacimiento | Data de nascimento`],
    ['nationality', 'text', `Staatsangehörigkeit | Nationalité actuelle`],
    ['nothing', 'text', `生年月日（和暦） | 元号`],
    ['birth_date', 'text', `生年月日（西暦） | 生年月日`],
    ['nothing', 'radio', `¿Tienes certificado de discapacidad? | 障がい者手帳をお持ちですか？`],
  ]);
});

describe('what is said of a course, a diploma or a day is not the thing itself', () => {
  testTexts('label', [
    ['nothing', 'text', `Período do curso | Turno do curso | Diplôme requis | Titolo di studio richiesto`],
    [
      'nothing',
      'text',
      `Disponibilità a turni | Beschikbaarheid voor ploegendienst | Disponibilidad de turnos`,
    ],
    ['nothing', 'text', `Cognome da coniugata | Email del supervisore`],
    ['field_of_study', 'text', `Curso | Área de especialização`],
    ['degree', 'select', `Diplôme (requis) | Titolo di studio`],
    ['start_date', 'text', `Disponibilità dal | Disponibilidade`],
    ['full_name', 'text', `Nome e apelido`],
  ]);
});

describe('what stands in brackets says which or whose it is', () => {
  testTexts('label', [
    [
      'nothing',
      'text',
      `Name (emergency contact) | City (of birth) | Ort (Geburt) | Nationality (at birth) | Adres (poprzedni) | Salary (current) | Job title (desired)`,
    ],
    ['nothing', 'text', `住所（勤務先） | 会社名（前職） | 都道府県（本籍） | 氏名（かな） | 氏名（保護者）`],
    ['city', 'text', `City (current) | Town (where you live)`],
    ['full_name', 'text', `Name (in full) | 氏名（漢字）`],
    ['address_line1', 'text', `Address (street) | 住所（番地まで）`],
    ['salary_expectation', 'text', `Salary (expected) | Salary (EUR)`],
    ['degree', 'select', `Degree (required) | Degree (optional)`],
    ['start_date', 'text', `Start date (day/month/year)`],
  ]);
});

describe('who is at home, at work or in the papers of a Japanese or Polish form is another', () => {
  testTexts('label', [
    [
      'nothing',
      'text',
      `ご家族の氏名 | 母親の氏名 | 世帯主氏名 | 請求先住所 | 実家の住所 | 旧住所 | 学校所在地 | 出身都道府県 | 紹介会社名`,
    ],
    [
      'nothing',
      'text',
      `Imię i nazwisko kierownika | Nazwisko lekarza | Telefon w nagłych wypadkach | Miejscowość i data | Miejscowość szkoły | Wybrane stanowisko`,
    ],
    ['school', 'text', `出身大学 | 出身校 | Nazwa szkoły`],
    ['city', 'text', `Miejscowość`],
    ['nothing', 'text', `Stanowisko`],
    ['current_company', 'text', `勤務先 | 現在の勤務先`],
  ]);
});

describe('a word that languages do not share', () => {
  test.each([
    ['Firma', 'es', 'unknown'],
    ['Firma del candidato', 'it-IT', 'unknown'],
    ['Firma', 'de', 'current_company'],
    ['Firma', '', 'current_company'],
    ['Empresa', 'es', 'current_company'],
  ])('%s in %j is %s', (label, language, meaning) => {
    const control = { ...aControl({ label }, { kind: 'text' }), language };

    expect(recogniseControls(aLook({ controls: [control] }))[0]?.meaning).toBe(meaning);
  });
});

describe('English labels that are seldom met', () => {
  testTexts('label', [
    ['email', 'text', `Email again | Enter email again`],
    ['phone', 'text', `Handphone | Handphone number`],
    ['start_date', 'text', `Earliest possible start`],
    ['nothing', 'text', `Email template | Start | School mascot | Nickname`],
  ]);
});
