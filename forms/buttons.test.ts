import { describe, expect, test } from '@jest/globals';
import { aButton, aControl, aLook } from '../testing/pageLooks.ts';
import type { Button } from './control.ts';
import { findWayForward } from './buttons.ts';

const form = [
  aControl({ label: 'First name' }),
  aControl({ label: 'Last name' }),
  aControl({ label: 'Email' }),
];

function way(...buttons: Button[]): string | null {
  const found = findWayForward(aLook({ controls: form, buttons }));
  return found && `${found.kind}: ${found.button.label}`;
}

describe('a button of the form', () => {
  test.each([
    [
      'submit',
      [
        'Submit application',
        'Submit',
        'Apply now',
        'Send',
        'Bewerbung absenden',
        'Envoyer',
        'Отправить',
        '送信',
        '提交申请',
      ],
    ],
    [
      'next',
      [
        'Next',
        'Continue',
        'Save and continue',
        'Weiter',
        'Suivant',
        'Далее',
        '次へ',
        'Create account',
        'Review',
      ],
    ],
  ])('leads on as %s: %j', (kind, labels) => {
    for (const label of labels) expect(way(aButton(label))).toBe(`${kind}: ${label}`);
  });

  test.each([
    'Save for later',
    'Save and return later',
    'Save draft',
    'Upload',
    'Attach',
    'Populate Fields ->',
    'Apply with LinkedIn',
    'Autofill with resume',
    'Continue with Google',
    'Back',
    'Cancel',
    'Add another',
    'Remove',
    'Search',
    'Zurück',
    'Datei hochladen',
    'Accept all cookies',
    '',
  ])('does not lead on: %s', (label) => {
    expect(way(aButton(label))).toBeNull();
  });

  test('that says nothing known may still send the form, so it is no mere next', () => {
    expect(way(aButton('Los!'))).toBe('submit: Los!');
    expect(way(aButton('Los!', { kind: 'button' }))).toBeNull();
    expect(way(aButton('Review and submit'))).toBe('submit: Review and submit');
  });
});

describe('of several buttons', () => {
  test('the one of the form that is filled comes first', () => {
    const other = aButton('Submit', { form: '#newsletter' });
    const outside = aButton('Submit application', { form: null });

    expect(way(other)).toBeNull();
    expect(way(other, aButton('Next'), outside)).toBe('next: Next');
    expect(way(other, outside)).toBe('submit: Submit application');
  });

  test('what names the application comes first, then what sends, then what goes on', () => {
    expect(way(aButton('Next'), aButton('Send'))).toBe('submit: Send');
    expect(way(aButton('Send'), aButton('Submit application', { kind: 'image' }))).toBe(
      'submit: Submit application',
    );
  });

  test('equals with the same label are one twice: the later one is taken', () => {
    const [first, second] = [
      aButton('Submit', { selector: '#top' }),
      aButton('submit', { selector: '#bottom' }),
    ];

    expect(findWayForward(aLook({ controls: form, buttons: [first, second] }))?.button.selector).toBe(
      '#bottom',
    );
  });

  test('equals that differ leave the choice to a person', () => {
    expect(way(aButton('Submit'), aButton('Send'))).toBeNull();
  });

  test('hidden ones do not count, and disabled ones only when there is no other', () => {
    expect(way(aButton('Submit', { visible: false }))).toBeNull();
    expect(way(aButton('Submit', { disabled: true }))).toBe('submit: Submit');
    expect(way(aButton('Send', { disabled: true }), aButton('Submit'))).toBe('submit: Submit');
  });
});

test('on a page without a form, Apply leads to one', () => {
  const look = aLook({ buttons: [aButton('Apply now', { kind: 'link', form: null })] });

  expect(findWayForward(look)).toMatchObject({ kind: 'next', button: { label: 'Apply now' } });
});
