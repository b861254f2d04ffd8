import { describe, expect, test } from '@jest/globals';
import { aControl, aLook } from '../../testing/pageLooks.ts';
import { recogniseControls } from '../recognise.ts';

type Head = { section?: string; caption?: string; legend?: string };

function read(own: Head, again: Head, labels = ['Name', 'Email', 'Phone', 'Job title', 'Company']): string[] {
  const first = ['First name', 'Last name', 'Email', 'Phone'].map((label) => aControl({ label, ...own }));
  const second = labels.map((label) => aControl({ label, ...again }));
  return recogniseControls(aLook({ controls: [...first, ...second] }))
    .slice(first.length)
    .map(({ meaning }) => meaning);
}

const NOBODY = ['unknown', 'unknown', 'unknown', 'unknown', 'unknown'];

describe('who is asked for by name and address a second time is another', () => {
  test.each([
    'Please give us the details of someone who can recommend you.',
    'Who should we call if something happens to you?',
    'We would like to speak with your last manager.',
    'Someone we can contact about your work',
    'Tell us about a colleague who knows your work well:',
    'Details of the person filling in this form (if not the applicant)',
  ])('below words that head them: %s', (caption) => {
    expect(read({}, { caption })).toEqual(NOBODY);
  });

  test.each([
    'Someone who knows you',
    'Alternative contact',
    'Your HR contact at your current employer',
    'Contact person',
    'Details of somebody else',
    'Address of a friend',
  ])('below a heading: %s', (section) => {
    expect(read({}, { section })).toEqual(NOBODY);
  });
});

test.each([
  'Your details',
  'Applicant',
  'Contact information',
  'Signature',
  'Confirm your application',
  'Background check authorization',
  'Identity verification',
  'Pre-employment checks',
  'Home address',
  'Contact',
  'How can we reach you?',
])('but for the applicant, where it is said so: %s', (section) => {
  expect(read({ section: 'Start' }, { section }, ['First name', 'Email'])[0]).not.toBe('unknown');
});

test('a second name without an address may be the same one’s', () => {
  expect(
    read({ caption: 'Legal name' }, { caption: 'As you are called' }, ['First name', 'Last name']),
  ).toEqual(['first_name', 'last_name']);
});

describe('what is said of others to the applicant does not make the boxes theirs:', () => {
  test.each([
    'Please enter your details below. Our recruiter will call you.',
    'We never share your data with your manager.',
    'Your references will be contacted after the interview.',
  ])('%s', (caption) => {
    expect(meaningsBelow(caption)).toEqual(['first_name', 'email']);
  });

  test.each([
    'Please list one professional reference.',
    'Parents',
    'In an emergency we will call this person.',
  ])('unlike %s', (caption) => {
    expect(meaningsBelow(caption)).toEqual(['unknown', 'unknown']);
  });
});

function meaningsBelow(caption: string): string[] {
  const controls = ['First name', 'Email'].map((label) => aControl({ label, caption }));
  return recogniseControls(aLook({ controls })).map(({ meaning }) => meaning);
}
