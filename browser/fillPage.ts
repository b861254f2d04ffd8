import type { Page } from 'playwright';
import type { FilledField, Question } from '../contracts/interaction.ts';
import type { Typing } from '../contracts/typing.ts';
import { cut } from '../contracts/storable.ts';
import type { Adapter } from '../forms/adapters/adapter.ts';
import { toRemember } from '../forms/answers/toRemember.ts';
import { findBlocker } from '../forms/blockers.ts';
import { findWayForward } from '../forms/buttons.ts';
import { findClosing } from '../forms/closings.ts';
import { isPlaceholder } from '../forms/chooseOption.ts';
import type { PageLook } from '../forms/control.ts';
import { withEmailGate } from '../forms/emailGate.ts';
import { holdsValue } from '../forms/holdsValue.ts';
import { type ListFinding, withChoice } from '../forms/listFinding.ts';
import { type SavedBlocks, withoutSaved } from '../forms/moreBlocks.ts';
import { type Action, type Known, type OpenQuestion, type Plan, planPage } from '../forms/planPage.ts';
import { questionText } from '../forms/questionText.ts';
import { recogniseControls } from '../forms/recognise.ts';
import type {
  FillResult,
  Knowledge,
  ResumeFile,
  ResumeLookup,
  SessionFailure,
} from './applicationSession.ts';
import { BlockAdder } from './addBlocks.ts';
import type { ConsultedModel } from './consultedModel.ts';
import { Attempts, isMistaken } from './attempts.ts';
import { enterAtOnce, runsOf } from './enterAtOnce.ts';
import { enteredBy } from './enteredBy.ts';
import { lookAtForm, lookOnceShown } from './lookAtForm.ts';
import type { PageActivity } from './pageActivity.ts';
import { performAction } from './performAction.ts';
import { readList } from './widgets/list.ts';
import type { EntryTools } from './widgets/widget.ts';

export interface Filling {
  knowledge: Knowledge;
  /** Of the systems that are known. */
  adapters: readonly Adapter[];
  model?: ConsultedModel;
  /** Is told what the page showed before anything was entered. */
  noteArrival?: (look: PageLook) => void;
  /** Is told each text that is typed. */
  noteEntered: (text: string) => void;
  /** Blocks of schools and jobs that were saved on the way to here. */
  saved: SavedBlocks;
}

/** Looks, plans and fills until the page asks for nothing more, then says how it goes on. */
export async function fillPage(page: Page, activity: PageActivity, filling: Filling): Promise<FillResult> {
  let look = await lookOnceShown(page, activity);
  filling.noteArrival?.(look);
  const blocker = findBlocker(look, activity.response);
  if (blocker !== null) return { kind: 'blocked', reason: blocker.reason };
  const closing = findClosing(look);
  if (closing !== null) return { kind: 'failed', code: closing.code, detail: closing.words };

  const known: Known = { ...filling.knowledge, hasResume: true };
  const lists = new Map<string, ListFinding>();
  const { profile } = filling.knowledge;
  const recognise = (seen: PageLook) => withEmailGate(seen, recogniseControls(seen, filling.adapters));
  const planned = (seen: PageLook) => {
    const left = { ...known, profile: withoutSaved(profile, filling.saved) };
    return planPage(seen, recognise(seen), left, lists);
  };
  const blocks = new BlockAdder(page, activity, { profile, saved: filling.saved, recognise });
  let file: ResumeFile | null = null;
  const attempts = new Attempts();
  const { noteEntered } = filling;
  const { typing } = filling.knowledge;
  for (let round = 0; round < MAX_ROUNDS; round++) {
    if (file === null && known.hasResume) {
      const resume = await resumeFor(planned(look), filling.knowledge);
      if (resume.kind === 'failed') return resume;
      if (resume.kind === 'file') file = resume.file;
      known.hasResume = resume.kind !== 'none';
    }
    let todo = uploadsFirst(attempts.next(planned(look).actions));
    if (todo.length === 0) {
      const { school, job } = filling.saved;
      const more = await blocks.next(look);
      if (more !== null) {
        look = more;
        // The next block may stand in the place of one that was saved.
        if (school !== filling.saved.school || job !== filling.saved.job) attempts.forget();
        round = -1;
        continue;
      }
      known.proposals = (await filling.model?.consult(look, known, filling.adapters)) ?? [];
      todo = uploadsFirst(attempts.next(planned(look).actions));
    }
    if (todo.length === 0) break;
    await perform(page, todo, { file, noteEntered, typing, attempts, lists });
    await activity.quiet({ quietMs: 30, limitMs: 5000 });
    look = await lookAtForm(page);
  }
  if (await readUnreadLists(page, planned(look), lists)) look = await lookAtForm(page);
  return conclude(look, planned(look), filling.knowledge);
}

/** An answer may reveal further questions, and they again. */
const MAX_ROUNDS = 6;

