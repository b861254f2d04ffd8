import type { Answers, Profile } from '../contracts/profile.ts';
import { type AskedHere, askedOnPage } from './answers/asked.ts';
import type { Memory } from './answers/recall.ts';
import { isRealQuestion } from './answers/realQuestion.ts';
import type { Upload } from './attachments.ts';
import { isPlaceholder } from './chooseOption.ts';
import { hasCodeBeside } from './codeBeside.ts';
import { withGivenPhone } from './givenPhone.ts';
import type { Control, PageLook } from './control.ts';
import { decideAction } from './decideAction.ts';
import { findAnswer } from './findAnswer.ts';
import { followUps } from './followUps.ts';
import { inSameForm } from './inSameForm.ts';
import { keysOf, type ListFinding, type ListFindings, showsSearch } from './listFinding.ts';
import type { Meaning, Recognition } from './meanings.ts';
import type { Proposal } from './model/formModel.ts';
import { wholeOf } from './partOfAnswer.ts';
import { isPresumed } from './presumed.ts';
import { profilesByControl } from './profilesByControl.ts';
import { tickSameAsAbove } from './sameAsAbove.ts';
import { isDemandedSecret, type Login, SECRETS } from './secrets.ts';
import type { Candidate, Source } from './valuesFor.ts';
import type { Entry } from './wayToEnter.ts';

/** What is to be done with one control. */
export type Action = {
  /** What the control is known by in the next look, too. */
  key: string;
  control: Control;
  recognition: Recognition;
  asked: AskedHere;
  source: Source;
  /** Where it is a person's own answer: to what, and in which words. */
  reply?: { asked: AskedHere; answer: string };
} & (Entry | Upload);

export interface Plan {
  actions: Action[];
  /** What nothing known answers: all that is required, and of the rest what is a question. */
  open: OpenQuestion[];
}

export interface OpenQuestion {
  key: string;
  control: Control;
  /** What its list showed when it was opened. */
  found?: ListFinding | undefined;
  /** By which an answer may name it. */
  id: string;
  /** In the page's words, told from others of the same text. */
  question: string;
  /** By the page, or because it sends an answer of its own where it gets none. */
  required: boolean;
  /** Why the answer that there is will not do; null where there is none. */
  note: string | null;
  /** A person has answered this very question, in a way that its control cannot hold. */
  isMisanswered: boolean;
  /** It asks for a date, a time, a length of time or a number in parts, of which this is one: a person answers the whole. */
  asOne?: 'date' | 'text';
  /** For an account: nobody is asked for it as for an answer. */
  isSecret: boolean;
}

/** What is known, without what must be fetched. */
export interface Known {
  profile: Profile;
  given: Answers;
  human: Answers;
  memory: Memory;
  /** Of an account that the form opens along with the application. */
  login?: Login | undefined;
  /** What a model has said of the controls of this page. */
  proposals?: readonly Proposal[];
  hasResume: boolean;
  /** Its name, once it is at hand. */
  resumeName?: string;
  /** `2027-01-31`: the day on which the form is filled in. */
  today?: string;
}

/**
 * Which value goes where, and what must be asked. A person's answer to exactly this question comes before the
 * profile; what is not known stays empty, and is asked when the form demands it.
 */
