import type { Control } from '../control.ts';

/** The one number of a text within what the box allows: `90,000 USD` is 90000. [] where there is none, or it is not clear. */
export function numberIn({ demands }: Control, value: string): string[] {
  const text = onlyNumberIn(value);
  if (text === null) return [];
  const number = Number(text);
  const isBelow = demands.min !== '' && number < Number(demands.min);
  const isAbove = demands.max !== '' && number > Number(demands.max);
  return isBelow || isAbove || isBetweenSteps(demands, number) ? [] : [text];
}

/** A slider in steps of five cannot stand at twelve. */
function isBetweenSteps({ step, min }: Control['demands'], number: number): boolean {
  const width = Number(step);
  if (step === '' || !(width > 0)) return false;
  const steps = (number - (Number(min) || 0)) / width;
  return Math.abs(steps - Math.round(steps)) > 1e-6;
}

/** A phone number, a code, a range or `90k` holds digits and is no number: part of it is wrong. */
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
