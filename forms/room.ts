import type { Control } from './control.ts';

/** How many characters a box has room for: those that it takes, or those that a short one is drawn for; null where any fit. */
export function roomOf({ maxLength, demands }: Control): number | null {
  if (maxLength !== null && maxLength > 0) return maxLength;
  const drawn = Number(demands.size);
  return drawn > 0 && drawn <= SHORT ? drawn : null;
}

/** Most boxes are not as long as what they hold; a year, or the code of a state, has one of its own size. */
const SHORT = 4;

/** Nobody types a date into a box that is drawn for its day. */
export function hasRoom(control: Control, text: string): boolean {
  const room = control.maxLength === null ? roomOf(control) : null;
  return room === null || text.length <= room + 1;
}
