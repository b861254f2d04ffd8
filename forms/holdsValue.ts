import { holdsWords, saysSame } from './chooseOption.ts';
import type { Control } from './control.ts';
import { amountIn } from './formats/amountIn.ts';
import { readDate } from './formats/readDate.ts';
import { readMoment, readTime } from './formats/timeTexts.ts';
import { digitsOf, normalise } from './normalise.ts';
import type { Action } from './planPage.ts';

/** Whether the page shows what was to be entered; masks and formats of the site's own are no difference. */
export function holdsValue(action: Action, control: Control): boolean {
  switch (action.kind) {
    case 'type':
      // Nobody reads a password: the page shows how long it is.
      if (control.kind === 'password') return control.value.length === action.text.length;
      return [action.text, ...(action.others ?? [])].some((text) => isSameText(text, control.value));
    case 'choose': {
      const chosen = control.options.filter((option) => option.chosen).map((option) => option.selector);
      const wanted = action.options.map((option) => option.selector);
      return wanted.length === chosen.length && wanted.every((selector) => chosen.includes(selector));
    }
    case 'pick':
      return showsChoice(action, control.value);
    case 'check':
      return control.options.some((option) => option.chosen) === action.checked;
    case 'upload':
      return control.value !== '';
  }
}

/** Lists show a choice shortened (`+1`) or with more around it (`Jobs › Friend`). */
function showsChoice({ wanted, found }: { wanted: string; found: string[] | null }, value: string): boolean {
  const shown = normalise(value);
  if (shown === '') return false;
  // What is drawn for a country may say it in other words than its list: `Germany: + 49`.
  if (found === null || /\+\s?\d/.test(wanted))
    return saysSame(wanted, value) || showsOne(found ?? [], shown);
  return showsOne(found, shown);
}

function showsOne(found: readonly string[], shown: string): boolean {
  if (found.length === 0) return false;
  const labels = found.map(normalise);
  if (labels.every((label) => holdsWords(shown, label))) return true;
  return labels.length === 1 && holdsWords(labels[0] ?? '', shown);
}

export function isSameText(wanted: string, shown: string): boolean {
  if (normalise(wanted) === normalise(shown)) return true;
  if (isSameDate(wanted, shown) || isSameTime(wanted, shown)) return true;
  // Digits of a date in another order are another date.
  if (readDate(wanted)?.day !== undefined) return false;
  if (/^\d{1,2}$/.test(wanted) && /^\d{1,2}(\.0+)?$/.test(shown)) return Number(wanted) === Number(shown);
  if (!/^[\d\s()+./-]+$/.test(wanted)) return false;
  // A mask may have taken the last two figures for cents.
  if (CENTS.test(shown) && !CENTS.test(wanted)) return amountIn(shown) === amountIn(wanted);
  const [digits, shownDigits] = [digitsOf(wanted), digitsOf(shown)];
  // Sites add and drop the country of a phone number.
  const isPhone = digits.length >= 7;
  return isPhone ? shownDigits.endsWith(digits.slice(-10)) : digits.length >= 4 && shownDigits === digits;
}

const CENTS = /^\D{0,4}\d{1,3}([,.’' ]?\d{3})*[.,]\d{2}\D{0,4}$/;

/** `10:30` and `10:30 AM`. */
function isSameTime(wanted: string, shown: string): boolean {
  const time = readTime(wanted);
  return time !== null && time === readTime(shown);
}

/** A calendar may put the time of now behind a day that was all that was wanted. */
const TIME_BEHIND = /,?\s+\d{1,2}:\d{2}(:\d{2})?(\s?[ap]\.?m\.?)?$/i;

/** A site may write a date in its own way; whose day and month cannot be told apart was entered so that the site could. */
function isSameDate(wanted: string, shown: string): boolean {
  const [moment, shownMoment] = [momentOf(wanted), momentOf(shown)];
  if (moment !== null)
    return moment.time === shownMoment?.time && isSameDate(moment.day, shownMoment?.day ?? '');
  const day = readTime(wanted) === null ? shown.replace(TIME_BEHIND, '') : shown;
  const [date, other] = [readDate(wanted), readDate(day)];
  if (date?.month === undefined) return false;
  if (other !== null) return date.year === other.year && date.month === other.month && date.day === other.day;
  const numbers = day.match(/\d+/g)?.map(Number) ?? [];
  const parts = [date.year, date.month, date.day];
  return numbers.length === 3 && parts.every((part) => part !== undefined && numbers.includes(part));
}

/** A day and a time of it: another time of the same day is another moment. */
function momentOf(text: string): { day: string; time: string } | null {
  const moment = readMoment(text, (day) => day);
  return moment === null ? null : { day: moment.slice(0, -6), time: moment.slice(-5) };
}
