import type { Page } from 'playwright';
import type { Adapter } from '../forms/adapters/adapter.ts';
import { findBlocker } from '../forms/blockers.ts';
import { findClosing, findClosingSince } from '../forms/closings.ts';
import { codesFirst } from '../forms/codeBeside.ts';
import type { PageLook } from '../forms/control.ts';
import { type ListFinding, withChoice } from '../forms/listFinding.ts';
import type { SavedBlocks } from '../forms/moreBlocks.ts';
import { type Complaints, withNamedFaultsAsSent } from '../forms/namedFaults.ts';
import { holdsValue } from '../forms/holdsValue.ts';
import type { Action, Plan } from '../forms/planPage.ts';
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
import { concludeFill } from './concludeFill.ts';
import { emptyTurned } from './emptyTurned.ts';
import { enterActions, ignoreUnusable } from './enterActions.ts';
import { LateFields } from './lateFields.ts';
import { lookAtForm, lookOncePassed } from './lookAtForm.ts';
import type { PageActivity } from './pageActivity.ts';
import { onceUnlocked } from './onceUnlocked.ts';
import { PagePlanner } from './pagePlanner.ts';
import { readTerms } from './readTerms.ts';
import { Unfolder } from './unfold.ts';
import { readList } from './widgets/list.ts';

export interface Filling {
  knowledge: Knowledge;
  /** Of the systems that are known. */
  adapters: readonly Adapter[];
  model?: ConsultedModel | undefined;
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
  let look = await lookOncePassed(page, activity);
  const arrival = look;
  filling.noteArrival?.(arrival);
  const blocker = findBlocker(look, activity.response);
  if (blocker !== null) return { kind: 'blocked', reason: blocker.reason };
  const { sentBack } = filling;
  const closing = findClosing(look) ?? (sentBack?.of ? findClosingSince(sentBack.of, look) : null);
  if (closing !== null) return { kind: 'failed', code: closing.code, detail: closing.words };

  const { lists } = filling;
  forgetUnchosen(lists);
  const { profile } = filling.knowledge;
  const planner = new PagePlanner(filling);
  const planned = (seen: PageLook) => planner.plan(seen);
  const recognise = (seen: PageLook) => planner.recognise(seen);
  const blocks = new BlockAdder(page, activity, { profile, saved: filling.saved, recognise });
  const folds = new Unfolder(page, activity, recognise);
  let file: ResumeFile | null = null;
  const attempts = new Attempts(asSent(look, filling));
  const late = new LateFields(page, activity);
  const { noteEntered } = filling;
  const { typing } = filling.knowledge;
  const lookAgain = async () => planned(await lookAtForm(page)).actions;
  const concluded = (seen: PageLook) => concludeFill(seen, planned(seen), { ...filling.knowledge, attempts });
  const readForPerson = async (seen: PageLook) =>
    concluded(seen).kind === 'questions' && readUnreadLists(page, planned(seen), lists);
  for (let round = 0; round < MAX_ROUNDS; round++) {
    if (file === null && planner.known.hasResume) {
      const resume = await resumeFor(planned(look), filling.knowledge);
      if (resume.kind === 'failed') return resume;
      if (resume.kind === 'file') {
        file = resume.file;
        planner.learn({ resumeName: file.name });
      }
      if (resume.kind === 'none') planner.learn({ hasResume: false });
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
      const proposals = await filling.model?.consult(look, planner.known, filling.adapters);
      if (proposals !== undefined) planner.learn({ proposals });
      todo = inTurn(attempts.next(planned(look).actions));
    }
    if (todo.length === 0) {
      const unticked = planned(look).actions.filter((action) => !holdsValue(action, action.control));
      const read = await readTerms(page, activity, {
        look,
        arrival,
        unticked: unticked.map(({ control }) => control),
      });
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
    const noteDone = (done: readonly Action[]) => late.noteEntered(done);
    await enterActions(page, todo, {
      file,
      noteEntered,
      noteDone,
      typing,
      attempts,
      lists,
      lookAgain,
    });
    await activity.quiet({ quietMs: 30, limitMs: 5000 });
    look = await lookAtForm(page);
  }
  const tried = planned(look).actions.filter((action) => attempts.hasTried(action));
  const [isEmptied, isRead] = [await emptyTurned(page, tried), await readForPerson(look)];
  if (isEmptied || isRead) look = await lookAtForm(page);
  if (findBlocker(look) !== null) look = await lookOncePassed(page, activity);
  look = await onceUnlocked(page, look, arrival);
  filling.noteDeparture?.(look);
  const end = concluded(look);
  // An answer may have brought it.
  const raised = end.kind === 'questions' ? null : findBlocker(look);
  return raised === null ? end : { kind: 'blocked', reason: raised.reason };
}

/** What was not found in a list may be there by now. */
function forgetUnchosen(lists: Map<string, ListFinding>): void {
  for (const [key, { chosen }] of lists)
    if (!Object.values(chosen).some((labels) => labels.length > 0)) lists.delete(key);
}

/** What is entered again is told from what was sent, though the page has emptied it. */
function asSent(look: PageLook, { sentBack }: Filling): PageLook {
  return sentBack === undefined ? look : withDemands(withNamedFaultsAsSent(look, sentBack));
}

/** To another page, not to the employer or to a person. */
function isLeading(result: FillResult): boolean {
  return result.kind === 'filled' && result.next === 'advance';
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

/**
 * Some sites read a resume and fill other boxes by it: what is known better is entered after that. A letter is printed last:
 * meanwhile what was chosen may bring further questions.
 */
function inTurn(actions: Action[]): Action[] {
  const resumes = actions.filter((action) => action.kind === 'upload' && action.letter === undefined);
  if (resumes.length > 0) return resumes;
  const isLetter = (action: Action) => action.kind === 'upload';
  const others = codesFirst(actions.filter((action) => !isLetter(action)));
  return [...others, ...actions.filter(isLetter)];
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
