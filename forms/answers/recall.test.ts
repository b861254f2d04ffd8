import { describe, expect, test } from '@jest/globals';
import type { RememberedAnswer } from '../../contracts/rememberedAnswers.ts';
import { aControl, someOptions } from '../../testing/pageLooks.ts';
import type { Control } from '../control.ts';
import { weighEvidence } from '../evidence.ts';
import type { Meaning } from '../meanings.ts';
import type { Action } from '../planPage.ts';
import { askedOnPage } from './asked.ts';
import { recallAnswer } from './recall.ts';
import { toRemember } from './toRemember.ts';

const HERE = 'jobs.example/acme';
const ELSEWHERE = 'jobs.example/other';
const YES_NO = someOptions('Yes', 'No');

describe('an essay', () => {
  const QUESTION = 'Which product do you wish you had designed, and why?';

  test('is given again to the very same question, at whichever employer', () => {
    const earlier = remembered(essay(QUESTION), 'The paper clip.');

    expect(recall(essay(`${QUESTION} *`), [earlier], ELSEWHERE)).toBe('The paper clip.');
  });

  test.each([
    'And why do you wish you had designed which product?',
    'Which product do you wish you had built, and why?',
  ])('is not given to %s', (question) => {
    expect(recall(essay(question), [remembered(essay(QUESTION), 'The paper clip.')], HERE)).toBeNull();
  });

  test.each([
    'Why do you want to work here?',
    'Why us?',
    'Why are you interested in this role?',
    'Why are you a fit?',
  ])('is given to %s at the same employer alone', (question) => {
    const earlier = remembered(essay(question), 'Because.');

    expect(recall(essay(question), [earlier], HERE)).toBe('Because.');
    expect(recall(essay(question), [earlier], ELSEWHERE)).toBeNull();
  });

  test('for a named employer is not for another', () => {
    const earlier = remembered(essay('Why do you want to work at Acme?'), 'Because.');

    expect(recall(essay('Why do you want to work at Globex?'), [earlier], HERE)).toBeNull();
    expect(recall(essay('Why do you want to work at Acme?'), [earlier], HERE)).toBe('Because.');
  });

  test('answers no closed question, and a choice no long one', () => {
    const sponsor = remembered(essay('Do you need sponsorship?'), 'Yes');
    expect(recall(choice('Will you require sponsorship?'), [sponsor], HERE)).toBeNull();
    expect(
      recall(choice('Do you have a car?'), [remembered(essay('Have you got a car?'), 'I do.')], HERE),
    ).toBeNull();
    expect(
      recall(essay('Have you got a car?'), [remembered(choice('Do you have a car?'), 'Yes')], HERE),
    ).toBeNull();
  });
});

describe('a choice', () => {
  test.each([
    ['Do you have a driving licence?', 'Have you got a driving license?'],
    ['Do you need sponsorship?', 'Will you now or in the future require visa sponsorship?'],
    ['Are you authorized to work in the US?', 'Are you legally authorized to work in the United States?'],
    ['What is your gender?', 'Gender'],
  ])('to %s is given to %s', (before, now) => {
    expect(recall(choice(now), [remembered(choice(before), 'Yes')], ELSEWHERE)).toBe('Yes');
  });

  test.each([
    ['Are you authorized to work in the US?', 'Are you authorized to work in the UK?'],
    [
      'Are you authorized to work where this job is located?',
      'Are you authorized to work where this job is located?',
    ],
    ['Do you need sponsorship?', 'Are you authorized to work in the US?'],
    ['Can you travel?', 'Can you not travel?'],
    ['Have you worked for us before?', 'Have you worked for us before?'],
    ['Do you know anyone at our company?', 'Do you know anyone at our company?'],
    ['How did you hear about us?', 'How did you hear about us?'],
    ['What are your salary expectations?', 'What are your salary expectations?'],
  ])('to %s is not given to %s at another employer', (before, now) => {
    expect(recall(choice(now), [remembered(choice(before), 'Yes')], ELSEWHERE)).toBeNull();
  });

  test('is given to none of two controls of a page that ask for the same in different ways', () => {
    const both = [choice('Will you require sponsorship?'), choice('Do you need a visa sponsor?')];
    const [asked] = askedOnPage(both, both.map(recognised), null);
    const earlier = remembered(choice('Do you need visa sponsorship?'), 'Yes');

    expect(recall(choice('Will you require sponsorship?'), [earlier], HERE)).toBe('Yes');
    expect(
      asked &&
        recallAnswer(choice('Will you require sponsorship?'), asked, { answers: [earlier], site: HERE }),
    ).toBeNull();
  });

  test('is given to nobody where two that differ would do', () => {
    const [one, other] = [
      remembered(choice('Do you need sponsorship?'), 'Yes'),
      remembered(choice('Do you require a sponsor?'), 'No'),
    ];

    expect(recall(choice('Will you require sponsorship?'), [one, other], HERE)).toBeNull();
    expect(recall(choice('Do you need sponsorship?'), [one, other], HERE)).toBe('Yes');
  });
});

