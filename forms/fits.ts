import type { ControlKind } from './control.ts';
import type { Meaning } from './meanings.ts';

/** Whether a control of this kind can take what is meant: a box that says `E-mail` asks for no address. */
export function fits(meaning: Meaning, kind: ControlKind): boolean {
  const kinds = KINDS[meaning];
  return kinds === undefined || kinds.includes(kind);
}

const LINE: ControlKind[] = ['text', 'search', 'combobox'];
const LONG: ControlKind[] = ['textarea', 'richtext'];
/** What fits on a line is asked for in larger boxes too, where a site has no others for questions of its own. */
const BOX: ControlKind[] = [...LINE, 'textarea'];
const LIST: ControlKind[] = ['select', 'combobox'];
const CHOICE: ControlKind[] = ['radio', 'select', 'multiselect', 'combobox', 'checkbox'];
const DIGITS: ControlKind[] = ['text', 'tel', 'number', 'search', 'combobox'];
const DATE_PART: ControlKind[] = [...DIGITS, 'select'];
const NEW_DATE: ControlKind[] = [...LINE, 'date', 'select', 'textarea', 'radio'];

/** What is absent may stand in any control. */
const KINDS: Partial<Record<Meaning, ControlKind[]>> = {
  first_name: LINE,
  last_name: LINE,
  middle_name: LINE,
  full_name: BOX,
  preferred_name: BOX,
  // Where one has an account, the addresses that it knows are chosen from.
  email: [...LINE, 'email', 'select'],
  email_confirmation: [...LINE, 'email'],
  phone: DIGITS,
  email_mailbox: ['text', 'email'],
  email_domain: [...LINE, 'select'],
  phone_country_code: [...LIST, 'text', 'tel'],
  phone_area: DIGITS,
  phone_exchange: DIGITS,
  phone_line: DIGITS,
  phone_local: DIGITS,
  phone_extension: DIGITS,
  address_line1: BOX,
  address_line2: LINE,
  house_number: DIGITS,
  city: [...BOX, 'select'],
  state: [...LINE, 'select'],
  postal_code: DIGITS,
  postal_code_start: DIGITS,
  postal_code_end: DIGITS,
  country: [...LINE, 'select'],
  location: [...BOX, 'select'],
  birth_date: [...LINE, 'tel', 'date'],
  birth_day: DATE_PART,
  birth_month: DATE_PART,
  birth_year: DATE_PART,
  linkedin_url: [...BOX, 'url'],
  github_url: [...BOX, 'url'],
  portfolio_url: [...BOX, 'url'],
  resume_file: ['file'],
  cover_letter_file: ['file'],
  cover_letter: LONG,
  current_company: BOX,
  current_title: LINE,
  years_of_experience: [...DIGITS, 'select', 'radio'],
  salary_expectation: [...DIGITS, 'select', 'radio', 'textarea'],
  start_date: NEW_DATE,
  notice_period: [...NEW_DATE, 'number'],
  work_authorization: [...CHOICE, 'text', 'textarea'],
  sponsorship: [...CHOICE, 'text', 'textarea'],
  school: [...LINE, 'select'],
  degree: [...LINE, 'select', 'radio'],
  field_of_study: [...LINE, 'select'],
  graduation_year: [...DATE_PART, 'date'],
  gpa: [...DIGITS, 'select'],
  employer: LINE,
  job_title: LINE,
  job_description: [...LONG, 'text'],
  period_start: [...DATE_PART, 'date'],
  period_end: [...DATE_PART, 'date'],
  currently_here: ['checkbox', 'radio'],
  skills: [...LINE, ...LONG, 'multiselect'],
  nationality: [...LINE, 'select', 'multiselect'],
  salutation: CHOICE,
  pronouns: [...CHOICE, 'text'],
  phone_type: CHOICE,
  gender: [...CHOICE, 'text'],
  race: [...CHOICE, 'text'],
  hispanic_ethnicity: CHOICE,
  veteran_status: CHOICE,
  disability_status: CHOICE,
  how_heard: [...CHOICE, 'text', 'textarea'],
  consent: ['checkbox'],
  username: [...LINE, 'email', 'tel', 'number'],
  password: ['password', 'text'],
  password_confirmation: ['password', 'text'],
  one_time_code: [...DIGITS, 'password'],
  payment: [...DATE_PART, 'password'],
  promo_code: LINE,
  captcha: [...DIGITS, 'checkbox', ...LONG],
  search: [...LINE, 'email', 'url'],
};
