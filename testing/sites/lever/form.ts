import { APPLICANT, RESUME_RECEIVED } from '../applicant.ts';
import { askedQuestions, expectedAnswer } from '../questions.ts';
import { Seeded } from '../seeded.ts';

export interface LeverForm {
  company: string;
  postingId: string;
  title: string;
  fields: LeverField[];
}

export interface LeverField {
  name: string;
  label: string;
  kind: 'text' | 'essay' | 'radio' | 'select' | 'location' | 'upload' | 'box';
  part: 'person' | 'links' | 'cards' | 'comments' | 'eeo' | 'consent';
  options: readonly string[];
  required: boolean;
  expected: string;
  /** What a person would say, if asked; '' otherwise. */
  reply: string;
}

export function leverForm(seed: number): LeverForm {
  const seeded = new Seeded(seed);
  return {
    company: seeded.pick(['univac', 'remington', 'harvardmark']),
    postingId: seeded.uuid(),
    title: seeded.pick(['Compiler Engineer', 'Staff Engineer', 'Engineer, Languages']),
    fields: [
      ...person(seeded),
      ...links(seeded),
      ...cards(seeded),
      field('comments', 'Additional information', {
        part: 'comments',
        kind: 'essay',
        expected: APPLICANT.cover_letter ?? '',
      }),
      ...(seeded.chance(0.7) ? eeo(seeded) : []),
      ...(seeded.chance() ? [consent(seeded)] : []),
    ],
  };
}

function field(name: string, label: string, rest: Partial<Omit<LeverField, 'name' | 'label'>>): LeverField {
  const none = { options: [], required: false, expected: '', reply: '' };
  return { name, label, kind: 'text', part: 'person', ...none, ...rest };
}

function person(seeded: Seeded): LeverField[] {
  return [
    field('resume', 'Resume/CV', { kind: 'upload', required: true, expected: RESUME_RECEIVED }),
    field('name', seeded.pick(['Full name', 'Full legal name']), {
      required: true,
      expected: 'Grace Hopper',
    }),
    field('email', 'Email', { required: true, expected: APPLICANT.email }),
    field('phone', seeded.pick(['Phone', 'Phone number']), {
      required: seeded.chance(),
      expected: '4155550123',
    }),
    field('location', seeded.pick(['Current location', 'Location']), {
      kind: 'location',
      required: seeded.chance(0.7),
      expected: 'New York, NY, USA',
    }),
    field('org', 'Current company', { required: seeded.chance(), expected: 'Compilers Inc.' }),
  ];
}

function links(seeded: Seeded): LeverField[] {
  const { linkedin_url = '', github_url = '', portfolio_url = '' } = APPLICANT;
  const all = [
    field('urls[LinkedIn]', seeded.pick(['LinkedIn URL', 'LinkedIn']), {
      part: 'links',
      required: seeded.chance(),
      expected: linkedin_url,
    }),
    field('urls[GitHub]', 'GitHub URL', { part: 'links', expected: github_url }),
    field('urls[Portfolio]', seeded.pick(['Portfolio URL', 'Portfolio']), {
      part: 'links',
      expected: portfolio_url,
    }),
  ];
  return seeded.some(all, 2);
}

function cards(seeded: Seeded): LeverField[] {
  const card = seeded.uuid();
  const questions = askedQuestions(seeded).filter(({ key }) => key !== 'linkedin' && key !== 'website');
  return questions.map((question, place) =>
    field(`cards[${card}][field${place}]`, question.wording, {
      part: 'cards',
      kind: kindOf(question.kind, seeded),
      options: question.options,
      required: question.required,
      expected: expectedAnswer(question),
      reply: question.answer,
    }),
  );
}

function kindOf(kind: 'text' | 'essay' | 'yes_no' | 'choice', seeded: Seeded): LeverField['kind'] {
  if (kind === 'text' || kind === 'essay') return kind;
  return kind === 'yes_no' || seeded.chance() ? 'radio' : 'select';
}

function eeo(seeded: Seeded): LeverField[] {
  const [part, kind] = ['eeo', 'select'] as const;
  return [
    field('eeo[gender]', 'Gender', {
      part,
      kind,
      options: ['Male', 'Female', 'Decline to self-identify'],
      expected: 'Female',
    }),
    field('eeo[race]', seeded.pick(['Race', 'Race & ethnicity']), {
      part,
      kind,
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
    field('eeo[veteran]', 'Veteran status', {
      part,
      kind,
      options: ['I am a veteran', 'I am not a veteran', 'Decline to self-identify'],
      expected: 'I am not a veteran',
    }),
  ];
}

/** Nobody agreed to it, and the form does not insist. */
function consent(seeded: Seeded): LeverField {
  const label = seeded.pick([
    'Yes, you can contact me about future job opportunities for up to 2 years',
    'Keep me informed about other openings',
  ]);
  return field('consent[marketing]', label, { part: 'consent', kind: 'box' });
}
