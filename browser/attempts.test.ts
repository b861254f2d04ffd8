import { expect, test } from '@jest/globals';
import { planPage } from '../forms/planPage.ts';
import { recogniseControls } from '../forms/recognise.ts';
import { NOT_TAKEN } from '../forms/sentBack.ts';
import { Profile } from '../contracts/profile.ts';
import { SAMPLE_PROFILE } from '../testing/apiCaller.ts';
import { aControl, aLook } from '../testing/pageLooks.ts';
import { Attempts } from './attempts.ts';

/** Many pages take back what they said only when they are sent again. */

test('a mark that stood before the answer is no word on the answer', () => {
  const attempts = new Attempts({ controls: [email({ value: '', invalid: true })] });

  expect(attempts.isMistaken(answered({ invalid: true, error: NOT_TAKEN }))).toBe(false);
});

test('a mark that came with the answer is', () => {
  const attempts = new Attempts({ controls: [email({ value: '', invalid: false })] });

  expect(attempts.isMistaken(answered({ invalid: true, error: NOT_TAKEN }))).toBe(true);
});

function email(parts: Partial<ReturnType<typeof aControl>>) {
  return { ...aControl({ label: 'Email' }, { kind: 'email' }), ...parts };
}

function answered(parts: Partial<ReturnType<typeof aControl>>) {
  const look = aLook({ controls: [email({ value: SAMPLE_PROFILE.email, ...parts })] });
  const known = {
    profile: Profile.parse(SAMPLE_PROFILE),
    given: {},
    human: {},
    memory: { answers: [], site: '' },
    hasResume: false,
  };
  const [action] = planPage(look, recogniseControls(look), known).actions;
  if (action === undefined) throw new Error('nothing is planned');
  return action;
}
