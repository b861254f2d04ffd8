import { describe, expect, test } from '@jest/globals';
import { aButton, aControl, aLook } from '../testing/pageLooks.ts';
import { findAssurance } from './assurance.ts';
import type { PageLook } from './control.ts';

const BEFORE = aLook({ controls: [aControl({ label: 'First name' })], buttons: [aButton('Submit')] });

function asked(text: string, labels: string[], more: Partial<PageLook> = {}): string | undefined {
  const layer = '#sure';
  const buttons = labels.map((label) => aButton(label, { layer, form: null, kind: 'button' }));
  const layers = [{ selector: layer, frame: 0, isDialog: true, text }];
  return findAssurance(
    BEFORE,
    aLook({ ...BEFORE, layers, buttons: [...BEFORE.buttons, ...buttons], ...more }),
  )?.label;
}

describe('whoever is asked whether they are sure says so', () => {
  test.each([
    ['Are you sure you want to submit?', ['No', 'Yes'], 'Yes'],
    ['Submit your application?', ['Cancel', 'Submit application'], 'Submit application'],
    ['Review your application\nGrace Hopper', ['Edit', 'Confirm'], 'Confirm'],
    ['Möchten Sie die Bewerbung absenden?', ['Abbrechen', 'Ja, absenden'], 'Ja, absenden'],
    ['Voulez-vous envoyer votre candidature ?', ['Annuler', 'Confirmer'], 'Confirmer'],
    ['Data privacy: by accepting you agree to the use of your data.', ['Accept', 'Decline'], 'Accept'],
    ['送信しますか', ['キャンセル', 'はい'], 'はい'],
  ])('to `%s`', (text, labels, expected) => {
    expect(asked(text, labels)).toBe(expected);
  });
});

describe('nothing is pressed', () => {
  test.each([
    ['where something is missing', 'Required fields are missing. Submit?', ['Cancel', 'Yes']],
    ['where the work would be thrown away', 'Are you sure you want to discard?', ['No', 'Yes']],
    ['where two would do', 'Are you sure?', ['Submit now', 'Submit and follow us']],
    ['for offers', 'By accepting you agree to marketing, see our privacy policy.', ['Accept', 'Decline']],
    [
      'for those who watch',
      'We value your privacy. We and our 800 partners store your data.',
      ['Accept all', 'Reject all'],
    ],
    ['where what is accepted is no terms', 'An interview at nine?', ['Accept', 'Decline']],
    ['where there is no way to decline', 'How your data is used', ['Accept']],
    ['where nothing is asked', 'Thanks! We will write to you.', ['OK']],
  ])('%s', (_where, text, labels) => {
    expect(asked(text, labels)).toBeUndefined();
  });

  test('in a dialog that was there before, or that wants more', () => {
    const layer = { selector: '#sure', frame: 0, isDialog: true, text: 'Are you sure?' };
    const yes = aButton('Yes', { layer: '#sure', form: null });
    const there = aLook({ layers: [layer], buttons: [yes] });

    expect(findAssurance(there, there)).toBeNull();
    expect(
      asked('Are you sure?', ['Yes'], { controls: [aControl({ label: 'Why' }, { layer: '#sure' })] }),
    ).toBeUndefined();
  });
});