export function planPage(
  look: PageLook,
  recognitions: readonly Recognition[],
  facts: Known,
  findings: ListFindings = new Map(),
): Plan {
  const plan: Plan = { actions: [], open: [] };
  const keys = keysOf(look.controls);
  const questions = askedOnPage(look.controls, recognitions, facts.profile.location?.country ?? null);
  const known = withGivenPhone(facts, questions);
  const profileFor = profilesByControl(look.controls, recognitions, known.profile);
  const codeBeside = hasCodeBeside(look.controls, recognitions, {
    profile: known.profile,
    findingOf: (control) => findings.get(keys.get(control) ?? ''),
  });
  const halves = new Set<Control | null>();
  const taken: Parameters<typeof tickSameAsAbove>[1][number][] = [];
  // Also by boxes that are shown only once `Other` is chosen, and not asked before.
  const followed = new Set(followUps(look.controls).values());
  const unlisted = new Map<Control, Candidate>();
  for (const [index, asked] of questions.entries()) {
    const [control, recognition] = [look.controls[index], recognitions[index]];
    if (asked === null || control === undefined || recognition === undefined) continue;
    const { meaning } = recognition;
    const isSecret = SECRETS.has(meaning);
    const mayBeFilled = isFillable(control, meaning) || isAnsweredSearch(asked, control, known);
    if (isSecret ? !isDemandedSecret(control, look, recognitions) : !mayBeFilled) continue;
    const usable = { ...known, profile: profileFor(control, meaning) };
    const key = keys.get(control) ?? '';
    const found = findings.get(key);
    const base = { key, control, recognition, asked };
    const asTicked: Action = { ...base, kind: 'check', checked: true, source: 'page' };
    taken.push({ control, meaning: recognition.meaning, asTicked });
    const { action, note, isMisanswered } = decideAction(base, {
      known: usable,
      found,
      codeBeside,
      isFollowed: followed.has(control),
      unlisted: asked.follows && unlisted.get(asked.follows),
      noteUnlisted: (value) => unlisted.set(control, value),
    });
    if (action !== null) {
      plan.actions.push(action);
      continue;
    }
    halves.add(wholeOf(asked));
    const presumed = isPresumed(control, recognition, asked.question);
    const isOpen = isLeft(control, found)
      ? presumed || isAsked(control, asked)
      : isFaulted(control) || (control.required && isOtherThanSaid(control, note));
    if (isMisanswered || isOpen) {
      const { id, text: question, part } = asked;
      const required = control.required || presumed;
      const { error } = control;
      const why = note ?? (error || null);
      const open = { key, control, found, id, question, required, note: why, isMisanswered, isSecret };
      const isWhole = wholeOf(asked) !== null;
      if (part === undefined && !isWhole) plan.open.push(open);
      else addPart(plan.open, { ...open, asOne: isWhole ? 'text' : 'date' });
    }
  }
  const actions = plan.actions.filter(({ asked }) => wholeOf(asked) === null || !halves.has(wholeOf(asked)));
  return tickSameAsAbove({ ...plan, actions }, taken);
}

/** The parts of a date, and those of a time, are one question. */
function addPart(open: OpenQuestion[], part: OpenQuestion): void {
  const known = open.find(
    ({ id, asOne, control }) => asOne === part.asOne && id === part.id && inSameForm(control, part.control),
  );
  if (known === undefined) open.push(part);
  else {
    known.required ||= part.required;
    known.isMisanswered ||= part.isMisanswered;
    known.note ??= part.note;
  }
}

/** What stands there will not do, and nothing better is known. */
function isFaulted({ required, invalid, error }: Control): boolean {
  return required && invalid && error !== '';
}

/** A list shows a choice of its own, and has none for what the person has said. */
function isOtherThanSaid({ kind }: Control, note: string | null): boolean {
  return kind === 'combobox' && note !== null;
}

/** Nothing stands there, or only what was searched for. */
function isLeft(control: Control, found: ListFinding | undefined): boolean {
  return !isAnswered(control) || showsSearch(control, found);
}

function isAsked(control: Control, { meaning, question }: AskedHere): boolean {
  return control.required || isRealQuestion(control, meaning, question);
}

/** Never: what is not shown, what belongs to somebody else, and what is a trap. */
function isFillable(control: Control, meaning: Meaning): boolean {
  return control.visible && !control.disabled && !NEVER_FILLED.has(meaning);
}

/** `Keywords` looks for something, unless a person has said what theirs are. */
function isAnsweredSearch(asked: AskedHere, control: Control, { human, given }: Known): boolean {
  if (asked.meaning !== 'search' || control.kind !== 'text' || !isFillable(control, 'unknown')) return false;
  return [human, given].some((answers) => findAnswer(asked, answers) !== null);
}

const NEVER_FILLED: ReadonlySet<Meaning> = new Set<Meaning>([
  'honeypot',
  'search',
  'payment',
  'one_time_code',
]);

/** The page brought a value, or one was typed before. What a page chose by itself answers no question. */
function isAnswered(control: Control): boolean {
  if (control.kind === 'select' || control.demands.type === 'range' || control.demands.role === 'slider')
    return false;
  if (control.options.length > 0 && control.kind !== 'combobox')
    return control.options.some(
      (option) => option.chosen && option.isPreset !== true && !isPlaceholder(option),
    );
  return control.value.trim() !== '';
}
