import type { Control } from '../control.ts';
import type { Meaning } from '../meanings.ts';
import { wayOfAsking } from './questionWords.ts';

/** Whether a control that may stay empty asks what a person would want to answer, and not for a second address line. */
export function isRealQuestion({ kind, options }: Control, meaning: Meaning, question: string): boolean {
  if (NO_QUESTION_IN.has(kind) || (kind === 'checkbox' && options.length < 2)) return false;
  if (meaning === 'question') return true;
  return ASKED.has(meaning) || (meaning === 'unknown' && wayOfAsking(question) !== null);
}

/** A single box that may stay empty offers something; the others are no place for an answer in words. */
const NO_QUESTION_IN: ReadonlySet<Control['kind']> = new Set<Control['kind']>([
  'file',
  'other',
  'password',
  'search',
]);

const ASKED: ReadonlySet<Meaning> = new Set<Meaning>([
  'years_of_experience',
  'salary_expectation',
  'start_date',
  'notice_period',
  'work_authorization',
  'sponsorship',
  'how_heard',
  'gender',
  'race',
  'hispanic_ethnicity',
  'veteran_status',
  'disability_status',
]);
