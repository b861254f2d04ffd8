import { APPLICANT, LETTER_RECEIVED, RESUME_RECEIVED } from '../applicant.ts';
import { askedQuestions, expectedAnswer } from '../questions.ts';
import { Seeded } from '../seeded.ts';
import { DEGREES, DISCIPLINES, EEO, PHONE_COUNTRIES } from './choices.ts';

/** What one posting asks for. `new` and `embed` are drawn by scripts, `old` is plain HTML. */
export interface GreenhouseForm {
  shape: 'new' | 'old' | 'embed';
  /** A code is mailed and asked for before the application is taken. */
  mailsCode: boolean;
  board: string;
  jobId: string;
  title: string;
  fields: GreenhouseField[];
}

export interface GreenhouseField {
  /** Its id on the page, and its name in what is sent. */
  id: string;
  label: string;
  kind: 'text' | 'essay' | 'choice' | 'school' | 'location' | 'phone_country' | 'phone' | 'upload';
  part: 'person' | 'uploads' | 'education' | 'questions' | 'eeo';
  options: readonly string[];
  required: boolean;
  /** What the applicant's employer-to-be must receive. */
  expected: string;
  /** What a person would say, if asked; '' otherwise. */
  reply: string;
  /** Shown only when that field holds that value. */
  shownBy?: { id: string; value: string };
}

export function greenhouseForm(seed: number): GreenhouseForm {
  const seeded = new Seeded(seed);
  const shape = (['new', 'embed', 'old'] as const)[seed % 3] ?? 'new';
  return {
    shape,
    mailsCode: shape !== 'old' && seed % 5 === 4,
    board: seeded.pick(['compilersinc', 'navalmachines', 'univac']),
    jobId: seeded.digits(10),
    title: seeded.pick(['Compiler Engineer', 'Software Engineer, Platform', 'Principal Engineer']),
    fields: [
      ...person(seeded),
      ...uploads(seeded),
      ...(seeded.chance() ? education(seeded) : []),
      ...questions(seeded),
      ...(seeded.chance(0.7) ? eeo(seeded) : []),
    ],
  };
}

type Rest = Partial<Omit<GreenhouseField, 'id' | 'label'>>;

function field(id: string, label: string, rest: Rest): GreenhouseField {
  return {
    id,
    label,
    kind: 'text',
    part: 'person',
    options: [],
    required: false,
    expected: '',
    reply: '',
    ...rest,
  };
}

function person(seeded: Seeded): GreenhouseField[] {
  const { first_name, last_name, email } = APPLICANT;
  const preferred = field('preferred_name', seeded.pick(['Preferred First Name', 'Preferred name']), {});
  return [
    field('first_name', seeded.pick(['First Name', 'First name', 'Legal First Name']), {
      required: true,
      expected: first_name,
    }),
    field('last_name', seeded.pick(['Last Name', 'Last name', 'Legal Last Name']), {
      required: true,
      expected: last_name,
    }),
    ...(seeded.chance(0.3) ? [preferred] : []),
    field('email', seeded.pick(['Email', 'Email Address']), { required: true, expected: email }),
    field('country', 'Country', {
      kind: 'phone_country',
      options: PHONE_COUNTRIES,
      expected: 'United States +1',
    }),
    field('phone', seeded.pick(['Phone', 'Phone Number']), {
      kind: 'phone',
      required: seeded.chance(),
      expected: '4155550123',
    }),
    field('candidate-location', seeded.pick(['Location (City)', 'Location']), {
      kind: 'location',
      required: seeded.chance(0.7),
      expected: 'New York, New York, United States',
    }),
  ];
}

function uploads(seeded: Seeded): GreenhouseField[] {
  const [part, kind] = ['uploads', 'upload'] as const;
  return [
    field('resume', seeded.pick(['Resume/CV', 'Resume']), {
      part,
      kind,
      required: true,
      expected: RESUME_RECEIVED,
    }),
    field('cover_letter', 'Cover Letter', { part, kind, expected: LETTER_RECEIVED }),
  ];
}

function education(seeded: Seeded): GreenhouseField[] {
  const rest = { part: 'education', required: seeded.chance(0.3) } as const;
  return [
    field('school--0', 'School', { ...rest, kind: 'school', expected: 'Yale University' }),
    field('degree--0', 'Degree', {
      ...rest,
      kind: 'choice',
      options: DEGREES,
      expected: 'Doctor of Philosophy (Ph.D.)',
    }),
    field('discipline--0', 'Discipline', {
      ...rest,
      kind: 'choice',
      options: DISCIPLINES,
      expected: 'Mathematics',
    }),
  ];
}

function questions(seeded: Seeded): GreenhouseField[] {
  return askedQuestions(seeded).map((question) =>
    field(`question_${seeded.digits(10)}`, question.wording, {
      part: 'questions',
      kind: question.kind === 'yes_no' ? 'choice' : question.kind,
      options: question.options,
      required: question.required,
      expected: expectedAnswer(question),
      reply: question.answer,
    }),
  );
}

function eeo(seeded: Seeded): GreenhouseField[] {
  return EEO.map(({ id, labels, options, expected, shownBy }) =>
    field(id, seeded.pick(labels), {
      part: 'eeo',
      kind: 'choice',
      options,
      expected,
      ...(shownBy === undefined ? {} : { shownBy }),
    }),
  );
}
