import type { Page } from 'playwright';
import type { PageLook } from '../forms/control.ts';
import { findFold } from '../forms/folds.ts';
import type { Recognition } from '../forms/meanings.ts';
import { lookAtForm } from './lookAtForm.ts';
import type { PageActivity } from './pageActivity.ts';
import { press } from './press.ts';

/** Opens sections that are folded away, each once: some pages fold one up when another is opened. */
export class Unfolder {
  readonly #page: Page;
  readonly #activity: PageActivity;
  readonly #recognise: (look: PageLook) => readonly Recognition[];
  readonly #opened = new Set<string>();

  constructor(page: Page, activity: PageActivity, recognise: (look: PageLook) => readonly Recognition[]) {
    this.#page = page;
    this.#activity = activity;
    this.#recognise = recognise;
  }

  /** The look with one more section open; null when there is none to open. */
  async next(look: PageLook): Promise<PageLook | null> {
    const fold = findFold(look, this.#recognise(look), ({ frame, selector }) =>
      this.#opened.has(`${frame} ${selector}`),
    );
    if (fold === null || this.#opened.size >= MOST) return null;
    this.#opened.add(`${fold.frame} ${fold.selector}`);
    await press(this.#page, this.#activity, fold);
    await this.#activity.quiet({ quietMs: 30, limitMs: 2000 });
    return lookAtForm(this.#page);
  }
}

const MOST = 30;
