/** The boxes of a clock that has opened over the page, and what turns the half of its day, with what that says now. */
export interface ClockParts {
  hour: string;
  minute: string;
  half: { selector: string; says: 'AM' | 'PM' } | null;
}
