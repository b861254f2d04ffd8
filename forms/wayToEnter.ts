import { chooseOption } from './chooseOption.ts';
import type { Control, Option } from './control.ts';
import { chosenFor, type ListFinding } from './listFinding.ts';
import { normalise } from './normalise.ts';
import { partOfDate } from './wholeDate.ts';

/** How a value is put into a control. */
export type Entry =
  | { kind: 'type'; text: string }
  | { kind: 'choose'; options: Option[] }
  /** Out of a list that must be opened first; `found` is what stood for it there, null while nobody has looked. */
  | { kind: 'pick'; wanted: string; found: string[] | null }
  | { kind: 'check'; checked: boolean };

/** null when the control cannot hold the value: no option says it, or it is not of the kind that is typed here. */
export function wayToEnter(control: Control, whole: string, finding?: ListFinding): Entry | null {
  const value = control.kind === 'date' ? whole : partOfDate(control, whole);
  const found = chosenFor(value, finding);
  // What was typed may have turned out to be chosen from.
  if (found !== null) return found.length === 0 ? null : { kind: 'pick', wanted: value, found };
  switch (control.kind) {
    case 'select':
    case 'radio': {
      const option = chooseOption(value, control.options);
      return option === null ? null : { kind: 'choose', options: [option] };
    }
    case 'combobox':
      return { kind: 'pick', wanted: value, found: null };
    case 'checkbox':
      return control.options.length > 1 ? chooseSeveral(control, value) : checkByWord(value);
    case 'multiselect':
      return chooseSeveral(control, value);
    case 'number': {
      const number = onlyNumberIn(value);
      return number === null ? null : { kind: 'type', text: number };
    }
    case 'date':
      return /^\d{4}-\d{2}-\d{2}$/.test(value) ? { kind: 'type', text: value } : null;
    case 'email':
      return value.includes('@') ? { kind: 'type', text: value } : null;
    case 'text':
    case 'tel':
    case 'url':
    case 'textarea':
    case 'richtext':
      return isTooLong(control, value) ? null : { kind: 'type', text: value };
    case 'password':
    case 'search':
    case 'file':
    case 'other':
      return null;
  }
}

/** What a person is told whose answer the control cannot hold; nothing of the answer. */
export function whyNot(control: Control, finding?: ListFinding): string {
  if (control.kind === 'checkbox' && control.options.length < 2)
    return 'The answer given is neither yes nor no.';
  if (control.options.length > 0 || (finding?.options.length ?? 0) > 0)
    return 'The answer given is not one of the options.';
  if (control.kind === 'date') return 'The answer given is no date; it wants YYYY-MM-DD.';
  if (control.kind === 'number') return 'The answer given is no number.';
  if (control.kind === 'email') return 'The answer given is no e-mail address.';
  if (control.maxLength !== null) return `The answer given is longer than ${control.maxLength} characters.`;
  return 'The answer given does not fit.';
}

/** Cut short, a name or an address would be a wrong one. */
function isTooLong(control: Control, value: string): boolean {
  return control.maxLength !== null && control.maxLength > 0 && value.length > control.maxLength;
}

/** `90,000 USD` is 90000. A phone number, a code, a range or `90k` holds digits and is no number: part of it is wrong. */
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

/** Each part of `A, B` must be an option; where they stand in lines, options may have commas of their own. */
function chooseSeveral(control: Control, value: string): Entry | null {
  const whole = chooseOption(value, control.options);
  if (whole !== null) return { kind: 'choose', options: [whole] };
  const chosen = value
    .split(value.includes('\n') ? '\n' : /[,;]/)
    .map((part) => chooseOption(part, control.options));
  const options = chosen.filter((option) => option !== null);
  return options.length === chosen.length && options.length > 0 ? { kind: 'choose', options } : null;
}

function checkByWord(value: string): Entry | null {
  const word = normalise(value);
  if (/^(yes|true|y|agree|i agree|accept|checked|on)$/.test(word)) return { kind: 'check', checked: true };
  if (/^(no|false|n|disagree|off)$/.test(word)) return { kind: 'check', checked: false };
  return null;
}
