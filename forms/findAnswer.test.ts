import { describe, expect, test } from '@jest/globals';
import { aControl, someOptions } from '../testing/pageLooks.ts';
import { weighEvidence } from './evidence.ts';
import { type Asked, findAnswer } from './findAnswer.ts';

describe('the same question in the same words', () => {
  const ANSWERS = { 'Will you relocate?': 'Yes', 'Notice period': '3 months', '': 'never', '?': 'never' };

  test.each([
    ['Will you relocate?', 'Yes'],
    ['will you  RELOCATE *', 'Yes'],
    ['Will you relocate? (optional)', 'Yes'],
    ['Will you relocate? - required', 'Yes'],
    ['Nótice period:', '3 months'],
    ['Notice period required', '3 months'],
  ])('%s is answered, marks and case aside', (question, answer) => {
    expect(findAnswer(asked(question), ANSWERS)).toBe(answer);
  });

  test.each(['Will you relocate to Berlin?', 'Will you', 'Period', '', '***'])(
    '%s is another question, and is not answered',
    (question) => {
      expect(findAnswer(asked(question), ANSWERS)).toBeNull();
    },
  );

  test('is so where what asks for a thing says that it is required', () => {
    expect(findAnswer(asked('Transportation'), { 'Transportation Required': 'Yes' })).toBe('Yes');
    expect(findAnswer(asked('Is a car'), { 'Is a car required?': 'Yes' })).toBeNull();
  });

  test.each([
    ['Project Title', 'project_title'],
    ['Number of pages', 'numberOfPages'],
    ['Transportation', 'transportation_required'],
    ['Rating (0-10)', 'rating_0_10'],
  ])('%s is answered under the name that programs give it, %s', (question, name) => {
    expect(findAnswer(asked(question), { [name]: 'this' })).toBe('this');
  });

  test('is none of a line that wants the number of a thing, where it says that there is one', () => {
    const answers = { 'Do you have a driver’s license?': 'Yes' };

    expect(findAnswer({ ...asked('Driver’s license'), kind: 'text' }, answers)).toBeNull();
    expect(findAnswer({ ...asked('Driver’s license'), kind: 'radio' }, answers)).toBe('Yes');
  });

  test('comes before one that only means the same', () => {
    const answers = { 'Do you need sponsorship?': 'Yes', 'Will you require sponsorship?': 'No' };

    expect(findAnswer(asked('Will you require sponsorship?'), answers)).toBe('No');
  });
});

