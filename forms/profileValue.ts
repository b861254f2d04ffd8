import { countryCode } from './places/places.ts';
import type { Profile } from '../contracts/profile.ts';
import { currencyIn } from './choices/currencies.ts';
import { dialPrefix } from './dialCodes.ts';
import { amountIn } from './formats/amountIn.ts';
import { phoneGroups } from './formats/phoneTexts.ts';
import { splitStreet } from './houseNumber.ts';
import type { DatePart, Meaning } from './meanings.ts';
import { isoDate, partialDate } from './partialDate.ts';

/** Which of several schools or jobs, and which part of a date; absent where there is one, and where it is whole. */
export interface Place {
  index?: number;
  part?: DatePart;
}

/** What the profile says to a meaning; null where it says nothing. Nothing is made up or derived by opinion. */
export function profileValue(
  meaning: Meaning,
  profile: Profile,
  { index = 0, part }: Place = {},
): string | null {
  const value = VALUES[meaning]?.(profile, index);
  if (value === undefined || value === '') return null;
  return part === undefined ? value : (partialDate(value)?.[part] ?? null);
}

type Read = (profile: Profile, index: number) => string | undefined;

const VALUES: Partial<Record<Meaning, Read>> = {
  first_name: (p) => p.first_name,
  last_name: (p) => p.last_name,
  middle_name: (p) => p.middle_name,
  full_name: (p) => wholeName(p),
  preferred_name: (p) => p.preferred_name,
  salutation: (p) => p.salutation,
  pronouns: (p) => p.pronouns,
  email: (p) => p.email,
  email_confirmation: (p) => p.email,
  phone: (p) => p.phone,
  email_mailbox: (p) => p.email.split('@')[0],
  email_domain: (p) => p.email.split('@')[1],
  phone_country_code: (p) => dialPrefix(p.phone, p.location?.country),
  phone_area: (p) => partsOf(p)?.area,
  phone_exchange: (p) => partsOf(p)?.exchange,
  phone_line: (p) => partsOf(p)?.line,
  phone_local: (p) => {
    const parts = partsOf(p);
    return parts && `${parts.exchange}-${parts.line}`;
  },
  phone_type: (p) => p.phone_type,
  address_line1: (p) => p.location?.address_line1,
  address_line2: (p) => p.location?.address_line2,
  house_number: (p) => splitStreet(p.location?.address_line1 ?? '')?.number,
  city: (p) => p.location?.city,
  state: (p) => p.location?.state,
  postal_code: (p) => p.location?.zip,
  postal_code_start: (p) => splitPostalCode(p.location?.zip)?.[0] ?? codeOfTown(p.location),
  postal_code_end: (p) => splitPostalCode(p.location?.zip)?.[1],
  country: (p) => p.location?.country,
  location: (p) => joined(', ', p.location?.city, p.location?.state, p.location?.country),
  birth_date: (p) => p.birth_date,
  birth_year: (p) => p.birth_date?.slice(0, 4),
  birth_month: (p) => p.birth_date?.slice(5, 7),
  birth_day: (p) => p.birth_date?.slice(8, 10),
  nationality: (p) => p.nationality,
  linkedin_url: (p) => p.linkedin_url,
  github_url: (p) => p.github_url,
  portfolio_url: (p) => p.portfolio_url,
  cover_letter: (p) => p.cover_letter,
  current_company: (p) => currentJob(p)?.company,
  current_title: (p) => currentJob(p)?.title,
  years_of_experience: (p) => p.years_of_experience?.toString(),
  salary_expectation: (p) => p.salary_expectation,
  salary_period: (p) => periodOf(p.salary_expectation ?? ''),
  salary_currency: (p) => currencyIn(p.salary_expectation ?? '') ?? undefined,
  start_date: (p) => p.start_date && iso(p.start_date),
  notice_period: (p) => p.notice_period,
  work_authorization: (p) => p.work_authorization,
  sponsorship: (p) => p.sponsorship,
  school: (p, at) => p.education[at]?.institution,
  degree: (p, at) => p.education[at]?.degree,
  field_of_study: (p, at) => p.education[at]?.field,
  graduation_year: (p, at) =>
    p.education[at]?.graduation_year?.toString() ?? partialDate(p.education[at]?.end_date ?? '')?.year,
  gpa: (p, at) => p.education[at]?.gpa,
  education_start: (p, at) => endpoint(p.education[at]?.start_date),
  education_end: (p, at) =>
    endpoint(p.education[at]?.end_date) ?? p.education[at]?.graduation_year?.toString(),
  education_period: (p, at) => span(p.education[at]),
  education_current: (p, at) => lasts(p.education[at]?.end_date),
  employer: (p, at) => p.work_history[at]?.company,
  job_title: (p, at) => p.work_history[at]?.title,
  job_location: (p, at) => p.work_history[at]?.location,
  job_start: (p, at) => endpoint(p.work_history[at]?.start_date),
  job_end: (p, at) => endpoint(p.work_history[at]?.end_date),
  job_period: (p, at) => span(p.work_history[at], p.work_history[at] === currentJob(p)),
  job_current: (p, at) => {
    const job = p.work_history[at];
    return job !== undefined && job === currentJob(p) ? 'Yes' : lasts(job?.end_date);
  },
  job_description: (p, at) => p.work_history[at]?.description,
  skills: (p) => joined(', ', ...p.skills),
  how_heard: (p) => p.how_heard,
  gender: (p) => p.gender,
  race: (p) => p.race,
  hispanic_ethnicity: (p) => p.hispanic_ethnicity,
  veteran_status: (p) => aboutVeterans(p.veteran_status),
  disability_status: (p) => aboutDisability(p.disability_status),
};

