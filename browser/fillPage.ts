import type { Page } from 'playwright';
import type { FilledField, Question } from '../contracts/interaction.ts';
import { cut } from '../contracts/storable.ts';
import type { Adapter } from '../forms/adapters/adapter.ts';
import { toRemember } from '../forms/answers/toRemember.ts';
import { findBlocker } from '../forms/blockers.ts';
import { findWayForward } from '../forms/buttons.ts';
import { findClosing } from '../forms/closings.ts';
import { codesFirst } from '../forms/codeBeside.ts';
import { isPlaceholder } from '../forms/chooseOption.ts';
import type { PageLook } from '../forms/control.ts';
import { withEmailGate } from '../forms/emailGate.ts';
import { withHeldConsents } from '../forms/heldConsents.ts';
import { holdsValue } from '../forms/holdsValue.ts';
import { type ListFinding, withChoice } from '../forms/listFinding.ts';
import { type SavedBlocks, withoutSaved } from '../forms/moreBlocks.ts';
import { type Complaints, withNamedFaults, withNamedFaultsAsSent } from '../forms/namedFaults.ts';
import { wholeOf } from '../forms/partOfAnswer.ts';
import { type Action, type Known, type OpenQuestion, type Plan, planPage } from '../forms/planPage.ts';
import { questionText } from '../forms/questionText.ts';
import { recogniseControls } from '../forms/recognise.ts';
import { SECRETS } from '../forms/secrets.ts';
import { withDemands } from '../forms/sentBack.ts';
import type {
  FillResult,
  Knowledge,
  ResumeFile,
  ResumeLookup,
  SessionFailure,
} from './applicationSession.ts';
import { BlockAdder } from './addBlocks.ts';
import type { ConsultedModel } from './consultedModel.ts';
import { Attempts } from './attempts.ts';
import { enterActions, ignoreUnusable } from './enterActions.ts';
import { enteredBy } from './enteredBy.ts';
import { LateFields } from './lateFields.ts';
import { lookAtForm, lookOnceShown } from './lookAtForm.ts';
import type { PageActivity } from './pageActivity.ts';
import { readTerms } from './readTerms.ts';
import { Unfolder } from './unfold.ts';
import { readList } from './widgets/list.ts';

export interface Filling {
  knowledge: Knowledge;
  /** Of the systems that are known. */
  adapters: readonly Adapter[];
  model?: ConsultedModel;
  /** Is told what the page showed before anything was entered. */
  noteArrival?: (look: PageLook) => void;
  /** Is told what it showed once all was entered. */
  noteDeparture?: (look: PageLook) => void;
  /** Is told each text that is typed. */
  noteEntered: (text: string) => void;
  /** What the page's lists showed when it was filled before. */
  lists: Map<string, ListFinding>;
  /** Blocks of schools and jobs that were saved on the way to here. */
  saved: SavedBlocks;
  /** The site did not take the page as it was: what it finds fault with is mended or asked. */
  sentBack?: Complaints | undefined;
}

