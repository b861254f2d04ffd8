import type { Profile } from '../contracts/profile.ts';
import type { Control } from './control.ts';
import type { Recognition } from './meanings.ts';

/** A street and the number of a house in it; null where it is not plain which is which. */
export function splitStreet(line: string): { street: string; number: string } | null {
  const text = line.trim();
  const { street = '', number = '' } = (NUMBER_FIRST.exec(text) ?? NUMBER_LAST.exec(text))?.groups ?? {};
  return street === '' || NUMBERED.test(street) ? null : { street, number };
}

/** Where the number has a box of its own, the box for the street takes the street alone. */
export function withStreetAlone(profile: Profile): Profile {
  const { location } = profile;
  const split = splitStreet(location?.address_line1 ?? '');
  return split === null ? profile : { ...profile, location: { ...location, address_line1: split.street } };
}

/** Whether the number of a house has a control of its own. */
export function hasNumberBeside(controls: readonly Control[], recognitions: readonly Recognition[]): boolean {
  return controls.some(
    (control, index) =>
      recognitions[index]?.meaning === 'house_number' && control.visible && !control.disabled,
  );
}

/** `12`, `12a`, `12-14`, `12/3`. */
const NUMBER = String.raw`(?<number>\d{1,5}\s?\p{L}?(\s?[-–/]\s?\d{1,4}\s?\p{L}?)?)`;
const NUMBER_FIRST = new RegExp(String.raw`^${NUMBER}[\s,]+(?<street>\p{L}{2}.*)$`, 'u');
const NUMBER_LAST = new RegExp(String.raw`^(?<street>\p{L}.*?)[\s,]+${NUMBER}$`, 'u');
/** What has a number that is no house's. */
const NUMBERED =
  /\b(box|postfach|bo[îi]te|apt|apartment|unit|suite|flat|floor|route|highway|hwy|road|rd|km|lot|no|nr|piso|appartement|wohnung|top)\.?$/iu;
