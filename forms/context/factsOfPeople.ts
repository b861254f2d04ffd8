import { ADDRESS_PARTS, type Meaning } from '../meanings.ts';

/** What everybody has, the applicant and others alike. */
export const PERSONAL: Meaning[] = [
  'first_name',
  'last_name',
  'middle_name',
  'full_name',
  'preferred_name',
  'email',
  'phone',
  ...ADDRESS_PARTS,
  'current_company',
  'current_title',
  'employer',
  'job_title',
  'linkedin_url',
];
export const SCHOOLING = new Set<Meaning>(['school', 'degree', 'field_of_study']);
/** All that may be asked of somebody else, too. */
export const OF_PEOPLE: Meaning[] = [
  ...PERSONAL,
  'birth_date',
  'gender',
  'nationality',
  'salary_expectation',
  ...SCHOOLING,
];