describe('the same question in other words', () => {
  test.each([
    [
      'Will you now or in the future require sponsorship for employment visa status (e.g., H-1B visa status)?',
      'Do you need sponsorship?',
    ],
    ['Are you legally authorized to work in the United States?', 'Are you authorized to work in the US?'],
    [
      'Are you legally authorised to work in the country where this job is located?',
      'Are you authorized to work?',
    ],
    ['What is your notice period?', 'Notice period'],
    ['What is your notice period?', 'notice_period'],
    ['Will you require visa sponsorship?', 'sponsorship'],
    ['Benötigen Sie eine Visumsponsoring?', 'sponsorship'],
    ['Desired salary', 'What are your salary expectations?'],
    ['When can you start?', 'Earliest start date'],
    ['Voluntary Self-Identification of Disability (Form CC-305)', 'Disability status'],
    ['LinkedIn Profile', 'LinkedIn URL'],
    ['Would you be open to relocating?', 'Are you willing to relocate?'],
    ['Willing to relocate', 'Are you willing to relocate?'],
    ['Do you have a valid driver’s license?', 'Valid drivers licence'],
    ['In which languages are you fluent?', 'Which languages are you fluent in?'],
    ['Favorite theater program', 'Favourite theatre programme'],
    ['Keywords (comma separated)', 'Keywords'],
    ['Why do you deserve this scholarship?', 'Essay: Why do you deserve this scholarship?'],
    ['2. Reason for visit', 'Reason for visit'],
    ['Short artist bio (50 words max)', 'Artist biography'],
    ['Estimated annual mileage', 'Annual mileage'],
    ['Policy start date', 'Date policy should start'],
    ['Number of pets', 'How many pets?'],
    ['SSN', 'Social Security Number'],
    ['High school', 'High school name'],
    ['Guardian name', 'Guardian'],
    ['List of allergies', 'Allergy'],
    ['Year of creation', 'Year created'],
    ['Date of completion', 'Completed date'],
    ['Subscribe to our newsletter', 'Subscribe to newsletter'],
    ['Python: years of experience', 'How many years of experience do you have with Python?'],
    ['Landlord Name', 'Current landlord name'],
    ['Years at Employer', 'Years at current employer'],
  ])('%s is answered by %s', (question, given) => {
    expect(findAnswer(asked(question), { [given]: 'A', 'Favourite colour?': 'B' })).toBe('A');
  });

  test.each([
    ['Guardian name', 'Guardian phone'],
    ['Previous employer name', 'Employer'],
    ['Name', 'Company name'],
    ['Company name', 'Name'],
    ['Weight (lbs)', 'Weight'],
    ['Program hours', 'Program hour limit'],
    ['Approved mileage', 'Annual mileage'],
    ['Co-applicant name', 'Applicant name'],
    ['How many passports do you hold?', 'Passport number'],
    ['Employee number', 'How many employees?'],
    ['Years of experience with Java', 'How many years of experience do you have with Python?'],
    ['Which days can you work?', 'How many days can you work?'],
    ['Previous landlord name', 'Current landlord name'],
    ['Next landlord name', 'Current landlord'],
    ['Salary', 'Current salary'],
    ['Coverage', 'Coverage amount'],
    ['Subscribe to our magazine', 'Subscribe to magazine'],
  ])('%s is not answered by %s', (question, given) => {
    expect(findAnswer(asked(question), { [given]: 'A' })).toBeNull();
  });

  test.each([
    ['150 lbs', '150 lbs'],
    ['$150', '$150'],
    ['150', null],
    ['about as much as you', null],
  ])('without the unit of the question, where the answer says it: %s', (answer, found) => {
    expect(findAnswer(asked('Weight (lbs)'), { Weight: answer })).toBe(found);
  });

  test.each([
    'Tools you have used Select all that apply.',
    'Tools you have used? Please choose up to three *',
    'Tools you have used - check all that apply',
    'Tools you have used. Mehrfachauswahl möglich',
  ])('without how it is to be answered: %s', (question) => {
    expect(findAnswer(asked(question), { 'Tools you have used': 'Git' })).toBe('Git');
  });

  test('with what only looks like that', () => {
    expect(findAnswer(asked('How do you choose all your tools?'), { 'How do you': 'A' })).toBeNull();
    expect(findAnswer(asked('Select all that apply'), { Select: 'A' })).toBeNull();
  });

  test.each(['Ada, 555 0100', 'Yes', 'No', 'None', 'Yes, my mother'])('is no name: %s', (answer) => {
    expect(findAnswer(asked('Guardian name'), { Guardian: answer })).toBeNull();
  });

  test('speaks of the applicant’s own country where it names none', () => {
    const question = asked('Will you require visa sponsorship to work in the United States?');
    const answers = { 'Do you need sponsorship?': 'No' };

    const found = [null, 'Canada', 'USA', 'United States'].map((home) =>
      findAnswer({ ...question, home }, answers),
    );

    expect(found).toEqual([null, null, 'No', 'No']);
  });
});

test('a limit in brackets is no part of a question', () => {
  const answers = { 'Why do you want to work here?': 'For the compilers.' };

  expect(findAnswer(asked('Why do you want to work here? (max 500 characters) *'), answers)).toBe(
    'For the compilers.',
  );
});

