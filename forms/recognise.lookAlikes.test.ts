import { describe } from '@jest/globals';
import { testTexts } from '../testing/recognition.ts';

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
    ['nothing', 'text', `Domicilio anterior | Morada anterior | Vorige woonplaats | Poprzednie miasto`],
    ['address_line1', 'text', `Domicilio | Morada | Domicilio actual`],
    ['state', 'select', `UF | UF de residência`],
    ['birth_date', 'text', `Nascimento | Nacimiento | Data de nascimento`],
    ['nationality', 'text', `Staatsangehörigkeit | Nationalité actuelle`],
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