/** Looks, plans and fills until the page asks for nothing more, then says how it goes on. */
export async function fillPage(page: Page, activity: PageActivity, filling: Filling): Promise<FillResult> {
  let look = await lookOnceShown(page, activity);
  filling.noteArrival?.(look);
  const blocker = findBlocker(look, activity.response);
  if (blocker !== null) return { kind: 'blocked', reason: blocker.reason };
  const closing = findClosing(look);
  if (closing !== null) return { kind: 'failed', code: closing.code, detail: closing.words };

  let known: Known = { ...filling.knowledge, hasResume: true, today: todayHere() };
  const { lists } = filling;
  forgetUnchosen(lists);
  const { profile } = filling.knowledge;
  const recognise = (seen: PageLook) => withEmailGate(seen, recogniseControls(seen, filling.adapters));
  const plannedAnew = (seen: PageLook) => {
    const left = { ...known, profile: withoutSaved(profile, filling.saved) };
    const wanted = withHeldConsents(asDemanded(seen, filling));
    return planPage(wanted, recognise(wanted), left, lists);
  };
  // Whatever lists show, and what is saved, is followed by a new look.
  let plans = new WeakMap<PageLook, Plan>();
  const planned = (seen: PageLook) => {
    const plan = plans.get(seen) ?? plannedAnew(seen);
    plans.set(seen, plan);
    return plan;
  };
  const learn = (more: Partial<Known>) => {
    known = { ...known, ...more };
    plans = new WeakMap();
  };
  const blocks = new BlockAdder(page, activity, { profile, saved: filling.saved, recognise });
  const folds = new Unfolder(page, activity, recognise);
  let file: ResumeFile | null = null;
  const attempts = new Attempts(asSent(look, filling));
  const late = new LateFields(page, activity);
  const { noteEntered } = filling;
  const { typing } = filling.knowledge;
  const lookAgain = async () => planned(await lookAtForm(page)).actions;
  const concluded = (seen: PageLook) => conclude(seen, planned(seen), { ...filling.knowledge, attempts });
  const readForPerson = async (seen: PageLook) =>
    concluded(seen).kind === 'questions' && readUnreadLists(page, planned(seen), lists);
  for (let round = 0; round < MAX_ROUNDS; round++) {
    if (file === null && known.hasResume) {
      const resume = await resumeFor(planned(look), filling.knowledge);
      if (resume.kind === 'failed') return resume;
      if (resume.kind === 'file') {
        file = resume.file;
        learn({ resumeName: file.name });
      }
      if (resume.kind === 'none') learn({ hasResume: false });
    }
    let todo = inTurn(attempts.next(planned(look).actions));
    if (todo.length === 0) {
      const unfolded = await folds.next(look);
      if (unfolded !== null) {
        look = unfolded;
        round = -1;
        continue;
      }
      const { school, job } = filling.saved;
      const more = await blocks.next(look);
      if (more !== null) {
        look = more;
        // The next block may stand in the place of one that was saved.
        if (school !== filling.saved.school || job !== filling.saved.job) attempts.forget();
        round = -1;
        continue;
      }
      const proposals = (await filling.model?.consult(look, known, filling.adapters)) ?? [];
      if (proposals.length > 0 || known.proposals !== undefined) learn({ proposals });
      todo = inTurn(attempts.next(planned(look).actions));
    }
    if (todo.length === 0) {
      const read = await readTerms(page, look);
      if (read !== null) {
        look = read;
        continue;
      }
      // What comes late comes while lists are read.
      if (await readForPerson(look)) {
        look = await lookAtForm(page);
        continue;
      }
      const shown = look;
      const later = await late.next(shown, () => isLeading(concluded(shown)));
      if (later === null) break;
      look = later;
      continue;
    }
    await enterActions(page, todo, { file, noteEntered, typing, attempts, lists, lookAgain });
    late.noteEntered(todo);
    await activity.quiet({ quietMs: 30, limitMs: 5000 });
    look = await lookAtForm(page);
  }
  if (await readForPerson(look)) look = await lookAtForm(page);
  filling.noteDeparture?.(look);
  return concluded(look);
}

/** What was not found in a list may be there by now. */
function forgetUnchosen(lists: Map<string, ListFinding>): void {
  for (const [key, { chosen }] of lists)
    if (!Object.values(chosen).some((labels) => labels.length > 0)) lists.delete(key);
}

function asDemanded(look: PageLook, { sentBack }: Filling): PageLook {
  return sentBack === undefined ? look : withDemands(withNamedFaults(look, sentBack));
}

/** What is entered again is told from what was sent, though the page has emptied it. */
function asSent(look: PageLook, { sentBack }: Filling): PageLook {
  return sentBack === undefined ? look : withDemands(withNamedFaultsAsSent(look, sentBack));
}

/** To another page, not to the employer or to a person. */
function isLeading(result: FillResult): boolean {
  return result.kind === 'filled' && result.next === 'advance';
}

/** By the clock that the browser goes by, too. */
function todayHere(): string {
  const now = new Date();
  const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}

/** An answer may reveal further questions, and they again. */
const MAX_ROUNDS = 6;

/** It is fetched only for a form that asks for it, and missed only where the form demands it. */
async function resumeFor(
  plan: Plan,
  knowledge: Knowledge,
): Promise<ResumeLookup | { kind: 'not_asked' } | SessionFailure> {
  const uploads = plan.actions.filter((action) => action.kind === 'upload' && action.letter === undefined);
  if (uploads.length === 0) return { kind: 'not_asked' };
  const resume = await knowledge.resume();
  if (resume.kind !== 'unavailable') return resume;
  const isDemanded = uploads.some(({ control }) => control.required);
  return isDemanded
    ? { kind: 'failed', code: 'resume_unavailable', detail: resume.reason }
    : { kind: 'none' };
}

/** Some sites read a resume and fill other boxes by it: what is known better is entered after that. */
function inTurn(actions: Action[]): Action[] {
  const uploads = actions.filter((action) => action.kind === 'upload');
  return uploads.length > 0 ? uploads : codesFirst(actions);
}