test.each([
  ['Which shifts can you work? (hold Ctrl to select several)', 'Which shifts can you work?'],
  ['Rating of urgency (1-5)', 'Rating of urgency'],
  ['How well do you know Java? (0 = not at all, 10 = very)', 'How well do you know Java?'],
])('in %s, brackets say how to answer, and %s is the question', (question, given) => {
  expect(findAnswer(asked(question), { [given]: 'A' })).toBe('A');
  expect(findAnswer(asked('Can you lift boxes (20-30 kg)?'), { 'Can you lift boxes?': 'A' })).toBeNull();
});

test('what is said of somebody else goes to whoever it is about', () => {
  const name = { ...asked('Name'), whole: 'Emergency contact Name', isRepeated: true };

  expect(findAnswer(name, { 'Emergency contact name': 'Howard', Name: 'Grace' })).toBe('Howard');
  expect(findAnswer(name, { 'Reference name': 'Ada' })).toBeNull();
});

test('what is said of one degree is not said of the second school’s', () => {
  const degree = (index: number) => ({ ...asked('Degree'), meaning: 'degree' as const, place: { index } });

  expect(findAnswer(degree(0), { 'Highest degree': 'Doctorate' })).toBe('Doctorate');
  expect(findAnswer(degree(0), { 'Degree type': 'Doctorate' })).toBe('Doctorate');
  expect(findAnswer(degree(1), { 'Degree type': 'Doctorate' })).toBeNull();
});

describe('what goes without saying', () => {
  const unknown = (question: string) => ({ ...asked(question), meaning: 'unknown' as const });

  test('is the type of what is chosen, and the date of what takes one', () => {
    const coverage = { ...unknown('Coverage'), kind: 'select' as const };
    const arrival = { ...unknown('Arrival'), kind: 'date' as const };

    expect(findAnswer(coverage, { 'Coverage type': 'Full' })).toBe('Full');
    expect(findAnswer({ ...coverage, kind: 'text' }, { 'Coverage type': 'Full' })).toBeNull();
    expect(findAnswer(arrival, { 'Arrival date and time': '2027-05-03 14:30' })).toBe('2027-05-03 14:30');
    expect(findAnswer(arrival, { 'Arrival date': '2027-05-03' })).toBe('2027-05-03');
    expect(findAnswer(arrival, { 'Arrival time': '14:30' })).toBeNull();
    expect(findAnswer({ ...arrival, kind: 'text' }, { 'Arrival date': '2027-05-03' })).toBeNull();
  });

  test('is not where another asks for it, where two would do, or where the heading says more', () => {
    const landlord = unknown('Landlord name');
    const current = { 'Current landlord name': 'Ada' };

    expect(findAnswer({ ...landlord, others: ['Name of current landlord'] }, current)).toBeNull();
    expect(findAnswer({ ...landlord, others: ['Previous landlord name'] }, current)).toBe('Ada');
    expect(findAnswer({ ...landlord, whole: 'Previous address Landlord name' }, current)).toBeNull();
    expect(findAnswer(landlord, { ...current, 'Present landlord name': 'Bob' })).toBeNull();
  });

  test('is in the answer that says more where more is wanted of a yes', () => {
    const question = (own: string) => ({
      ...unknown(`Do you have any allergies? ${own}`),
      follows: aControl({}),
    });
    const list = { 'List of allergies': 'Penicillin', 'Do you have any allergies?': 'Yes' };

    expect(findAnswer(question('If yes, please list'), list)).toBe('Penicillin');
    expect(findAnswer(question('If no, please explain'), list)).toBeNull();
    expect(findAnswer(question('If yes, please list'), { Allergies: 'Yes' })).toBeNull();
    expect(findAnswer(question('If yes, please list'), { 'List of medication': 'Aspirin' })).toBeNull();
  });
});

