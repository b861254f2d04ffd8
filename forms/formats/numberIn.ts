import { amountOf, inDigits, type Unit, unitsNamed } from '../choices/amounts.ts';
import { currencyIn } from '../choices/currencies.ts';
import type { Control } from '../control.ts';
import { durationFor } from '../durationFor.ts';
import { isInOtherMeasure } from './measures.ts';

/** The one number of a text within what the box allows: `90,000 USD` is 90000. [] where there is none, or it is not clear. */
export function numberIn(control: Control, value: string): string[] {
  const counted = asCounted(control, value);
  const text = counted === null ? null : numberSaid(control, counted);
  if (text === null) return [];
  const { demands } = control;
  const number = Number(text);
  const isBelow = demands.min !== '' && number < Number(demands.min);
  const isAbove = demands.max !== '' && number > Number(demands.max);
  return isBelow || isAbove || isBetweenSteps(demands, number) ? [] : [text];
}

/** In what the box counts: 36 of `3 years` where that is months; null where it is another thing, or not so much but more or less. */
function asCounted(control: Control, value: string): string | null {
  const words = wordsOn(control);
  if (IS_OPEN.test(value) || isInOtherMeasure(words, value)) return null;
  const [here, own] = [currencyIn(words), currencyIn(value)];
  if (here !== null && own !== null && here !== own) return null;
  if (IN_THOUSANDS.test(words) && (amountOf(value)?.from ?? 0) >= 1000) return null;
  const unit = amountOf(value)?.unit ?? null;
  if (unit === null || unit === 'money' || unitsNamed(words).includes(unit)) return value;
  if (PER[unit].test(words)) return value;
  return durationFor(control, value, unit === 'year' ? 'year' : null);
}

function numberSaid({ demands, evidence }: Control, value: string): string | null {
  const [, of, most] = /^\s*(\d+(?:\.\d+)?)\s*(?:\/|out of|of)\s*(\d+)\s*$/i.exec(value) ?? [];
  if (of !== undefined) return most === demands.max ? of : null;
  if (/^\s*(none|nil|zero)\W*$/i.test(value)) return COUNTS.test(evidence.label) ? '0' : null;
  return onlyNumberIn(withoutMagnitude(/\d/.test(value) ? value : inDigits(value)));
}

/** `85k` and `1.2 million`, in figures. */
function withoutMagnitude(value: string): string {
  return value.replace(
    /(?<![\d.,])(\d+(?:[.,]\d{1,2})?)\s?(k|thousand|million|mio|billion)\b/gi,
    (whole, digits: string, magnitude: string) => {
      const times = TIMES[magnitude.toLowerCase()];
      return times === undefined ? whole : String(Math.round(Number(digits.replace(',', '.')) * times));
    },
  );
}

const TIMES: Record<string, number> = { k: 1e3, thousand: 1e3, million: 1e6, mio: 1e6, billion: 1e9 };
/** `45 per hour` is what an hourly rate is counted in. */
const PER: Record<Exclude<Unit, 'money'>, RegExp> = {
  hour: /\bhourly\b/i,
  day: /\bdaily\b/i,
  week: /\bweekly\b/i,
  month: /\bmonthly\b/i,
  year: /\b(yearly|annual(ly)?)\b/i,
};
/** `3+`, `over 20`: no number says that. */
const IS_OPEN =
  /\d\s*\+(?!\d)|\b(at least|more than|less than|fewer than|up to|or (more|less|fewer)|over|under|above|below|minimum|maximum)\b/i;
const IN_THOUSANDS =
  /\bin (thousands|millions|k)\b|\b(thousands|millions) of\b|['’]000s?\b|(?<!\p{L})[kt] ?(€|\$|£|eur|usd|gbp|chf)(?!\p{L})|[€$£] ?k(?!\p{L})|\(k\)|(?<=\n )\s*[kK]\s*(?=\n|$)|(?<!\p{L})(tsd|tausend|milliers|migliaia|en miles|milhares|duizenden|tys|tysiącach)(?!\p{L})/iu;
const COUNTS = /\b(number of|how many|count)\b/i;

function wordsOn({ evidence, demands }: Control): string {
  const { label, hint, placeholder, nearby } = evidence;
  return [label, hint, placeholder, nearby, demands.prefix].join(' \n ');
}

/** A slider in steps of five cannot stand at twelve. */
function isBetweenSteps({ step, min }: Control['demands'], number: number): boolean {
  const width = Number(step);
  if (step === '' || !(width > 0)) return false;
  const steps = (number - (Number(min) || 0)) / width;
  return Math.abs(steps - Math.round(steps)) > 1e-6;
}

/** A phone number, a code or a range holds digits and is no number: part of it is wrong. */
function onlyNumberIn(value: string): string | null {
  const plain = value.replaceAll(/(?<=\d)[, ](?=\d{3}\b)/g, '');
  const [found, ...more] = plain.match(/\d+([.,]\d+)?/g) ?? [];
  if (found === undefined || more.length > 0 || THOUSANDS_OR_DECIMALS.test(found)) return null;
  const [before = '', after = ''] = plain.split(found);
  if (/[\p{L}+]$/u.test(before) || /^\p{L}/u.test(after)) return null;
  return `${/^\s*-$/.test(before) ? '-' : ''}${found.replace(',', '.')}`;
}

/** Which of the two `90.000` means is not to be told. */
const THOUSANDS_OR_DECIMALS = /^\d{1,3}\.\d{3}$/;
