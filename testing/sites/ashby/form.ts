import { APPLICANT, RESUME_RECEIVED } from '../applicant.ts';
import { askedQuestions, expectedAnswer } from '../questions.ts';
import { Seeded } from '../seeded.ts';

export interface AshbyForm {
  company: string;
  postingId: string;
  title: string;
  fields: AshbyField[];
}

export interface AshbyField {
  /** Its `data-field-path`; what it is sent as. */
  path: string;
  label: string;
  kind: 'text' | 'essay' | 'yes_no' | 'radio' | 'list' | 'location' | 'date' | 'upload';
  options: readonly string[];
  required: boolean;
  expected: string;
  /** What a person would say, if asked; '' otherwise. */
  reply: string;
  placeholder: string;
}

export function ashbyForm(seed: number): AshbyForm {
  const seeded = new Seeded(seed);
  return {
    company: seeded.pick(['flowmatic', 'cobol', 'bureau']),
    postingId: seeded.uuid(),
    title: seeded.pick(['Compiler Engineer', 'Member of Technical Staff', 'Founding Engineer']),
    fields: [
      ...person(seeded),
      ...seeded.shuffled([...questions(seeded), ...(seeded.chance(0.4) ? [startDate(seeded)] : [])]),
      ...(seeded.chance() ? eeo() : []),
    ],
  };
}

function field(path: string, label: string, rest: Partial<Omit<AshbyField, 'path' | 'label'>>): AshbyField {
  const none = { options: [], required: false, expected: '', reply: '', placeholder: 'Type here...' };
  return { path, label, kind: 'text', ...none, ...rest };
}

function person(seeded: Seeded): AshbyField[] {
  return [
    field('_systemfield_name', seeded.pick(['Name', 'Full Name', 'Legal Name']), {
      required: true,
      expected: 'Grace Hopper',
    }),
    field('_systemfield_email', seeded.pick(['Email', 'Email Address']), {
      required: true,
      expected: APPLICANT.email,
      placeholder: 'hello@example.com...',
    }),
    field(seeded.chance() ? '_systemfield_phone' : seeded.uuid(), seeded.pick(['Phone Number', 'Phone']), {
      required: seeded.chance(),
      expected: '4155550123',
      placeholder: '1-415-555-1234...',
    }),
    field('_systemfield_location', seeded.pick(['Location', 'Where are you currently located?']), {
      kind: 'location',
      required: seeded.chance(0.7),
      expected: 'New York, New York, United States',
      placeholder: 'Start typing...',
    }),
    field('_systemfield_resume', seeded.pick(['Resume', 'Resume/CV']), {
      kind: 'upload',
      required: true,
      expected: RESUME_RECEIVED,
    }),
  ];
}

function questions(seeded: Seeded): AshbyField[] {
  return askedQuestions(seeded).map((question) =>
    field(seeded.uuid(), question.wording, {
      kind: question.kind === 'choice' ? seeded.pick(['radio', 'list'] as const) : question.kind,
      options: question.options,
      required: question.required,
      expected: expectedAnswer(question),
      reply: question.answer,
    }),
  );
}

function startDate(seeded: Seeded): AshbyField {
  const wordings = ['When is the earliest you would want to start working with us?', 'Earliest start date'];
  const [id, wording] = [seeded.uuid(), seeded.pick(wordings)];
  const placeholder = seeded.pick(['Pick date...', 'MM/DD/YYYY']);
  return field(id, wording, {
    kind: 'date',
    required: true,
    expected: '2027-01-04',
    // Who sees the box without a format writes the date as people there do.
    reply: placeholder === 'MM/DD/YYYY' ? '2027-01-04' : '01/04/2027',
    placeholder,
  });
}

function eeo(): AshbyField[] {
  return [
    field('_systemfield_eeoc_gender', 'Gender', {
      kind: 'radio',
      options: ['Male', 'Female', 'Decline to self-identify'],
      expected: 'Female',
    }),
    field('_systemfield_eeoc_race', 'Race', {
      kind: 'radio',
      options: [
        'Hispanic or Latino',
        'White (Not Hispanic or Latino)',
        'Black or African American (Not Hispanic or Latino)',
        'Asian (Not Hispanic or Latino)',
        'Two or More Races (Not Hispanic or Latino)',
        'Decline to self-identify',
      ],
      expected: 'White (Not Hispanic or Latino)',
    }),
    field('_systemfield_eeoc_veteran_status', 'Veteran Status', {
      kind: 'radio',
      options: [
        'I am not a protected veteran',
        'I identify as one or more of the classifications of protected veteran',
        'I decline to self-identify for protected veteran status',
      ],
      expected: 'I am not a protected veteran',
    }),
  ];
}
