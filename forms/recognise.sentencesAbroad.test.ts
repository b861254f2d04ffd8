import { describe } from '@jest/globals';
import { testTexts } from '../testing/recognition.ts';

describe('what is asked of the applicant in a sentence', () => {
  testTexts('label', [
    [
      'full_name',
      'text',
      `Wie heißt du? | Comment vous appelez-vous ? | ¿Cómo te llamas? | Come ti chiami? | Como você se chama? | Hoe heet je? | Jak się nazywasz?`,
    ],
    [
      'birth_date',
      'text',
      `Wann bist du geboren? | ¿Cuándo naciste? | Quando sei nato? | Wanneer ben je geboren?`,
    ],
    [
      'city',
      'text',
      `In welcher Stadt wohnst du? | Dans quelle ville habitez-vous ? | ¿En qué ciudad vives? | Em que cidade você mora? | In che città vivi? | In welke stad woon je? | W jakim mieście mieszkasz?`,
    ],
    [
      'country',
      'select',
      `In welchem Land wohnen Sie? | Dans quel pays résidez-vous ? | In quale paese vivi?`,
    ],
    ['email', 'text', `À quelle adresse e-mail pouvons-nous vous joindre ? | Qual o seu e-mail?`],
    ['phone', 'text', `Unter welcher Telefonnummer erreichen wir dich?`],
    ['nationality', 'text', `Welche Staatsangehörigkeit besitzen Sie? | Jakie masz obywatelstwo?`],
    ['how_heard', 'select', `Cómo nos has conocido | Wie wurden Sie auf die Stelle aufmerksam?`],
    [
      'sponsorship',
      'radio',
      `Benötigen Sie Visa-Sponsoring? | Hai bisogno di un visto? | ビザサポートは必要ですか？ | Czy potrzebujesz wizy?`,
    ],
    ['work_authorization', 'radio', `Darfst du in Deutschland arbeiten? | 日本での就労資格はありますか？`],
  ]);
});

describe('the same of somebody or something else', () => {
  testTexts('label', [
    [
      'nothing',
      'text',
      `Wie heißt Ihr Vorgesetzter? | Comment s'appelle votre père ? | ¿Cómo se llama tu madre? | Como se chama seu pai? | Hoe heet je moeder?`,
    ],
    [
      'nothing',
      'text',
      `In welcher Stadt möchten Sie arbeiten? | Dans quelle ville souhaitez-vous travailler ? | ¿En qué ciudad naciste? | In welchem Land wurden Sie geboren? | W jakim mieście chcesz pracować?`,
    ],
    [
      'nothing',
      'text',
      `Geboren in | Né(e) à | Born in | Nato a | Nacido en | Quando nasceu seu filho? | Wo bist du geboren?`,
    ],
    ['birth_date', 'text', `Geboren am | Né(e) le | Nato il`],
    ['nothing', 'radio', `Warum benötigen Sie ein Visum? | Hat Ihr Ehepartner eine Arbeitserlaubnis?`],
  ]);
});

describe('a label as job boards of each country word it', () => {
  testTexts('label', [
    ['address_line1', 'text', `Wohnanschrift | Adresse de résidence | Endereço completo | Woonadres`],
    ['phone', 'text', `Festnetznummer | Número telefónico | Contato telefônico | Mobiel telefoonnummer`],
    ['current_title', 'text', `Derzeitige Funktion | Emploi actuel | Último puesto | Obecny zawód | 肩書き`],
    ['current_company', 'text', `Name des aktuellen Arbeitgebers | Última empresa | Ostatni pracodawca`],
    [
      'salary_expectation',
      'text',
      `Rango salarial deseado | Faixa salarial desejada | Loonverwachting | 希望時給`,
    ],
    ['degree', 'select', `Schulabschluss | Niveau d’éducation | Grau de instrução | Livello di studi`],
    ['last_name', 'text', `Patronyme | Nome de família | 名字`],
    ['first_name', 'text', `下の名前 | Prénom usuel`],
    [
      'nothing',
      'text',
      `Wohnungsgröße | Adresse der Firma | Número de empleados | Ostatnie wynagrodzenie | 応募ポジション | Nome da rua da empresa`,
    ],
  ]);
});
