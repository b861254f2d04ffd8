import { setTimeout as wait } from 'node:timers/promises';
import type { ElementHandle, Frame, JSHandle } from 'playwright';
import type { ListState } from '../forms/listState.ts';
import { takeFromPage } from './askPage.ts';

/** As `browser/page/list/followList.ts` tells of it. */
interface FollowedList {
  state(): ListState;
  place(): Place | null;
  quietPlace(): Place | null;
  option(label: string): object | null;
  searchBox(): object | null;
  scroll(to: 'start' | 'on' | 'end'): boolean;
}

interface Place {
  element: object;
  x: number;
  y: number;
}

/** One list of a page, as a person works it: pressed open, typed into, scrolled, pressed shut. */
export class PageList {
  readonly #frame: Frame;
  readonly #list: JSHandle<FollowedList>;

  private constructor(frame: Frame, list: JSHandle<FollowedList>) {
    this.#frame = frame;
    this.#list = list;
  }

  static async follow(frame: Frame, selector: string): Promise<PageList> {
    const control = await frame.locator(selector).elementHandle({ timeout: 2000 });
    const follow = await takeFromPage<(control: unknown, selector: string) => FollowedList>(
      frame,
      'followList',
    );
    const list = await follow.evaluateHandle((start, { element, path }) => start(element, path), {
      element: control,
      path: selector,
    });
    await follow.dispose();
    return new PageList(frame, list);
  }

  state(): Promise<ListState> {
    return this.#list.evaluate((list) => list.state());
  }

  scroll(to: 'start' | 'on' | 'end'): Promise<boolean> {
    return this.#list.evaluate((list, where) => list.scroll(where), to);
  }

  /** Until what is shown will do, or has stayed as it is for `stillMs`; at most `limitMs`. */
  async settle(options: {
    limitMs: number;
    stillMs: number;
    isEnough: (state: ListState) => boolean;
  }): Promise<ListState> {
    const endsAt = performance.now() + options.limitMs;
    let before = '';
    let stillFrom = performance.now();
    for (;;) {
      const state = await this.state();
      const now = performance.now();
      if (options.isEnough(state) || now >= endsAt) return state;
      const told = JSON.stringify(state);
      if (told !== before || state.isBusy) stillFrom = now;
      before = told;
      if (now - stillFrom >= options.stillMs) return state;
      await wait(25);
    }
  }

  /** Presses the control where a person would. */
  async press(): Promise<void> {
    await this.#pressAt(await this.#list.evaluateHandle((list) => list.place()));
  }

  /** Presses where it means nothing. */
  async pressOutside(): Promise<void> {
    await this.#pressAt(await this.#list.evaluateHandle((list) => list.quietPlace()));
  }

  async #pressAt(place: JSHandle<Place | null>): Promise<void> {
    const at = await place.evaluate((found) => (found === null ? null : { x: found.x, y: found.y }));
    if (at === null) return;
    const element = (await place.getProperty('element')).asElement();
    await element?.click({ position: at, timeout: 1500, force: true, noWaitAfter: true }).catch(ignoreGone);
  }

  /** Presses an option; one that moves away under the pointer is looked for again. */
  async choose(label: string): Promise<boolean> {
    for (let tries = 0; tries < 3; tries += 1) {
      const option = await this.#element(
        await this.#list.evaluateHandle((list, text) => list.option(text), label),
      );
      if (option === null) return false;
      const isPressed = await option
        .click({ timeout: 800, noWaitAfter: true })
        .then(() => true)
        .catch(() => false);
      if (isPressed) return true;
    }
    return false;
  }

  async key(key: string): Promise<void> {
    await this.#frame.page().keyboard.press(key);
  }

  async focus(selector: string): Promise<void> {
    await this.#frame.locator(selector).focus({ timeout: 1000 }).catch(ignoreGone);
  }

  /** Types in the place of what was typed before. What is chosen already is not touched. */
  async type(text: string): Promise<void> {
    const { keyboard } = this.#frame.page();
    await this.#focusSearch();
    if ((await this.state()).typed !== '') {
      await keyboard.press('ControlOrMeta+A');
      await keyboard.press('Delete');
    }
    for (const character of text) {
      await this.#focusSearch();
      await keyboard.type(character);
    }
  }

  async #focusSearch(): Promise<void> {
    const box = await this.#element(await this.#list.evaluateHandle((list) => list.searchBox()));
    await box?.focus().catch(ignoreGone);
  }

  async #element(handle: JSHandle<object | null>): Promise<ElementHandle | null> {
    return handle.asElement();
  }

  dispose(): Promise<void> {
    return this.#list.dispose();
  }
}

/** It was taken away from under the pointer; what the list shows next tells what came of it. */
function ignoreGone(): void {}
