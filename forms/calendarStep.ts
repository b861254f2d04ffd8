/**
 * What comes next in an open calendar: a day to press, what turns to another month, or an option of a list, by its value. `months`:
 * how far off the month is.
 */
export type CalendarStep =
  | { kind: 'day'; selector: string }
  | { kind: 'turn'; selector: string; months: number }
  | { kind: 'choose'; selector: string; value: string };
