import { APPLICANT, RESUME_RECEIVED } from '../applicant.ts';
import type { Seeded } from '../seeded.ts';
import type { Make, WorkdayForm } from './form.ts';
import { DEGREES, FIELDS_OF_STUDY, type WorkdayGroup } from './questions.ts';

type Rows = WorkdayForm['steps'][number]['rows'];

/** Blocks that are not there until they are added, and the upload. */
export function experienceRows(seeded: Seeded, make: Make): Rows {
  const blocks = [workExperience(seeded, make), education(seeded, make)];
  const { linkedin_url } = APPLICANT;
  return [
    ...blocks,
    { kind: 'heading', label: seeded.pick(['Resume/CV', 'Resume']) },
    make({
      kind: 'file',
      name: 'resume',
      label: seeded.pick(['Upload a file (5MB max)', 'Upload your resume']),
      required: true,
      expected: RESUME_RECEIVED,
    }),
    { kind: 'heading', label: 'Social Network URLs' },
    make({
      kind: 'text',
      name: 'linkedinUrl',
      label: seeded.pick(['LinkedIn', 'LinkedIn Account']),
      expected: linkedin_url ?? '',
    }),
  ];
}

function workExperience(seeded: Seeded, make: Make): WorkdayGroup {
  const [job] = APPLICANT.work_history;
  const [year, month] = job?.start_date?.split('-') ?? [];
  const required = true;
  const asked = seeded.shuffled([
    make({ kind: 'text', name: 'title', required, label: 'Job Title', expected: job?.title ?? '' }),
    make({ kind: 'text', name: 'company', required, label: 'Company', expected: job?.company ?? '' }),
    make({ kind: 'text', name: 'location', label: 'Location' }),
  ]);
  return {
    kind: 'group',
    name: 'experience',
    id: `Work-Experience-${seeded.digits(3)}`,
    automation: 'workExperienceSection',
    label: seeded.pick(['Work Experience', 'Employment History']),
    fields: [
      ...asked,
      make({ kind: 'checkbox', name: 'isCurrent', label: 'I currently work here', expected: 'Yes' }),
      make({
        kind: 'date',
        name: 'from',
        required,
        label: 'From',
        parts: ['month', 'year'],
        expected: `${month}/${year}`,
      }),
      make({
        kind: 'date',
        name: 'to',
        required,
        label: 'To',
        parts: ['month', 'year'],
        goneWith: 'isCurrent',
      }),
      make({ kind: 'textarea', name: 'description', label: 'Role Description' }),
    ],
  };
}

function education(seeded: Seeded, make: Make): WorkdayGroup {
  const [school] = APPLICANT.education;
  return {
    kind: 'group',
    name: 'education',
    id: `Education-${seeded.digits(3)}`,
    automation: 'educationSection',
    label: 'Education',
    fields: [
      make({
        kind: 'text',
        name: 'school',
        required: true,
        label: 'School or University',
        expected: school?.institution ?? '',
      }),
      make({
        kind: 'list',
        name: 'degree',
        required: true,
        label: 'Degree',
        options: DEGREES,
        expected: school?.degree ?? '',
      }),
      make({
        kind: 'prompt',
        name: 'field',
        label: 'Field of Study',
        tree: FIELDS_OF_STUDY,
        expected: school?.field ?? '',
      }),
      make({
        kind: 'date',
        name: 'lastYear',
        label: seeded.pick(['To (Actual or Expected)', 'Last Year Attended']),
        parts: ['year'],
        expected: String(school?.graduation_year ?? ''),
      }),
    ],
  };
}
