import { countryCode } from '../places/places.ts';
import { readDate } from './readDate.ts';

/**
 * `03/01/2027`, as it is meant where the applicant lives, in ISO 8601. null for what is no such date, for one that can only
 * be read in one order, where both orders are in use or nothing is known of a home, and where the box wants the other one
 * `first`: whoever has seen it may have written for it.
 */
export function dateAtHome(
  text: string,
  home: string | null | undefined,
  first?: 'day' | 'month',
): string | null {
  const [, one = '', separator, other = '', year = ''] = NUMBERS.exec(text.trim()) ?? [];
  const country = home ? countryCode(home) : null;
  if (separator === undefined || country === null || BOTH.has(country)) return null;
  if (readDate(text) !== null) return null;
  const isMonthFirst = country === 'US';
  if (first !== undefined && (first === 'month') !== isMonthFirst) return null;
  const [month, day] = isMonthFirst ? [one, other] : [other, one];
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return readDate(iso) === null ? null : iso;
}

const NUMBERS = /^(\d{1,2})([-/ ])(\d{1,2})\2(\d{4})$/;
const BOTH: ReadonlySet<string> = new Set(['CA', 'PH', 'PR', 'GU', 'KE', 'GH', 'PA', 'CY', 'SO', 'TG', 'ZA']);
