import type { AskedHere } from './answers/asked.ts';
import type { Control } from './control.ts';
import { readDate } from './formats/readDate.ts';
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
export function whyNoPart({ part, time, duration }: AskedHere): string | null {
  if (duration !== undefined) return NO_DURATION;
  if (time !== undefined) return NO_TIME;
  return part === undefined ? null : NO_DATE;
}

/** The control that stands for all parts of a time or of a length of time: neither is entered by half. */
export function wholeOf({ time, duration }: AskedHere): Control | null {
  return time?.first ?? duration?.first ?? null;
}

/** In all the ways that it may be written. */
function partsOf({ time, duration, meaning }: AskedHere, value: string): string[] {
  if (time !== undefined) return partOfTime(value, time) ?? [];
  if (duration === undefined) return [value];
  // Years of experience are known as a bare number.
  const isBare = meaning === 'years_of_experience' && /^\d+$/.test(value);
  const part = partOfDuration(duration, isBare ? `${value} years` : value);
  return part === null ? [] : [part];
}

const NO_DURATION =
  'The answer given is no length of time in these units; it wants a number and a unit, such as 4 weeks.';
const NO_TIME = 'The answer given is no time that can be entered here; it wants HH:MM.';
