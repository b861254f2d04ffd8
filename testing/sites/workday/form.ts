import { APPLICANT } from '../applicant.ts';
import { askedQuestions, expectedAnswer } from '../questions.ts';
import { Seeded } from '../seeded.ts';
import * as known from './questions.ts';
import type { WorkdayField, WorkdayGroup } from './questions.ts';
import { aboutThem } from './aboutThem.ts';
import { experienceRows } from './experience.ts';

export interface WorkdayForm {
  title: string;
  path: string;
  isGated: boolean;
  startsWithNewAccount: boolean;
  termsLabel: string;
  nextLabel: string;
  thanks: string;
  steps: { title: string; rows: (WorkdayField | WorkdayGroup | { kind: 'heading'; label: string })[] }[];
  /** Of each field by its name, for the review. */
  labels: Record<string, string>;
}

export type Make = (
  field: Partial<WorkdayField> & Pick<WorkdayField, 'kind' | 'name' | 'label'>,
) => WorkdayField;

export function workdayForm(seed: number): WorkdayForm {
  const seeded = new Seeded(seed);
  const make = makerFor(seeded);
  const title = seeded.pick(['Backend Engineer', 'Compiler Engineer', 'Senior Data Analyst']);
  const employer = seeded.pick(['Acme', 'Initech', 'Globex']);
  const steps: WorkdayForm['steps'] = [
    { title: 'My Information', rows: aboutThem(seeded, make, employer) },
    { title: 'My Experience', rows: experienceRows(seeded, make) },
    { title: 'Application Questions', rows: ownQuestions(seeded, make) },
  ];
  if (seeded.chance(0.7)) steps.push({ title: 'Voluntary Disclosures', rows: disclosures(seeded, make) });
  if (seeded.chance()) steps.push({ title: 'Self Identify', rows: selfIdentification(make) });
  steps.push({ title: 'Review', rows: [] });
  const fields = steps.flatMap(({ rows }) => rows).flatMap((row) => fieldsIn(row));
  return {
    title,
    path: `/en-US/${employer}/job/New-York/${title.replaceAll(' ', '-')}_R-${seeded.digits(5)}`,
    isGated: seed % 5 === 0,
    startsWithNewAccount: seed % 10 === 0,
    termsLabel: 'Yes, I have read and consent to the terms and conditions.',
    nextLabel: seeded.pick(['Save and Continue', 'Next', 'Continue']),
    thanks: seeded.pick([
      'Your application has been submitted!',
      'Congratulations! Your application was successfully submitted.',
      'Thank you for applying!',
    ]),
    steps,
    labels: Object.fromEntries(fields.map(({ name, label }) => [name, label])),
  };
}

/** Fields as they are named when they are submitted; those of a block by its first. */
export function fieldsIn(row: WorkdayForm['steps'][number]['rows'][number]): WorkdayField[] {
  if (row.kind === 'heading') return [];
  if (row.kind !== 'group') return [row];
  return row.fields.map((field) => ({ ...field, name: `${row.name}.0.${field.name}` }));
}

/** What tells a field apart is its own word in some postings, and a number in others. */
function makerFor(seeded: Seeded): Make {
  const isNumbered = seeded.chance();
  return (field) => ({
    id: `input-${seeded.digits(2)}-${seeded.hex(4)}`,
    htmlName: isNumbered ? seeded.hex(8) : field.name,
    automation: isNumbered ? `formField-${seeded.hex(12)}` : `formField-${field.name}`,
    required: false,
    options: [],
    tree: [],
    parts: [],
    isAskedByLegend: false,
    value: '',
    expected: '',
    reply: '',
    ...field,
  });
}

function ownQuestions(seeded: Seeded, make: Make): WorkdayField[] {
  const asked = askedQuestions(seeded).map((question) =>
    make({
      kind: question.options.length > 0 ? 'list' : 'textarea',
      name: question.key,
      label: question.wording,
      required: question.required,
      options: question.options,
      isAskedByLegend: question.options.length > 0,
      expected: expectedAnswer(question),
      reply: question.answer,
    }),
  );
  if (seeded.chance()) return asked;
  const start = make({
    kind: 'date',
    name: 'startDate',
    label: seeded.pick(['When could you start?', 'Earliest start date']),
    required: true,
    parts: ['month', 'day', 'year'],
    expected: '01/15/2027',
    reply: '2027-01-15',
  });
  return [...asked, start];
}

function disclosures(seeded: Seeded, make: Make): WorkdayField[] {
  return [
    ...seeded.shuffled([
      make({
        kind: 'list',
        name: 'gender',
        label: seeded.pick(['Gender', 'Please select your gender.']),
        options: known.GENDERS,
        expected: 'Female',
      }),
      make({
        kind: 'list',
        name: 'race',
        label: seeded.pick(['Ethnicity', 'Race/Ethnicity']),
        options: known.RACES,
        expected: 'White (Not Hispanic or Latino)',
      }),
      make({
        kind: 'list',
        name: 'veteran',
        label: 'Veteran Status',
        options: known.VETERANS,
        expected: 'I am not a protected veteran',
      }),
    ]),
    make({
      kind: 'checkbox',
      name: 'terms',
      label: 'Yes, I have read and consent to the terms and conditions',
      required: true,
      expected: 'Yes',
    }),
  ];
}

function selfIdentification(make: Make): WorkdayForm['steps'][number]['rows'] {
  const today = new Date().toISOString().slice(0, 10);
  const [year, month, day] = today.split('-');
  return [
    { kind: 'heading', label: 'Voluntary Self-Identification of Disability' },
    make({
      kind: 'text',
      name: 'selfName',
      label: 'Name',
      required: true,
      expected: `${APPLICANT.first_name} ${APPLICANT.last_name}`,
    }),
    make({ kind: 'text', name: 'employeeId', label: 'Employee ID (if applicable)' }),
    make({
      kind: 'date',
      name: 'selfDate',
      label: 'Date',
      required: true,
      parts: ['month', 'day', 'year'],
      expected: `${month}/${day}/${year}`,
      reply: today,
    }),
    make({
      kind: 'checks',
      name: 'disability',
      label: 'Please check one of the boxes below:',
      required: true,
      options: known.DISABILITIES,
      expected: known.DISABILITIES[1] ?? '',
    }),
  ];
}