describe('a question that only looks alike is left to a person', () => {
  test.each([
    ['Are you legally authorized to work in the United States?', 'Do you need sponsorship?'],
    ['Do you require sponsorship?', 'Are you authorized to work in the US?'],
    ['Do you require sponsorship to work in the UK?', 'Do you require sponsorship to work in the US?'],
    ['Do you require sponsorship to work in the UK?', 'Do you require sponsorship?'],
    ['Do you require sponsorship?', 'Do you require sponsorship to work in Canada?'],
    ['Will you in the future require sponsorship?', 'Do you need sponsorship?'],
    ['Do you now require sponsorship?', 'Will you in the future require sponsorship?'],
    ['Are you authorized to work in the US without sponsorship?', 'Are you authorized to work in the US?'],
    ['Are you authorized to work for any employer in the US?', 'Are you authorized to work in the US?'],
    ['Does your spouse require sponsorship?', 'Do you require sponsorship?'],
    ['Do you require sponsorship?', 'Does your spouse require sponsorship?'],
    ['Can you not travel?', 'Can you travel?'],
    ['Are you unable to travel?', 'Are you able to travel?'],
    ['Were you employed by the government?', 'Are you employed by the government?'],
    ['Are you willing to relocate to Berlin?', 'Are you willing to relocate?'],
    ['Are you willing to relocate to Berlin?', 'Are you willing to relocate to Munich?'],
    ['Expected hourly rate', 'What are your salary expectations?'],
    ['What is your current salary?', 'What are your salary expectations?'],
    [
      'How many years of experience do you have with Python?',
      'How many years of experience do you have with Java?',
    ],
    ['How many years of experience do you have with Python?', 'years_of_experience'],
    ['Do you have at least 5 years of experience?', 'Do you have at least 3 years of experience?'],
    ['Why do you want to work at Acme?', 'Why do you want to work here?'],
    ['Why do you want to relocate?', 'Do you want to relocate?'],
    ['Do you have a car?', 'Which car do you have?'],
    ['Phone number of your reference', 'Phone'],
    ['Are you over 18?', 'Are you under 18?'],
    ['Would you move from Paris to Rome?', 'Would you relocate?'],
  ])('%s is not answered by %s', (question, given) => {
    expect(findAnswer({ ...asked(question), home: 'United States' }, { [given]: 'Yes' })).toBeNull();
  });

  test('where two answers would do', () => {
    const question = asked('Will you now or in the future require sponsorship?');
    const two = { 'Do you need sponsorship?': 'No', 'Do you require visa sponsorship?': 'Yes' };
    const agreeing = { 'Do you need sponsorship?': 'No', 'Do you require visa sponsorship?': 'no' };

    expect(findAnswer(question, two)).toBeNull();
    expect(findAnswer(question, agreeing)).toBe('No');
    expect(findAnswer(asked('Relocate?'), { 'RELOCATE?': 'Yes', 'relocate *': 'No' })).toBeNull();
  });

  test('where the page asks it twice, but for its id', () => {
    const question = { ...asked('Start date'), id: 'q-2', isRepeated: true };

    expect(findAnswer(question, { 'Start date': '2020', start_date: '2020' })).toBeNull();
    expect(findAnswer(question, { 'Start date': '2020', 'q-2': '2024' })).toBe('2024');
  });

  test('where the page asks for the same thing in two ways', () => {
    const question = { ...asked('Are you authorized to work in the UK?'), isShared: true };

    expect(findAnswer(question, { work_authorization: 'Yes' })).toBeNull();
    expect(findAnswer(question, { 'Authorized to work in the UK': 'Yes' })).toBe('Yes');
  });
});

function asked(question: string): Asked {
  const options = someOptions('Yes', 'No');
  const isLabel = /^(what|how|when|which|why|in which|linked|desired|expected|notice|phone)/i.test(question);
  const control = isLabel
    ? aControl({ label: question })
    : aControl({ legend: question }, { kind: 'radio', options });
  const { meaning } = weighEvidence(control);
  return { id: '', question, meaning, isRepeated: false, isShared: false, home: null };
}
