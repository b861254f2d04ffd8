import type { Option } from './control.ts';
import { COUNTRY_CODES } from './places/countries.ts';
import { countryCode, placesNamed } from './places/places.ts';

/**
 * The country and the calling code of a number in international form: `Germany (+49)`, or `+49` where the country is not
 * known. undefined for a number that begins with no code, and one that is not of the person's country.
 */
export function dialPrefix(phone: string | undefined, country: string | undefined): string | undefined {
  const digits = phone?.trim().startsWith('+') ? phone.replaceAll(/\D/g, '') : '';
  if (digits === '') return undefined;
  const code = country === undefined ? null : countryCode(country);
  const own = COUNTRY_CODES.find((known) => known.code === code);
  if (own && digits.startsWith(own.dial)) return `${country} (+${own.dial})`;
  const dials = COUNTRY_CODES.map(({ dial }) => dial).filter((dial) => digits.startsWith(dial));
  const longest = dials.toSorted((a, b) => b.length - a.length)[0];
  return longest === undefined ? undefined : `+${longest}`;
}

/** The options that carry the calling code of `wanted`, of several those of its country; null when it names no code. */
export function optionsDialled(wanted: string, options: readonly Option[]): Option[] | null {
  const dial = dialOf(wanted);
  if (dial === null) return null;
  const alike = options.filter((option) => dialOf(option.label) === dial);
  const places = placesNamed(wanted);
  const own = (alike.length > 0 ? alike : options).filter((option) =>
    placesNamed(option.label).some((place) => places.includes(place)),
  );
  return own.length > 0 || alike.length !== 1 ? own : alike;
}

function dialOf(text: string): string | null {
  return (
    /\+\s?(\d[\d\s-]{0,6})\)?\s*$/.exec(text)?.[1]?.replaceAll(/\D/g, '') ??
    /\(\+(\d+)\)/.exec(text)?.[1] ??
    /^\s*\+(\d{1,4})\s[\p{L}(]/u.exec(text)?.[1] ??
    null
  );
}