/** A person must see what they can choose from. */
async function readUnreadLists(page: Page, plan: Plan, lists: Map<string, ListFinding>): Promise<boolean> {
  const endsAt = performance.now() + MAX_READING_MS;
  const unread = plan.open.filter(
    ({ control, found }) =>
      control.kind === 'combobox' && control.options.length === 0 && found === undefined,
  );
  for (const { key, control } of unread) {
    const frame = page.frames()[control.frame];
    const isLate = frame === undefined || performance.now() >= endsAt;
    const found = isLate ? undefined : await readList(frame, control.selector).catch(ignoreUnusable);
    lists.set(key, withChoice(undefined, found ?? { options: [] }));
  }
  return unread.length > 0;
}

const MAX_READING_MS = 20_000;

function conclude(
  look: PageLook,
  plan: Plan,
  { askedAgain, memory, attempts }: Knowledge & { attempts: Attempts },
): FillResult {
  // One pause asks for everything; what may stay empty alone is no reason for one.
  const isPressing = ({ id, required, isMisanswered }: OpenQuestion) =>
    required || (isMisanswered && !askedAgain.has(id));
  const lost = plan.actions.filter(
    (action) => action.control.required && !holdsValue(action, action.control),
  );
  const refused = plan.actions
    .filter((action) => isRefused(action, attempts) || (lost.includes(action) && mayKnowBetter(action)))
    .map(asRefused);
  const pressing = [...refused, ...plan.open.filter(isPressing)];
  const questions = [...refused, ...plan.open].filter(({ isSecret }) => !isSecret);
  if (pressing.some(({ isSecret }) => !isSecret))
    return { kind: 'questions', questions: questions.map(asQuestion), entered: enteredBy(plan.actions) };
  if (pressing.length > 0) return { kind: 'blocked', reason: 'login' };
  const [unkept] = lost;
  if (unkept !== undefined) {
    return { kind: 'failed', code: 'field_not_filled', detail: cut(questionText(unkept.control), 200) };
  }
  const forward = findWayForward(look);
  if (forward === null) return { kind: 'failed', code: 'form_not_understood', detail: 'no button leads on' };
  const held = plan.actions.filter((action) => holdsValue(action, action.control));
  const answers = held.flatMap((action) => toRemember(action, memory.site) ?? []);
  return {
    kind: 'filled',
    fields: plan.actions.map(asField),
    answers,
    entered: enteredBy(plan.actions),
    next: forward.kind === 'submit' ? 'submit' : 'advance',
  };
}

function asQuestion({ control, found, id, question, required, note, asOne }: OpenQuestion): Question {
  const again = note === null ? {} : { note };
  if (asOne !== undefined) return { id, text: question, kind: asOne, required, ...again };
  const shown = control.options.filter((option) => !isPlaceholder(option)).map((option) => option.label);
  const options = shown.length > 0 ? shown : (found?.options ?? []);
  const isChoice = control.kind !== 'checkbox' || options.length > 1;
  return {
    id,
    text: question,
    kind: control.kind,
    required,
    ...(isChoice && options.length > 0 ? { options } : {}),
    ...again,
  };
}

/** The page does not take the value, and says why: whoever knows a better one is asked. */
function isRefused(action: Action, attempts: Attempts): boolean {
  const { required, error } = action.control;
  return attempts.isMistaken(action) || (required && error !== '' && !holdsValue(action, action.control));
}

/** A page that keeps nothing of what we know may want it written otherwise; what a person wrote for it is the last word. */
function mayKnowBetter({ kind, source }: Action): boolean {
  return kind !== 'upload' && source !== 'human';
}

function asRefused({ key, control, asked, recognition }: Action): OpenQuestion {
  const { id, text: question } = asked;
  const { required, error } = control;
  const note = error || 'The page does not keep what was entered: write it as the page wants it.';
  const isSecret = SECRETS.has(recognition.meaning);
  return { key, control, id, question, required, note, isMisanswered: true, isSecret };
}

function asField(action: Action): FilledField {
  const { asked, control, recognition, source } = action;
  return {
    label: asked.part === undefined && wholeOf(asked) === null ? questionText(control) : asked.question,
    meaning: recognition.meaning,
    source,
    ...(action.kind === 'type' && action.shortened === true ? { shortened: true } : {}),
    ...(holdsValue(action, control) ? {} : { lost: true }),
  };
}
