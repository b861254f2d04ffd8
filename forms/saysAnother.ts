import { type PlainDate, readDate } from './formats/readDate.ts';
import { readTime } from './formats/timeTexts.ts';

/** Whether a page that was given a date or a time shows one, and another: it has read it in its own way. */
export function saysAnother(wanted: string, shown: string): boolean {
  const [time, shownTime] = [readTime(wanted), readTime(shown)];
  if (time !== null) return shownTime !== null && shownTime !== time;
  const [date, shownDate] = [readDate(wanted), readDate(shown)];
  if (date === null) return false;
  if (shownDate === null) return isDateOfOtherNumbers(date, shown);
  const parts = ['year', 'month', 'day'] as const;
  return parts.some(
    (part) => date[part] !== undefined && shownDate[part] !== undefined && date[part] !== shownDate[part],
  );
}

/** `01/02/2026` may be one of two dates, and `26` stand for 2026. */
function isDateOfOtherNumbers({ year, month, day }: PlainDate, shown: string): boolean {
  if (month === undefined || day === undefined || !/^\d{1,4}([-/. ])\d{1,2}\1\d{1,4}$/.test(shown))
    return false;
  const numbers = shown.match(/\d+/g)?.map(Number) ?? [];
  return !(
    [month, day].every((part) => numbers.includes(part)) &&
    numbers.some((one) => one === year || one === year % 100)
  );
}
