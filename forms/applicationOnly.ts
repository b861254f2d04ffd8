import type { Meaning } from './meanings.ts';

/** What nothing but an application asks for. */
export const APPLICATION: ReadonlySet<Meaning> = new Set<Meaning>([
  'first_name',
  'last_name',
  'full_name',
  'phone',
  'address_line1',
  'city',
  'location',
  'resume_file',
  'cover_letter',
  'cover_letter_file',
  'linkedin_url',
  'work_authorization',
  'sponsorship',
  'current_company',
  'salary_expectation',
  'start_date',
]);
