import type { Answers, Profile } from '../contracts/profile.ts';
import { isPlaceholder } from './chooseOption.ts';
import { isRequiredConsent } from './consent.ts';
import type { Control, PageLook } from './control.ts';
import type { Meaning, Recognition } from './meanings.ts';
import { sparePhones } from './phones.ts';
import { questionText } from './questionText.ts';
import { type Source, valuesFor } from './valuesFor.ts';
import { type Entry, wayToEnter } from './wayToEnter.ts';

/** What is to be done with one control. */
export type Action = { control: Control; recognition: Recognition; source: Source } & (
  | Entry
  | { kind: 'upload' }
);

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
  for (const { source, value } of valuesFor(control, recognition, known)) {
    const how = wayToEnter(control, value);
    if (how !== null) return { ...base, ...how, source };
  }
  const agrees = isRequiredConsent(control, recognition.meaning);
  return agrees ? { ...base, kind: 'check', checked: true, source: 'page' } : null;
}

/** The page brought a value, or one was typed before. What a page chose by itself answers no question. */
function isAnswered(control: Control): boolean {
  if (control.kind === 'select') return false;
  if (control.options.length > 0)
    return control.options.some((option) => option.chosen && !isPlaceholder(option));
  return control.value.trim() !== '';
}