/** The lists of these two answer in sentences, which `No` alone does not find. */
function aboutVeterans(said: string | undefined): string | undefined {
  return said && /^no$/i.test(said) ? 'I am not a protected veteran' : said;
}

function aboutDisability(said: string | undefined): string | undefined {
  if (said && /^yes$/i.test(said)) return 'Yes, I have a disability';
  return said && /^no$/i.test(said) ? 'No, I do not have a disability' : said;
}

/** As it says; so much is a year's pay. */
function periodOf(salary: string): string | undefined {
  const [, said] = /(?:per|an?|\/) ?(year|annum|month|week|day|hour)\b/i.exec(salary) ?? [];
  if (said !== undefined) return `per ${/annum/i.test(said) ? 'year' : said.toLowerCase()}`;
  return (amountIn(salary) ?? 0) >= A_YEARS ? 'per year' : undefined;
}

const A_YEARS = 30_000;

/** `100-0001`, `00-950`, and the seven digits of Japan. */
function splitPostalCode(code = ''): [string, string] | undefined {
  const [, start, end] = /^(\d{2,5})[-\s](\d{3,4})$/.exec(code) ?? /^(\d{3})(\d{4})$/.exec(code) ?? [];
  return start === undefined || end === undefined ? undefined : [start, end];
}

/** In the United States the second box is for four figures more, which hardly anybody gives. */
function codeOfTown(location: Profile['location']): string | undefined {
  const isThere = location?.country === undefined || countryCode(location.country) === 'US';
  return isThere && /^\d{5}$/.test(location?.zip ?? '') ? location?.zip : undefined;
}

function partsOf({ phone }: Profile) {
  return phoneGroups(phone ?? '') ?? undefined;
}

const STILL = /present|current|now|today|ongoing/i;

/** The beginning or the end of a period, `2020-01` where it is known; `Present` is no date. */
function endpoint(date: string | undefined): string | undefined {
  return date === undefined || STILL.test(date) ? undefined : iso(date);
}

function iso(date: string): string {
  const read = partialDate(date);
  return read === null ? date : isoDate(read);
}

interface Spanning {
  start_date?: string | undefined;
  end_date?: string | undefined;
}

/** `01/2018 - Present`; what has only one end known is not told. */
function span(of: Spanning | undefined, isCurrent = false): string | undefined {
  const start = monthAndYear(of?.start_date);
  const goesOn = isCurrent || STILL.test(of?.end_date ?? '');
  const end = goesOn ? 'Present' : monthAndYear(of?.end_date);
  return start === undefined || end === undefined ? undefined : `${start} - ${end}`;
}

function monthAndYear(date: string | undefined): string | undefined {
  const { month, year } = partialDate(date ?? '') ?? {};
  if (year === undefined) return undefined;
  return month === undefined ? year : `${month}/${year}`;
}

/** Whether a period goes on; that it has no end may only mean that nobody wrote it down. */
function lasts(end: string | undefined): string | undefined {
  if (end === undefined) return undefined;
  return STILL.test(end) ? 'Yes' : 'No';
}

/** The job without an end; a finished one is nobody's current employer. */
export function currentJob(profile: Profile): Profile['work_history'][number] | undefined {
  return profile.work_history.find(
    ({ end_date }) => end_date === undefined || /present|current|now/i.test(end_date),
  );
}

/** What is written in East Asian characters begins with the family: `山田 花子`. */
function wholeName({ first_name, middle_name, last_name }: Profile): string {
  const isEastern = [first_name, last_name].every((name) => EASTERN.test(name));
  return isEastern
    ? joined(' ', last_name, middle_name, first_name)
    : joined(' ', first_name, middle_name, last_name);
}

const EASTERN = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}々ー\s]+$/u;

function joined(separator: string, ...parts: (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== '').join(separator);
}
