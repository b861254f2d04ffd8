/** What comes next in an open calendar: a day to press, what turns to another month, or an option of a list, by its value. */
export type CalendarStep =
  | { kind: 'day' | 'turn'; selector: string }
  | { kind: 'choose'; selector: string; value: string };