describe('what is not remembered', () => {
  const lineOf = (label: string, more: Partial<Control['evidence']> = {}) => aControl({ label, ...more });

  test.each<[string, Control, string]>([
    ['a box that agrees', aControl({ label: 'I certify it' }, { kind: 'checkbox', required: true }), 'Yes'],
    ['a box by itself', aControl({ label: 'Do you have a car?' }, { kind: 'checkbox' }), 'Yes'],
    ['a refusal to say', choice('What is your gender?'), 'I prefer not to say'],
    ['another', choice('Do you have a disability?'), 'I do not wish to answer'],
    ['a code', lineOf('What is the security code that we sent you?'), '123456'],
    ['a number of the state’s', lineOf('What is your social security number?'), '1'],
    ['a job in a block', lineOf('Which tools did you use?', { section: 'Work experience' }), 'A hammer'],
    ['one of a list', lineOf('Which tools did you use?', { name: 'jobs[0].tools' }), 'A hammer'],
    ['what the profile should say', lineOf('Email'), 'ada@example.com'],
    ['a start', lineOf('When can you start?'), '2026-12-01'],
    ['a word', lineOf('Colour'), 'Red'],
    ['a day', lineOf('Which day suits you for a talk with the team?'), '2026-12-01'],
    ['a day in digits', lineOf('Which day suits you for a talk with the team?'), '12/01/2026'],
  ])('%s', (_what, control, answer) => {
    expect(kept(control, answer)).toBeNull();
  });

  test('what no person answered', () => {
    expect(kept(choice('Can you travel?'), 'Yes', 'profile')).toBeNull();
    expect(kept(choice('Can you travel?'), 'Yes', 'given')).toMatchObject({ answer: { source: 'given' } });
  });

  test('one of two controls with the same text', () => {
    const twice = choice('Can you travel?');
    const [asked] = askedOnPage(
      [twice, { ...twice, selector: '#b' }],
      [recognised(twice), recognised(twice)],
      null,
    );

    const action = { ...actionOn(twice, 'Yes'), ...(asked ? { reply: { asked, answer: 'Yes' } } : {}) };

    expect(toRemember(action, HERE)).toBeNull();
  });
});

function choice(legend: string): Control {
  return aControl({ legend }, { kind: 'radio', options: YES_NO });
}

function essay(label: string): Control {
  return aControl({ label }, { kind: 'textarea' });
}

function recognised(control: Control): { meaning: Meaning; confidence: number; evidence: string[] } {
  return weighEvidence(control);
}

function actionOn(control: Control, answer: string, source: Action['source'] = 'human'): Action {
  const recognition = recognised(control);
  const [asked] = askedOnPage([control], [recognition], null);
  if (!asked) throw new Error('the control asks nothing');
  return {
    key: '',
    control,
    recognition,
    asked,
    source,
    kind: 'type',
    text: answer,
    reply: { asked, answer },
  };
}

function kept(control: Control, answer: string, source: Action['source'] = 'human') {
  return toRemember(actionOn(control, answer, source), HERE);
}

function remembered(control: Control, answer: string): RememberedAnswer {
  const found = kept(control, answer);
  if (found === null) throw new Error('not remembered');
  return found.answer;
}

function recall(control: Control, answers: RememberedAnswer[], site: string): string | null {
  const [asked] = askedOnPage([control], [recognised(control)], 'United States');
  return asked ? recallAnswer(control, asked, { answers, site }) : null;
}
