import type { Frame } from 'playwright';
import { isSameText } from '../forms/holdsValue.ts';
import type { ControlKind } from '../forms/control.ts';
import type { PageEntry, PageEntryResult } from '../forms/pageEntry.ts';
import type { Action } from '../forms/planPage.ts';
import { takesTags } from '../forms/takesTags.ts';
import { askPage } from './pageScript.ts';
import { isDateOfOwnForm } from './widgets/calendar.ts';

/** Enters native values of one frame by one call. Brings back what did not stay, or was not what it looked like. */
export async function enterAtOnce(frame: Frame, actions: readonly Action[]): Promise<Action[]> {
  const entries = actions.flatMap((action) => pageEntryOf(action) ?? []);
  const answer = await askPage(frame, (script) =>
    script.evaluate((page, wanted) => page.enterAll(wanted), entries),
  );
  const results: PageEntryResult[] = JSON.parse(answer);
  return actions.filter((action, index) => !isEntered(action, results[index]));
}

function isEntered(action: Action, result: PageEntryResult | undefined): boolean {
  if (result === undefined || !result.taken) return false;
  return action.kind !== 'type' || isSameText(action.text, result.shown);
}

/**
 * Neighbours of one frame that can be entered by one call, and each of the others by itself; in their order. A text that was
 * tried before, and did not stay, is typed by keys: some boxes read it as they are left by one, and at no other leaving.
 */
export function runsOf(
  actions: readonly Action[],
  again: ReadonlySet<Action> = new Set(),
): { atOnce: boolean; actions: Action[] }[] {
  const runs: { atOnce: boolean; frame: number; actions: Action[] }[] = [];
  for (const action of actions) {
    const { frame } = action.control;
    const atOnce = !again.has(action) && pageEntryOf(action) !== null;
    const last = runs.at(-1);
    if (last?.frame === frame && last.atOnce && atOnce) last.actions.push(action);
    else runs.push({ atOnce, frame, actions: [action] });
  }
  return runs;
}

/** null for what a widget must do. Whether an element really is native is seen in the page. */
function pageEntryOf(action: Action): PageEntry | null {
  const { control } = action;
  switch (action.kind) {
    case 'type':
      if (takesTags(control)) return null;
      // What opens a calendar or the like takes what is typed when it is left by a key.
      if (control.demands.role === 'combobox') return null;
      if (!TYPED.has(control.kind)) return null;
      return {
        kind: 'type',
        selector: control.selector,
        text: action.text,
        ...(isDateOfOwnForm(action) ? { isDate: true } : {}),
      };
    case 'check': {
      const selector = control.options[0]?.selector ?? control.selector;
      return { kind: 'tick', boxes: [{ selector, checked: action.checked }] };
    }
    case 'choose': {
      const wanted = new Set(action.options.map((option) => option.selector));
      if (control.kind === 'select' || control.kind === 'multiselect')
        return { kind: 'choose', selector: control.selector, options: [...wanted] };
      if (control.kind === 'radio')
        return { kind: 'tick', boxes: action.options.map(({ selector }) => ({ selector, checked: true })) };
      if (control.kind !== 'checkbox') return null;
      const boxes = control.options.map(({ selector }) => ({ selector, checked: wanted.has(selector) }));
      return { kind: 'tick', boxes };
    }
    case 'pick':
    case 'upload':
      return null;
  }
}

const TYPED: ReadonlySet<ControlKind> = new Set<ControlKind>([
  'text',
  'email',
  'tel',
  'url',
  'number',
  'date',
  'textarea',
  'password',
]);
