import type { Profile } from '../contracts/profile.ts';
import type { Meaning } from './meanings.ts';

/** What the profile says to a meaning; null where it says nothing. Nothing is made up or derived by opinion. */
export function profileValue(meaning: Meaning, profile: Profile): string | null {
  const value = VALUES[meaning]?.(profile);
  return value === undefined || value === '' ? null : value;
}

type Read = (profile: Profile) => string | undefined;

const VALUES: Partial<Record<Meaning, Read>> = {
  first_name: (p) => p.first_name,
  last_name: (p) => p.last_name,
  middle_name: (p) => p.middle_name,
  full_name: (p) => joined(' ', p.first_name, p.middle_name, p.last_name),
  preferred_name: (p) => p.preferred_name,
  email: (p) => p.email,
  email_confirmation: (p) => p.email,
  phone: (p) => p.phone,
  address_line1: (p) => p.location?.address_line1,
  address_line2: (p) => p.location?.address_line2,
  city: (p) => p.location?.city,
  state: (p) => p.location?.state,
  postal_code: (p) => p.location?.zip,
  country: (p) => p.location?.country,
  location: (p) => joined(', ', p.location?.city, p.location?.state, p.location?.country),
  birth_date: (p) => p.birth_date,
  birth_year: (p) => p.birth_date?.slice(0, 4),
  birth_month: (p) => p.birth_date?.slice(5, 7),
  birth_day: (p) => p.birth_date?.slice(8, 10),
  linkedin_url: (p) => p.linkedin_url,
  github_url: (p) => p.github_url,
  portfolio_url: (p) => p.portfolio_url,
  cover_letter: (p) => p.cover_letter,
  current_company: (p) => currentJob(p)?.company,
  current_title: (p) => currentJob(p)?.title,
  years_of_experience: (p) => p.years_of_experience?.toString(),
  salary_expectation: (p) => p.salary_expectation,
  work_authorization: (p) => p.work_authorization,
  school: (p) => p.education[0]?.institution,
  degree: (p) => p.education[0]?.degree,
  field_of_study: (p) => p.education[0]?.field,
  graduation_year: (p) => p.education[0]?.graduation_year?.toString(),
  skills: (p) => joined(', ', ...p.skills),
};

/** The job without an end; a finished one is nobody's current employer. */
function currentJob(profile: Profile): Profile['work_history'][number] | undefined {
  return profile.work_history.find(
    ({ end_date }) => end_date === undefined || /present|current|now/i.test(end_date),
  );
}

function joined(separator: string, ...parts: (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== '').join(separator);
}
