import { describe, expect, test } from '@jest/globals';
import { aControl, aLook, someOptions } from '../testing/pageLooks.ts';
import { isRequiredConsent } from './consent.ts';
import type { Control } from './control.ts';
import { recogniseControls } from './recognise.ts';

describe('a required box', () => {
  test.each([
    'Ich stimme der Verarbeitung meiner Daten zu.',
    'J’accepte la politique de confidentialité',
    'He leído y acepto la política de privacidad',
    'Wyrażam zgodę na przetwarzanie moich danych osobowych',
    '個人情報の取り扱いに同意します',
    'I agree',
    'I agree to these terms',
    'I have read and accept all of the above conditions',
    'I agree to the privacy policy',
    'I have read the data protection notice *',
    'I agree that my data is processed for this application',
    'By ticking this box you accept our terms and conditions',
    'I certify that the information provided is true and complete',
    'I understand that false statements may lead to dismissal',
  ])('that says `%s` is ticked', (label) => {
    expect(isTicked(aBox(label))).toBe(true);
  });

  test.each([
    'I certify that I am legally authorized to work in this country',
    'I confirm that I have 5 years of experience with Java',
    'I confirm that I am at least 18 years old',
    'I agree to relocate to Berlin',
    'I accept a salary of 30000',
    'I accept these working conditions',
    'I agree to the terms of the night shift',
    'I understand that this is a night position',
    'I declare that I have no criminal record',
    'I consent to a background check',
    'I acknowledge that I have a valid driving licence',
    'I agree to be contacted by SMS',
    'Subscribe to job alerts. See our privacy policy.',
    'I own a car',
    'Ich möchte den Newsletter erhalten und habe die Datenschutzerklärung gelesen',
    'Wyrażam zgodę na przetwarzanie moich danych osobowych w przyszłych rekrutacjach',
    'J’ai le permis et j’accepte la politique de confidentialité',
    '',
  ])('that says `%s` claims more than the sending of a form does, and is left to the person', (label) => {
    expect(isTicked(aBox(label))).toBe(false);
  });
});

test('to agree to anything else in our language is a question, whatever the recogniser says', () => {
  expect(isRequiredConsent(aBox('I agree to give a talk'), 'consent')).toBe(false);
});

test('in another language the recogniser’s word has to do', () => {
  expect(isRequiredConsent(aBox('Ich stimme zu'), 'consent')).toBe(true);
  expect(isRequiredConsent(aBox('Ich stimme zu'), 'unknown')).toBe(false);
});

test('a box that may stay empty, or is one of several, is not ticked', () => {
  const label = 'I agree to the privacy policy';

  expect(isTicked({ ...aBox(label), required: false })).toBe(false);
  expect(isTicked({ ...aBox(label), options: someOptions('a', 'b') })).toBe(false);
  expect(isTicked({ ...aBox(label), kind: 'radio' })).toBe(false);
});

function aBox(label: string): Control {
  return aControl({ label }, { kind: 'checkbox', required: true, options: someOptions('on') });
}

function isTicked(control: Control): boolean {
  const [recognition] = recogniseControls(aLook({ controls: [control] }));
  return isRequiredConsent(control, recognition?.meaning ?? 'unknown');
}
