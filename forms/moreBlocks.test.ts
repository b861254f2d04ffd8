import { expect, test } from '@jest/globals';
import { Profile } from '../contracts/profile.ts';
import { aButton, aControl, aLook } from '../testing/pageLooks.ts';
import { findBlockToAdd, findBlockToSave, hasSave } from './moreBlocks.ts';
import { recogniseControls } from './recognise.ts';

const PROFILE = Profile.parse({
  first_name: 'Grace',
  last_name: 'Hopper',
  email: 'grace@example.com',
  work_history: [{ company: 'Acme', title: 'Engineer' }],
});

test.each([
  ['Add another position', 'Work experience', 'job'],
  ['Add another', 'Work experience', 'job'],
  ['Add employer', '', 'job'],
  ['+ Add Position', 'Work history', 'job'],
  ['Add position', 'Preferences', undefined],
  ['Add a cover letter', 'Work experience', undefined],
  ['Add another language', 'Languages', undefined],
])('`%s` below "%s" makes room for: %s', (label, section, kind) => {
  const look = aLook({ buttons: [aButton(label, { section })] });

  expect(findBlockToAdd(look, [], { profile: PROFILE, saved: { school: 0, job: 0 } })?.kind).toBe(kind);
});

test.each([
  [['Cancel', 'Save'], 'Save'],
  [['Cancel', 'Save and close'], 'Save and close'],
  [['Cancel', 'Add experience'], 'Add experience'],
  [['Remove', 'Add experience'], undefined],
  [['Cancel', 'Add another experience'], undefined],
])('of %j in an open block, this closes it: %s', (labels, closing) => {
  const buttons = labels.map((label) => aButton(label, { section: 'Work experience' }));
  const look = aLook({ controls: [aControl({ label: 'Employer', section: 'Work experience' })], buttons });

  expect(findBlockToSave(look, recogniseControls(look), { kind: 'job', hadSave: true })?.label).toBe(closing);
});

test('a button to save that came with the block closes it, and one that was there before does not', () => {
  const section = 'Work experience';
  const look = aLook({
    controls: [aControl({ label: 'Job title', section })],
    buttons: [aButton('Save', { section })],
  });
  const closing = (hadSave: boolean) =>
    findBlockToSave(look, recogniseControls(look), { kind: 'job', hadSave });

  expect(hasSave(look, 'job')).toBe(true);
  expect(hasSave(look, 'school')).toBe(false);
  expect(closing(false)?.label).toBe('Save');
  expect(closing(true)).toBeNull();
});
