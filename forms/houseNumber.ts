import type { Profile } from '../contracts/profile.ts';

/** A street and the number of a house in it; null where it is not plain which is which. */
export function splitStreet(line: string): { street: string; number: string } | null {
  const text = line.trim();
  const first = NUMBER_FIRST.exec(text)?.groups;
  const { street = '', number = '' } = first ?? NUMBER_LAST.exec(text)?.groups ?? {};
  return street === '' || (first === undefined && NUMBERED.test(street)) ? null : { street, number };
}

/** Where the number has a box of its own, the box for the street takes the street alone. */
export function withStreetAlone(profile: Profile): Profile {
  const { location } = profile;
  const split = splitStreet(location?.address_line1 ?? '');
  return split === null ? profile : { ...profile, location: { ...location, address_line1: split.street } };
}

/** `12`, `12a`, `12-14`, `12 bis`; a letter apart is the street's: `100 N Main Street`. */
const NUMBER_FIRST =
  /^(?<number>\d{1,5}\p{L}?(\s?[-–/]\s?\d{1,4}\p{L}?)?(\s(bis|ter|quater))?)[\s,]+(?<street>\p{L}.*)$/iu;
/** `5`, `135 a`, `12/3`, `7-9`. */
const NUMBER_LAST = /^(?<street>\p{L}.*?)[\s,]+(?<number>\d{1,5}\s?\p{L}?(\s?[-–/]\s?\d{1,4}\s?\p{L}?)?)$/u;
/** What has a number after it that is no house's. */
const NUMBERED =
  /\b(box|postfach|bo[îi]te|apt|apartment|unit|suite|flat|floor|route|highway|hwy|road|rd|km|lot|no|nr|piso|appartement|wohnung|top)\.?$/iu;
