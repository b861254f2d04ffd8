import type { Control, PageLook } from '../control.ts';
import type { Meaning } from '../meanings.ts';
import { type Adapter, isOfDomain, knownAs } from './adapter.ts';

/** Boards of its own, older ones with names in brackets, and frames on the employers' pages. */
export const greenhouse: Adapter = {
  name: 'greenhouse',
  isAt: (look) => isOfDomain(look.url, DOMAIN) || isFramed(look) || hasItsMarks(look),
  recognise: (control) => knownAs('greenhouse', FIELDS, fieldOf(control)),
  // A posting that is over leads to the list of the others.
  isClosed: (url) => isOfDomain(url, DOMAIN) && new URL(url).searchParams.get('error') === 'true',
};

const DOMAIN = 'greenhouse.io';

function isFramed({ signals }: PageLook): boolean {
  return signals.visibleFrames.some(({ url }) => isOfDomain(url, DOMAIN));
}

function hasItsMarks({ forms, controls }: PageLook): boolean {
  return (
    forms.some(({ marks }) => /\bapplication--form\b/.test(marks)) ||
    controls.some(({ evidence }) => evidence.name.startsWith('job_application['))
  );
}

/** `job_application[first_name]` is `first_name`, and `school--1` is `school`: which one is told by its place. */
function fieldOf({ evidence }: Control): string {
  const [, old] = /^job_application\[(\w+)\]$/.exec(evidence.name) ?? [];
  return old ?? evidence.id.replace(/--\d+$|-\d+$/, '');
}

/** Questions of the employers' are called by a number, which tells nothing. */
const FIELDS: Readonly<Record<string, Meaning>> = {
  first_name: 'first_name',
  last_name: 'last_name',
  preferred_name: 'preferred_name',
  email: 'email',
  phone: 'phone',
  'candidate-location': 'location',
  location: 'location',
  resume: 'resume_file',
  cover_letter: 'cover_letter_file',
  school: 'school',
  degree: 'degree',
  discipline: 'field_of_study',
  gender: 'gender',
  hispanic_ethnicity: 'hispanic_ethnicity',
  race: 'race',
  veteran_status: 'veteran_status',
  disability_status: 'disability_status',
  'security-input': 'one_time_code',
};
