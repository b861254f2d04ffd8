import type { Frame, Page } from 'playwright';
import type { Typing } from '../contracts/typing.ts';
import { type ListFinding, withChoice } from '../forms/listFinding.ts';
import type { Action } from '../forms/planPage.ts';
import type { ResumeFile } from './applicationSession.ts';
import type { Attempts } from './attempts.ts';
import { enterAtOnce, runsOf } from './enterAtOnce.ts';
import { askPage } from './pageScript.ts';
import { performAction } from './performAction.ts';
import type { EntryTools } from './widgets/widget.ts';

export interface Entering {
  file: ResumeFile | null;
  typing: Typing;
  noteEntered: (text: string) => void;
  /** Is told what was just entered. */
  noteDone: (actions: readonly Action[]) => void;
  attempts: Attempts;
  lists: Map<string, ListFinding>;
  /** What a new look would have done, by control: of those that were drawn anew since. */
  lookAgain: () => Promise<readonly Action[]>;
}

/** Enters values one after the other, each into the control that it was meant for. */
export async function enterActions(
  page: Page,
  actions: readonly Action[],
  { file, typing, noteEntered, noteDone, attempts, lists, lookAgain }: Entering,
): Promise<void> {
  const again = new Set(actions.filter((action) => action.kind === 'type' && attempts.hasTried(action)));
  for (const action of actions) {
    if (action.kind === 'type') noteEntered(action.text);
    attempts.note(action);
  }
  const noteList: EntryTools['noteList'] = ({ key }, found) => {
    found.chosen?.forEach(noteEntered);
    lists.set(key, withChoice(lists.get(key), found));
  };
  for (const [at, run] of runsOf(actions, again).entries()) {
    const frame = page.frames()[run.actions[0]?.control.frame ?? 0];
    if (frame === undefined) continue;
    const now =
      at === 0
        ? run.actions
        : ((await asTheyAreNow(frame, run.actions, lookAgain).catch(ignoreUnusable)) ?? []);
    await performRun(frame, { ...run, actions: now }, { resume: file, noteList, typing });
    noteDone(now);
  }
  // A page may send itself back to its server for a list that depends on another, and be gone.
  await page.evaluate('document.activeElement?.blur?.()').catch(ignoreUnusable);
}

/** A control that cannot be used stays empty, and is reported as such by the look that follows. */
async function performRun(
  frame: Frame,
  { atOnce, actions }: { atOnce: boolean; actions: Action[] },
  tools: EntryTools,
): Promise<void> {
  const isTogether = atOnce && tools.typing === 'instant';
  const left = isTogether ? ((await enterAtOnce(frame, actions).catch(ignoreUnusable)) ?? []) : actions;
  for (const action of left) await performAction(frame, action, tools).catch(ignoreUnusable);
}

/** What was entered before may have given others new names or new places, or have drawn them anew. */
async function asTheyAreNow(
  frame: Frame,
  actions: Action[],
  lookAgain: Entering['lookAgain'],
): Promise<Action[]> {
  const known = [...new Set(actions.flatMap(selectorsOf))];
  const found = await askPage(frame, (script) =>
    script.evaluate((page, selectors) => page.selectorsNow(selectors), known),
  );
  const names = new Map(known.map((selector, at) => [selector, found[at] ?? null]));
  if ([...names].every(([selector, now]) => selector === now)) return actions;
  if ([...names.values()].every((now) => now !== null))
    return actions.map((action) => renamed(action, (selector) => names.get(selector) ?? selector));
  const fresh = new Map((await lookAgain()).map((action) => [action.key, action]));
  return actions.flatMap((action) => asSeen(action, fresh.get(action.key)));
}

function selectorsOf(action: Action): string[] {
  const chosen = action.kind === 'choose' ? action.options : [];
  return [action.control, ...action.control.options, ...chosen].map(({ selector }) => selector);
}

function renamed(action: Action, nameOf: (selector: string) => string): Action {
  const withName = <Named extends { selector: string }>(named: Named) => ({
    ...named,
    selector: nameOf(named.selector),
  });
  const control = withName({ ...action.control, options: action.control.options.map(withName) });
  if (action.kind === 'choose') return { ...action, control, options: action.options.map(withName) };
  return { ...action, control };
}

/** Of a text, the way to write it that was to be tried. */
function asSeen(action: Action, fresh: Action | undefined): Action[] {
  if (fresh === undefined) return [];
  return [action.kind === 'type' && fresh.kind === 'type' ? { ...fresh, text: action.text } : fresh];
}

/** What the browser says of a control that is gone, or of a page that is; a closed page fails the look that follows. */
export function ignoreUnusable(error: unknown): void {
  if (!(error instanceof Error) || OWN_FAULTS.has(error.name)) throw error;
}

const OWN_FAULTS = new Set(['TypeError', 'ReferenceError', 'RangeError', 'SyntaxError']);
