import { describe, expect, test } from '@jest/globals';
import { aControl, someOptions } from '../testing/pageLooks.ts';
import type { Control, Evidence } from './control.ts';
import type { Meaning } from './meanings.ts';
import { weighEvidence } from './evidence.ts';

function meaningOf(evidence: Partial<Evidence>, parts: Partial<Control> = {}): string {
  return weighEvidence(aControl(evidence, parts)).meaning;
}

function uploadCalled(evidence: Partial<Evidence>): string {
  return meaningOf({ label: 'Attach', ...evidence }, { kind: 'file' });
}

describe('a better source is not overruled by a lesser one', () => {
  test.each([
    ['first_name', { autocomplete: 'given-name', label: 'Last name' }],
    ['first_name', { label: 'First name', placeholder: 'Last name' }],
    ['first_name', { placeholder: 'First name', name: 'last_name' }],
    [
      'salary_expectation',
      { name: 'cards[a7f5c3cc-aa7e-4766-8f46-989c5b83038d][field0]', nearby: 'Desired salary' },
    ],
    ['first_name', { name: 'first_name', nearby: 'Last name' }],
    ['first_name', { label: 'First name', placeholder: 'Last name', name: 'last_name', id: 'lname' }],
    ['username', { label: 'Username', name: 'email' }],
    ['unknown', { label: 'Fax', name: 'phone' }],
    ['birth_date', { name: 'data[Usuario][fecha_nacimiento]' }],
    ['last_name', { name: 'nom_famille' }],
    ['unknown', { label: 'Favourite colour', id: 'q1', placeholder: 'Search' }],
    ['search', { placeholder: 'Search', name: 'q' }],
    ['unknown', { placeholder: 'Your manager’s phone…', name: 'phone' }],
    ['unknown', { placeholder: 'Please enter the name of your manager.', name: 'name' }],
    ['phone', { placeholder: 'Type your answer here…', name: 'phone' }],
    ['unknown', { label: 'Reporting line', nearby: 'City' }],
    ['question', { label: 'Have you ever lived in another city?', name: 'city' }],
    ['question', { label: 'Describe your favourite place', name: 'city' }],
    ['question', { label: 'Anything else that makes you proud of the town where you grew up', name: 'city' }],
  ])('%s: %j', (meaning, evidence) => {
    expect(meaningOf(evidence)).toBe(meaning);
  });
});

test('what agrees makes surer, and the reasons are listed with the strongest first', () => {
  const alone = weighEvidence(aControl({ label: 'First name' }));
  const agreed = weighEvidence(aControl({ label: 'First name', name: 'first_name' }));

  expect(alone).toEqual({ meaning: 'first_name', confidence: 0.92, evidence: ['label: first name (0.92)'] });
  expect(agreed.confidence).toBeGreaterThan(alone.confidence);
  expect(agreed.evidence).toEqual(['label: first name (0.92)', 'name: first name (0.72)']);
});

test.each(['name', 'id'])('a label that nobody knows is no clearer by its %s, which repeats it', (where) => {
  expect(meaningOf({ label: 'School mascot', [where]: 'school_mascot' })).toBe('unknown');
  expect(meaningOf({ label: 'Alma mater (mascot)', [where]: 'school' })).toBe('school');
});

test('a vague name is not believed against the text that stands beside the control', () => {
  expect(meaningOf({ name: 'name', nearby: 'User name' })).not.toBe('full_name');
  expect(meaningOf({ name: 'name', nearby: 'Property name' })).toBe('unknown');
  expect(meaningOf({ name: 'name' })).toBe('full_name');
});

test.each([
  ['nom', 'Nom de famille', 'last_name'],
  ['name', 'Company', 'current_company'],
  ['location', 'Wohnort', 'city'],
])('a programmer’s %s says nothing against %s beside the box', (name, nearby, meaning) => {
  expect(meaningOf({ name, nearby })).toBe(meaning);
});

test('a name that counts the questions says nothing against what is named beside the box', () => {
  const numbered = (nearby: string) => meaningOf({ name: 'section_1_question_2', nearby });

  expect(numbered('LinkedIn URL')).toBe('linkedin_url');
  expect(numbered('Which LinkedIn groups do you follow?')).not.toBe('linkedin_url');
  expect(numbered('Anything about your LinkedIn URL that we should know')).not.toBe('linkedin_url');
});

test.each<[Meaning, string[]]>([
  [
    'disability_status',
    ['Yes, I have a disability', 'No, I do not have a disability', 'I do not want to answer'],
  ],
  ['veteran_status', ['I identify as a protected veteran', 'I am not a protected veteran', 'Decline']],
  ['question', ['Yes, I have a car', 'No, I do not have a car']],
])('answers tell of %s where their question does not', (meaning, answers) => {
  const parts = { kind: 'radio' as const, options: someOptions(...answers) };

  expect(meaningOf({ legend: 'Please check one of the boxes below' }, parts)).toBe(meaning);
});

test('where a label names two places, the first is what a person types, and the evidence says so', () => {
  const recognition = weighEvidence(aControl({ label: 'City/Province' }));

  expect(recognition).toMatchObject({
    meaning: 'city',
    evidence: ['label: city, named first of several (0.78)'],
  });
  expect(meaningOf({ label: 'State/Country' })).toBe('state');
});

