import type { Answers, Profile } from '../contracts/profile.ts';
import { chooseOption, isPlaceholder } from './chooseOption.ts';
import { isRequiredConsent } from './consent.ts';
import type { Control, Option, PageLook } from './control.ts';
import { findAnswer } from './findAnswer.ts';
import type { Meaning, Recognition } from './meanings.ts';
import { normalise } from './normalise.ts';
import { sparePhones } from './phones.ts';
import { profileValue } from './profileValue.ts';
import { questionText } from './questionText.ts';

/** What is to be done with one control. */
export type Action = { control: Control; recognition: Recognition; source: Source } & (
  | { kind: 'type'; text: string }
  | { kind: 'choose'; options: Option[] }
  | { kind: 'check'; checked: boolean }
  | { kind: 'upload' }
);

type Source = 'profile' | 'given' | 'human' | 'resume' | 'page';

export interface Plan {
  actions: Action[];
  /** Required controls that nothing known answers. */
  open: { control: Control; question: string }[];
}

/** What is known, without what must be fetched. */
export interface Known {
  profile: Profile;
  given: Answers;
  human: Answers;
  hasResume: boolean;
}

/**
 * Which value goes where, and what must be asked. A person's answer to exactly this question comes before the
 * profile; what is not known stays empty, and is asked when the form demands it.
 */
export function planPage(look: PageLook, recognitions: readonly Recognition[], known: Known): Plan {
  const plan: Plan = { actions: [], open: [] };
  const spare = sparePhones(look.controls, recognitions);
  for (const [index, control] of look.controls.entries()) {
    const recognition = recognitions[index];
    if (recognition === undefined || !isFillable(control, recognition.meaning)) continue;
    const action = actionFor(control, recognition, spare.has(control) ? withoutPhone(known) : known);
    if (action !== null) plan.actions.push(action);
    else if (control.required && !isAnswered(control)) {
      plan.open.push({ control, question: questionText(control) || control.evidence.name });
    }
  }
  return plan;
}

function withoutPhone(known: Known): Known {
  const { phone: _phone, ...profile } = known.profile;
  return { ...known, profile };
}

/** Never: what is not shown, what belongs to somebody else, and what is a trap. */
function isFillable(control: Control, meaning: Meaning): boolean {
  return control.visible && !control.disabled && !NEVER_FILLED.has(meaning);
}

const NEVER_FILLED: ReadonlySet<Meaning> = new Set<Meaning>([
  'honeypot',
  'search',
  'payment',
  'one_time_code',
  'username',
  'password',
  'password_confirmation',
]);

function actionFor(control: Control, recognition: Recognition, known: Known): Action | null {
  const base = { control, recognition };
  if (control.kind === 'file') {
    const isResume = recognition.meaning === 'resume_file' && known.hasResume;
    return isResume ? { ...base, kind: 'upload', source: 'resume' } : null;
  }
  for (const { source, value } of valuesFor(control, recognition.meaning, known)) {
    const how = wayToEnter(control, value);
    if (how !== null) return { ...base, ...how, source };
  }
  const agrees = isRequiredConsent(control, recognition.meaning);
  return agrees ? { ...base, kind: 'check', checked: true, source: 'page' } : null;
}

function valuesFor(control: Control, meaning: Meaning, known: Known): { source: Source; value: string }[] {
  const question = questionText(control);
  const candidates: { source: Source; value: string | null }[] = [
    { source: 'human', value: findAnswer(question, known.human) },
    { source: 'given', value: findAnswer(question, known.given) },
    { source: 'profile', value: profileValue(meaning, known.profile) },
  ];
  return candidates.flatMap(({ source, value }) => (value === null ? [] : [{ source, value }]));
}

type Entry =
  | { kind: 'type'; text: string }
  | { kind: 'choose'; options: Option[] }
  | { kind: 'check'; checked: boolean };

/** null when the control cannot hold the value: no option says it, or it is not of the kind that is typed here. */
function wayToEnter(control: Control, value: string): Entry | null {
  switch (control.kind) {
    case 'select':
    case 'radio':
    case 'combobox': {
      const option = chooseOption(value, control.options);
      if (option !== null) return { kind: 'choose', options: [option] };
      return control.kind === 'combobox' && control.options.length === 0
        ? { kind: 'type', text: value }
        : null;
    }
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

/** Each part of `A, B` must be an option. */
function chooseSeveral(control: Control, value: string): Entry | null {
  const whole = chooseOption(value, control.options);
  if (whole !== null) return { kind: 'choose', options: [whole] };
  const chosen = value.split(/[,;\n]/).map((part) => chooseOption(part, control.options));
  const options = chosen.filter((option) => option !== null);
  return options.length === chosen.length && options.length > 0 ? { kind: 'choose', options } : null;
}

function checkByWord(value: string): Entry | null {
  const word = normalise(value);
  if (/^(yes|true|y|agree|i agree|accept|checked|on)$/.test(word)) return { kind: 'check', checked: true };
  if (/^(no|false|n|disagree|off)$/.test(word)) return { kind: 'check', checked: false };
  return null;
}

/** The page brought a value, or one was typed before. What a page chose by itself answers no question. */
function isAnswered(control: Control): boolean {
  if (control.kind === 'select') return false;
  if (control.options.length > 0)
    return control.options.some((option) => option.chosen && !isPlaceholder(option));
  return control.value.trim() !== '';
}
