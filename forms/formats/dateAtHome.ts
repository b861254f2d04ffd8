import { countryCode } from '../places/places.ts';
import { readDate } from './readDate.ts';

/**
 * `03/01/2027`, as it is meant where the applicant lives, in ISO 8601. null for what is no such date, for one that can only
 * be read in one order, and where both orders are in use or nothing is known of a home.
 */
export function dateAtHome(text: string, home: string | null | undefined): string | null {
  const [, first = '', separator, second = '', year = ''] = NUMBERS.exec(text.trim()) ?? [];
  const country = home ? countryCode(home) : null;
  if (separator === undefined || country === null || BOTH.has(country)) return null;
  if (readDate(text) !== null) return null;
  const [month, day] = country === 'US' ? [first, second] : [second, first];
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return readDate(iso) === null ? null : iso;
}

const NUMBERS = /^(\d{1,2})([-/ ])(\d{1,2})\2(\d{4})$/;
const BOTH: ReadonlySet<string> = new Set(['CA', 'PH', 'PR', 'GU', 'KE', 'GH', 'PA', 'CY', 'SO', 'TG', 'ZA']);
