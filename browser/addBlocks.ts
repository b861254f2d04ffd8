import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'playwright';
import type { Profile } from '../contracts/profile.ts';
import type { PageLook } from '../forms/control.ts';
import type { Recognition } from '../forms/meanings.ts';
import {
  countBlocks,
  findBlockToAdd,
  findBlockToSave,
  hasSave,
  type OpenBlock,
  type SavedBlocks,
} from '../forms/moreBlocks.ts';
import { lookAtForm } from './lookAtForm.ts';
import type { PageActivity } from './pageActivity.ts';
import { press } from './press.ts';

export interface BlockTools {
  profile: Profile;
  /** Counted up here; kept for as long as the session lasts. */
  saved: SavedBlocks;
  recognise: (look: PageLook) => readonly Recognition[];
}

/** Adds blocks for schools and jobs one by one, once those that are shown are filled, and saves those that want it. */
export class BlockAdder {
  readonly #page: Page;
  readonly #activity: PageActivity;
  readonly #tools: BlockTools;
  /** The block that was opened last; null once it is closed. */
  #open: OpenBlock | null = null;
  #isStuck = false;

  constructor(page: Page, activity: PageActivity, tools: BlockTools) {
    this.#page = page;
    this.#activity = activity;
    this.#tools = tools;
  }

  /** The look with one more block in it, or with one that was saved; null when there is nothing to be done. */
  async next(look: PageLook): Promise<PageLook | null> {
    if (this.#isStuck) return null;
    const saved = await this.#save(look);
    return saved !== null || this.#isStuck ? saved : this.#add(look);
  }

  /** One that stays open after it was saved lacks something: that is asked for. */
  async #save(look: PageLook): Promise<PageLook | null> {
    const { recognise, saved } = this.#tools;
    const open = this.#open;
    const button = open === null ? null : findBlockToSave(look, recognise(look), open);
    if (open === null || button === null) return null;
    const { kind } = open;
    const count = countBlocks(look, recognise(look), kind);
    await press(this.#page, this.#activity, button);
    const after = await this.#lookUntil((seen) => countBlocks(seen, recognise(seen), kind) < count);
    this.#open = null;
    if (after === null) this.#isStuck = true;
    else saved[kind] += 1;
    return after;
  }

  async #add(look: PageLook): Promise<PageLook | null> {
    const { recognise, profile, saved } = this.#tools;
    const more = findBlockToAdd(look, recognise(look), { profile, saved });
    if (more === null) return null;
    const count = countBlocks(look, recognise(look), more.kind);
    await press(this.#page, this.#activity, more.button);
    const after = await this.#lookUntil((seen) => countBlocks(seen, recognise(seen), more.kind) > count);
    this.#isStuck = after === null;
    this.#open = { kind: more.kind, hadSave: hasSave(look, more.kind) };
    return after;
  }

  async #lookUntil(isDone: (look: PageLook) => boolean): Promise<PageLook | null> {
    const endsAt = performance.now() + LATEST_MS;
    do {
      await this.#activity.quiet({ quietMs: 20, limitMs: 2000 });
      const look = await lookAtForm(this.#page);
      if (isDone(look)) return look;
      await wait(50);
    } while (performance.now() < endsAt);
    return null;
  }
}

/** A page that shows nothing new for so long has added nothing. */
const LATEST_MS = 2000;