/** It is fetched only for a form that asks for it, and missed only where the form demands it. */
async function resumeFor(
  plan: Plan,
  knowledge: Knowledge,
): Promise<ResumeLookup | { kind: 'not_asked' } | SessionFailure> {
  const uploads = plan.actions.filter((action) => action.kind === 'upload');
  if (uploads.length === 0) return { kind: 'not_asked' };
  const resume = await knowledge.resume();
  if (resume.kind !== 'unavailable') return resume;
  const isDemanded = uploads.some(({ control }) => control.required);
  return isDemanded
    ? { kind: 'failed', code: 'resume_unavailable', detail: resume.reason }
    : { kind: 'none' };
}

/** Some sites read a resume and fill other boxes by it: what is known better is entered after that. */
function uploadsFirst(actions: Action[]): Action[] {
  const uploads = actions.filter((action) => action.kind === 'upload');
  return uploads.length > 0 ? uploads : actions;
}

interface Performing {
  file: ResumeFile | null;
  typing: Typing;
  noteEntered: (text: string) => void;
  attempts: Attempts;
  lists: Map<string, ListFinding>;
}

async function perform(
  page: Page,
  actions: readonly Action[],
  { file, typing, noteEntered, attempts, lists }: Performing,
): Promise<void> {
  for (const action of actions) {
    if (action.kind === 'type') noteEntered(action.text);
    attempts.note(action);
  }
  const noteList: EntryTools['noteList'] = ({ key }, found) => {
    found.chosen?.forEach(noteEntered);
    lists.set(key, withChoice(lists.get(key), found));
  };
  for (const run of runsOf(actions)) await performRun(page, run, { resume: file, noteList, typing });
  await page.evaluate('document.activeElement?.blur?.()');
}

/** A control that cannot be used stays empty, and is reported as such by the look that follows. */
async function performRun(
  page: Page,
  { atOnce, actions }: { atOnce: boolean; actions: Action[] },
  tools: EntryTools,
): Promise<void> {
  const frame = page.frames()[actions[0]?.control.frame ?? 0];
  if (frame === undefined) return;
  const left = atOnce && tools.typing === 'instant' ? await enterAtOnce(frame, actions) : actions;
  for (const action of left) await performAction(frame, action, tools).catch(ignoreUnusable);
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
    if (frame === undefined || performance.now() >= endsAt) continue;
    const found = await readList(frame, control.selector).catch(ignoreUnusable);
    if (found) lists.set(key, withChoice(undefined, found));
  }
  return unread.length > 0;
}

const MAX_READING_MS = 20_000;

/** What the browser says of a control that is gone, or of a page that is; a closed page fails the look that follows. */
function ignoreUnusable(error: unknown): void {
  if (!(error instanceof Error) || OWN_FAULTS.has(error.name)) throw error;
}

const OWN_FAULTS = new Set(['TypeError', 'ReferenceError', 'RangeError', 'SyntaxError']);

function conclude(look: PageLook, plan: Plan, { askedAgain, memory }: Knowledge): FillResult {
  // One pause asks for everything; what may stay empty alone is no reason for one.
  const isPressing = ({ id, required, isMisanswered }: OpenQuestion) =>
    required || (isMisanswered && !askedAgain.has(id));
  const refused = plan.actions.filter(isRefused).map(asRefused);
  if (refused.length > 0 || plan.open.some(isPressing))
    return {
      kind: 'questions',
      questions: [...refused, ...plan.open].map(asQuestion),
      entered: enteredBy(plan.actions),
    };
  const lost = plan.actions.find((action) => action.control.required && !holdsValue(action, action.control));
  if (lost !== undefined) {
    return { kind: 'failed', code: 'field_not_filled', detail: cut(questionText(lost.control), 200) };
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

function asQuestion({ control, found, id, question, required, note }: OpenQuestion): Question {
  const shown = control.options.filter((option) => !isPlaceholder(option)).map((option) => option.label);
  const options = shown.length > 0 ? shown : (found?.options ?? []);
  const isChoice = control.kind !== 'checkbox' || options.length > 1;
  return {
    id,
    text: question,
    kind: control.kind,
    required,
    ...(isChoice && options.length > 0 ? { options } : {}),
    ...(note === null ? {} : { note }),
  };
}

/** The page does not take the value, and says why: whoever knows a better one is asked. */
function isRefused(action: Action): boolean {
  const { required, error } = action.control;
  return isMistaken(action) || (required && error !== '' && !holdsValue(action, action.control));
}

function asRefused({ key, control, asked }: Action): OpenQuestion {
  const { id, text: question } = asked;
  const { required, error: note } = control;
  return { key, control, id, question, required, note, isMisanswered: true };
}

function asField(action: Action): FilledField {
  const { control, recognition, source } = action;
  return {
    label: questionText(control),
    meaning: recognition.meaning,
    source,
    ...(action.kind === 'type' && action.shortened === true ? { shortened: true } : {}),
    ...(holdsValue(action, control) ? {} : { lost: true }),
  };
}
