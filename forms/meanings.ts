/** What a control can ask for. A fixed vocabulary; `unknown` where it is not sure. */
const MEANINGS = [
  'first_name',
  'last_name',
  'middle_name',
  'full_name',
  'preferred_name',
  'email',
  'email_confirmation',
  'email_mailbox',
  'email_domain',
  'phone',
  'phone_country_code',
  'phone_area',
  'phone_exchange',
  'phone_line',
  'phone_local',
  'phone_extension',
  'phone_type',
  'address_line1',
  'address_line2',
  'house_number',
  'city',
  'state',
  'postal_code',
  'postal_code_start',
  'postal_code_end',
  'country',
  'location',
  'birth_date',
  'birth_day',
  'birth_month',
  'birth_year',
  'nationality',
  'salutation',
  'pronouns',
  'linkedin_url',
  'github_url',
  'portfolio_url',
  'resume_file',
  'cover_letter',
  'cover_letter_file',
  'current_company',
  'current_title',
  'years_of_experience',
  'salary_expectation',
  'salary_currency',
  'salary_period',
  'start_date',
  'notice_period',
  'work_authorization',
  'sponsorship',
  'school',
  'degree',
  'field_of_study',
  'graduation_year',
  'gpa',
  'education_start',
  'education_end',
  'education_current',
  'education_period',
  'employer',
  'job_title',
  'job_location',
  'job_start',
  'job_end',
  'job_current',
  'job_period',
  'job_description',
  'period',
  'period_start',
  'period_end',
  'currently_here',
  'skills',
  'gender',
  'race',
  'hispanic_ethnicity',
  'veteran_status',
  'disability_status',
  'how_heard',
  'consent',
  'username',
  'password',
  'password_confirmation',
  'one_time_code',
  'captcha',
  'payment',
  'promo_code',
  'search',
  'honeypot',
  'question',
  'unknown',
] as const;

export type Meaning = (typeof MEANINGS)[number];

export function isMeaning(word: string): word is Meaning {
  return MEANINGS.some((meaning) => meaning === word);
}

/** Where somebody is. */
export const ADDRESS_PARTS: ReadonlySet<Meaning> = new Set<Meaning>([
  'address_line1',
  'address_line2',
  'house_number',
  'city',
  'state',
  'postal_code',
  'country',
  'location',
]);

export type DatePart = 'day' | 'month' | 'year';

/** What a control was taken for, and why. */
export interface Recognition {
  meaning: Meaning;
  /** Of several schools or jobs, which one it is about; 0 is the first that the profile lists. */
  index?: number;
  /** Where it asks for a part of a date only. */
  part?: DatePart;
  /** Somebody or something else than the applicant, in the page's words: `Emergency contact`. */
  about?: string;
  /** 0 to 1. */
  confidence: number;
  /** What spoke for it, strongest first: `label: first name (0.9)`. */
  evidence: string[];
}
