import type { PageLook } from '../forms/control.ts';
import { holdsValue } from '../forms/holdsValue.ts';
import { keysOf } from '../forms/listFinding.ts';
import { NOT_TAKEN } from '../forms/sentBack.ts';
import type { Action } from '../forms/planPage.ts';

/** What was tried with each control, so that every way is gone once or twice, and none for ever. */
export class Attempts {
  readonly #counts = new Map<string, number>();
  readonly #texts = new Map<string, Set<string>>();
  /** What the page complained of before anything was entered, and of which value. */
  readonly #complaints: ReadonlyMap<string, { error: string; value: string }>;

  constructor({ controls }: Pick<PageLook, 'controls'>) {
    const keys = keysOf(controls);
    this.#complaints = new Map(
      controls.flatMap((control) =>
        control.error === '' && !control.invalid
          ? []
          : [[keys.get(control) ?? '', { error: control.error || NOT_TAKEN, value: control.value }]],
      ),
    );
  }

  /** What is to be done now; of several ways to write a value, the next that was not tried. */
  next(actions: readonly Action[]): Action[] {
    return actions.flatMap((action) => (this.#isOpen(action) ? this.#untried(action) : []));
  }

  note(action: Action): void {
    const key = action.key;
    this.#counts.set(key, (this.#counts.get(key) ?? 0) + 1);
    if (action.kind !== 'type') return;
    this.#texts.set(key, (this.#texts.get(key) ?? new Set()).add(action.text));
  }

  /** What was put there before did not stay, or would not do. */
  hasTried({ key }: Action): boolean {
    return this.#counts.has(key);
  }

  /** Other controls may have taken the places of those that were known. */
  forget(): void {
    this.#counts.clear();
    this.#texts.clear();
  }

  /**
   * The page holds the value and finds fault with it, in words. What it said of another value stands there until it is asked
   * again.
   */
  isMistaken(action: Action): boolean {
    const { control } = action;
    if (!control.invalid || control.error === '' || !holdsValue(action, control)) return false;
    const before = this.#complaints.get(action.key);
    return before?.error !== control.error || before.value === control.value;
  }

  /** It may show the value and be told that it will not do: then it is written in another way, where there is one. */
  #isOpen(action: Action): boolean {
    const count = this.#counts.get(action.key) ?? 0;
    if (this.isMistaken(action) || this.#isRefused(action))
      return count < MAX_MENDINGS && this.#otherTexts(action).length > 0;
    return !holdsValue(action, action.control) && count < (hasOtherWays(action) ? MAX_WAYS : MAX_TRIES);
  }

  /** Without a word, of what can be written in another way: it was not marked before that was written there. */
  #isRefused(action: Action): boolean {
    const { control, key } = action;
    const isMarked = control.invalid && control.error === '' && !this.#complaints.has(key);
    return isMarked && holdsValue(action, control) && this.#counts.has(key) && hasOtherWays(action);
  }

  #untried(action: Action): Action {
    const [text] = this.#otherTexts(action);
    return action.kind === 'type' && text !== undefined ? { ...action, text } : action;
  }

  #otherTexts(action: Action): string[] {
    if (action.kind !== 'type') return [];
    const tried = this.#texts.get(action.key) ?? new Set();
    const shown = this.isMistaken(action) ? action.control.value : null;
    return [action.text, ...(action.others ?? [])].filter((text) => !tried.has(text) && text !== shown);
  }
}

function hasOtherWays(action: Action): boolean {
  return action.kind === 'type' && (action.others ?? []).length > 0;
}

const MAX_TRIES = 2;
const MAX_MENDINGS = 3;
/** Of one that is written in several ways, and was kept in none so far. */
const MAX_WAYS = 4;
