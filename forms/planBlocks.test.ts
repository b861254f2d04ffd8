import { expect, test } from '@jest/globals';
import { Profile } from '../contracts/profile.ts';
import { aControl, aLook, someOptions } from '../testing/pageLooks.ts';
import { planPage } from './planPage.ts';
import { recogniseControls } from './recognise.ts';

const PROFILE = Profile.parse({
  first_name: 'Ada',
  last_name: 'King',
  email: 'ada@example.com',
  work_history: [
    { company: 'Acme', title: 'Engineer', start_date: '2019-03', end_date: 'Present' },
    { company: 'Navy', title: 'Admiral', start_date: '2012', end_date: '2019-02' },
  ],
});

test('each block of a form is filled with the job of its number, and one that is not known is asked for', () => {
  const labels = ['Company', 'Job title', 'Start date', 'I currently work here'];
  const controls = [1, 2, 3].flatMap((number) =>
    labels.map((label) =>
      aControl(
        { label, section: `Work experience ${number}` },
        label.startsWith('I ')
          ? { kind: 'checkbox', options: someOptions('on') }
          : { required: label === 'Company' },
      ),
    ),
  );
  const look = aLook({ controls });

  const { actions, open } = planPage(look, recogniseControls(look), {
    profile: PROFILE,
    given: { Company: 'Elsewhere' },
    human: {},
    memory: { answers: [], site: '' },
    hasResume: false,
  });

  expect(
    actions.map((action) => ('text' in action ? action.text : 'checked' in action && action.checked)),
  ).toEqual(['Acme', 'Engineer', '2019-03', true, 'Navy', 'Admiral', '2012', false]);
  expect(open).toHaveLength(1);
});
