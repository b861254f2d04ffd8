import type { AskedHere } from './answers/asked.ts';
import type { Control } from './control.ts';
import { readDate } from './formats/readDate.ts';
import { partOfCode } from './splitCodes.ts';
import { partOfDuration } from './splitDurations.ts';
import { partOfTime } from './splitTimes.ts';
import { type Entry, NO_DATE, wayToEnter } from './wayToEnter.ts';

/** How a control takes its part of an answer that several take together; the whole of any other. */
export function wayToEnterPart(
  control: Control,
  value: string,
  { asked, isOwn, ...here }: Parameters<typeof wayToEnter>[2] & { asked: AskedHere; isOwn: boolean },
): Entry | null {
  // What the profile knows may be the part by itself, such as a year.
  if (asked.part !== undefined && isOwn && readDate(value) === null) return null;
  const ways = partsOf(asked, value).map((part) => wayToEnter(control, part, here));
  return ways.find((way) => way !== null) ?? null;
}

/** Why an answer is none that can be entered in parts; null where it is asked for as one. */
export function whyNoPart({ part, time, duration, code }: AskedHere): string | null {
  if (duration !== undefined) return NO_DURATION;
  if (time !== undefined) return NO_TIME;
  if (code !== undefined)
    return `The answer given does not fill these boxes; they want ${code.lengths.join(', ')} characters.`;
  return part === undefined ? null : NO_DATE;
}

/** The control that stands for all parts of a time, a length of time or a number: none is entered by half. */
export function wholeOf({ time, duration, code }: AskedHere): Control | null {
  return time?.first ?? duration?.first ?? code?.first ?? null;
}

/** In all the ways that it may be written. */
function partsOf({ time, duration, code, meaning }: AskedHere, value: string): string[] {
  if (time !== undefined) return partOfTime(value, time) ?? [];
  if (code !== undefined) return [partOfCode(value, code)].filter((part) => part !== null);
  if (duration === undefined) return [value];
  // Years of experience are known as a bare number.
  const isBare = meaning === 'years_of_experience' && /^\d+$/.test(value);
  const part = partOfDuration(duration, isBare ? `${value} years` : value);
  return part === null ? [] : [part];
}

const NO_DURATION =
  'The answer given is no length of time in these units; it wants a number and a unit, such as 4 weeks.';
const NO_TIME = 'The answer given is no time that can be entered here; it wants HH:MM.';
