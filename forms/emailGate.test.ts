import { expect, test } from '@jest/globals';
import { aControl, aLook } from '../testing/pageLooks.ts';
import { withEmailGate } from './emailGate.ts';
import { recogniseControls } from './recognise.ts';

const ADDRESS = aControl({ label: 'Email', autocomplete: 'username', section: 'Login' });
const CONSENT = aControl({ label: 'I agree to the privacy policy' }, { kind: 'checkbox' });
const PASSWORD = aControl({ label: 'Password' }, { kind: 'password' });

test('takes an address that is all that is asked for as the applicant’s, though the page speaks of signing in', () => {
  expect(meaningsOf([ADDRESS, CONSENT])).toEqual(['email', 'consent']);
});

test('leaves what names an account where a password is asked for too, and a user name that is no address', () => {
  expect(meaningsOf([ADDRESS, PASSWORD])).toEqual(['username', 'password']);
  expect(meaningsOf([aControl({ label: 'User name', section: 'Login' })])).toEqual(['username']);
});

function meaningsOf(controls: ReturnType<typeof aControl>[]) {
  const look = aLook({
    controls,
    forms: [{ selector: 'form', frame: 0, isLandmark: false, marks: 'login', text: 'Login Email Next' }],
  });
  return withEmailGate(look, recogniseControls(look)).map(({ meaning }) => meaning);
}