test('a name and an id that are the same count once, and a hint only beside something else', () => {
  const byName = weighEvidence(aControl({ name: 'city' }));

  expect(weighEvidence(aControl({ name: 'city', id: 'city' }))).toEqual(byName);
  expect(meaningOf({ hint: 'Phone' })).toBe('unknown');
  expect(meaningOf({ hint: 'Phone' }, { kind: 'tel' })).toBe('phone');
});

test('nothing is nothing: no evidence, and choices that are not known', () => {
  expect(meaningOf({})).toBe('unknown');
  expect(meaningOf({ name: 'q52', id: 'x7' }, { kind: 'select', options: someOptions('A', 'B') })).toBe(
    'unknown',
  );
});

test('a text of some length that is not understood is a question for a person', () => {
  expect(meaningOf({ label: 'Shoe size in European units' })).toBe('question');
});

describe('autocomplete', () => {
  test.each([
    ['section-a shipping address-level2', 'city'],
    ['billing given-name cc-given-name', 'first_name'],
    ['cc-number', 'payment'],
    ['one-time-code', 'one_time_code'],
    ['off', 'unknown'],
    ['new-password', 'unknown'],
  ])('%s on a text box asks for %s', (autocomplete, meaning) => {
    expect(meaningOf({ autocomplete })).toBe(meaning);
  });

  test('gives way where the label takes an e-mail address as well as a phone number', () => {
    expect(meaningOf({ autocomplete: 'tel', label: 'Mobile number or email' })).toBe('email');
  });
});

describe('what fits no control of its kind is not believed', () => {
  test.each([
    ['checkbox', { label: 'Email' }],
    ['radio', { legend: 'Phone' }],
    ['file', { label: 'First name' }],
    ['textarea', { label: 'Email' }],
    ['text', { label: 'I agree to the terms of use' }],
  ] as const)('%s %j', (kind, evidence) => {
    expect(['unknown', 'question']).toContain(meaningOf(evidence, { kind }));
  });
});

describe('types', () => {
  test.each([
    ['email', 'email'],
    ['password', 'password'],
    ['search', 'search'],
    ['tel', 'unknown'],
    ['text', 'unknown'],
  ] as const)('a mere %s box asks for %s', (kind, meaning) => {
    expect(meaningOf({}, { kind })).toBe(meaning);
  });

  test('an upload that only says Attach is told by its heading, its legend or its id', () => {
    expect(uploadCalled({ section: 'Resume/CV' })).toBe('resume_file');
    expect(uploadCalled({ legend: 'Cover letter' })).toBe('cover_letter_file');
    expect(uploadCalled({ id: 'resume' })).toBe('resume_file');
    expect(uploadCalled({})).toBe('unknown');
  });

  test('an upload of which the button says nothing more is told by the words before it in its row', () => {
    const inRow = (label: string, caption: string) =>
      meaningOf({ label, caption, section: 'Documents' }, { kind: 'file' });

    expect(inRow('Add file', 'Cover letter')).toBe('cover_letter_file');
    expect(inRow('+ Upload document', 'CV *')).toBe('resume_file');
    expect(inRow('Add file', 'Certificate')).toBe('unknown');
    expect(inRow('Work samples', 'CV')).toBe('unknown');
  });

  test('so is one that invites to drop files, where that names none', () => {
    const below = (nearby: string) => meaningOf({ nearby, caption: 'Resume/CV' }, { kind: 'file' });

    expect(below('Drop your file here or browse')).toBe('resume_file');
    expect(below('Drag & drop files, or click to upload')).toBe('resume_file');
    expect(below('Drop your certificates here or browse')).not.toBe('resume_file');
  });
});

describe('lists', () => {
  test('may hold the addresses that a site knows', () => {
    const known = someOptions('Select an option', 'grace.hopper@example.com');

    expect(meaningOf({ label: 'Email address' }, { kind: 'select', options: known })).toBe('email');
  });

  const countries = someOptions(
    'Choose',
    'Germany',
    'France',
    'Spain',
    'Italy',
    'Poland',
    'Norway',
    'Sweden',
    'Austria',
    'Japan',
  );
  const states = someOptions(
    'Alabama',
    'Alaska',
    'Arizona',
    'Ohio',
    'Iowa',
    'Utah',
    'Texas',
    'Maine',
    'Idaho',
  );
  const codes = someOptions(
    ...['+1', '+7', '+33', '+34', '+39', '+44', '+49', '+81', '+86'].map((code) => `Land (${code})`),
  );

  test.each([
    ['countries', countries, { label: '' }, 'country'],
    ['countries, whatever the label says', countries, { label: 'Region' }, 'country'],
    ['states', states, { label: '' }, 'state'],
    ['dial codes', codes, { label: 'Country' }, 'phone_country_code'],
    ['dial codes of a list that is named a country', codes, { autocomplete: 'country' }, 'country'],
  ])('of %s', (_what, options, evidence, meaning) => {
    expect(meaningOf(evidence, { kind: 'select', options })).toBe(meaning);
  });
});
