import type { Meaning } from '../meanings.ts';

/** What is asked by many forms in many words, and answered alike on all of them. */
export const CONCEPTS: ReadonlySet<Meaning> = new Set<Meaning>([
  'work_authorization',
  'sponsorship',
  'notice_period',
  'years_of_experience',
  'gender',
  'race',
  'hispanic_ethnicity',
  'veteran_status',
  'disability_status',
  'preferred_name',
  'middle_name',
  'linkedin_url',
  'github_url',
  'portfolio_url',
]);
