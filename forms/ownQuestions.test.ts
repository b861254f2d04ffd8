import { describe } from '@jest/globals';
import { testTexts } from '../testing/recognition.ts';

describe('a question that only speaks of something known', () => {
  testTexts('legend', [
    [
      'nothing',
      'radio',
      `Are you NOT authorized to work in the United States? | Will you now or in the future not need sponsorship?
      | Are you authorized to work in the US without sponsorship now or in the future? | Does your spouse require sponsorship?
      | Have you previously been sponsored for an H-1B? | Do you have a disability that requires accommodation during the interview?
      | Are you authorized to work only for your current employer? | Is your work authorization restricted in any way? | Do you have a disability parking permit?
      | Benötigt Ihr Ehepartner eine Arbeitserlaubnis? | Votre conjoint a-t-il besoin d'un permis de travail ?
      | Do you need a work permit to work in the United States? | Benötigen Sie eine Arbeitserlaubnis für die USA? | Avez-vous besoin d'un permis de travail ?
      | ¿Necesita permiso de trabajo para trabajar en Estados Unidos? | Heeft u een werkvergunning nodig? | Ha bisogno di un permesso di lavoro?
      | Você precisa de autorização de trabalho? | Are you currently waiting for a decision on your work authorization?
      | Is your work permit application pending? | Have you applied for a work permit? | Is your right to work limited to 20 hours per week?
      | Would you be able to join us even if we cannot sponsor a visa?
      | Does your gender identity match the sex you were assigned at birth? | Has your gender identity changed since you were born?
      | Benötigen Sie keine Arbeitserlaubnis? | Ne voulez-vous pas de parrainage ?`,
    ],
    [
      'work_authorization',
      'radio',
      `Are you allowed to take up employment in Canada? | Are you legally authorized to work in the country in which you are applying?
      | This position requires work authorization. Are you authorized to work in the US?`,
    ],
    [
      'gender',
      'radio',
      'Which gender identity do you identify with? | Could you tell us your gender identity?',
    ],
    [
      'sponsorship',
      'radio',
      'Would you need immigration support to work for us? | Will sponsorship be required?',
    ],
  ]);
  testTexts('label', [
    [
      'nothing',
      'text',
      `Are you able to start within two weeks? | Do you live in the city of Boston? | Why is this your desired salary?
      | Previous last name | School mascot | Years at current address | Proof of address | License expiration date
      | Date you moved to current address | Passport expiry date | Days available to work | Describe your current role
      | Company name (if applying as freelancer) | Expected graduation year (if still studying)
      | What do you like about your current role? | How important is gender to you?
      | Issuing organization | Name of organisation you volunteer with | 2nd nationality | Year of diploma or GED | If no, give country of citizenship | If yes, when can you start?`,
    ],
    ['start_date', 'text', 'Could you tell us when you would be able to start?'],
    ['email', 'text', 'Email address you check most often | E-mail where we can reach you'],
    ['salary_expectation', 'text', 'Preferred gross annual wage | How much would you like to earn?'],
    ['current_title', 'text', 'Title at current company'],
    ['country', 'text', 'Country where you are based'],
    ['city', 'text', 'City where you live | What city are you in?'],
    ['preferred_name', 'text', 'Preferred/Chosen First Name'],
    ['last_name', 'text', 'Name (last) | お名前(姓)'],
  ]);
});
