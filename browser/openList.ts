import type { Frame, JSHandle } from 'playwright';
import type { ListState } from '../forms/listState.ts';
import { normalise } from '../forms/normalise.ts';
import { askPage, type FollowedList, type Place } from './pageScript.ts';

/** One list of a page, as a person works it: pressed open, typed into, scrolled, pressed shut. */
export class PageList {
  readonly #frame: Frame;
  readonly #list: JSHandle<FollowedList>;
  #seen: ListState | undefined;

  private constructor(frame: Frame, list: JSHandle<FollowedList>) {
    this.#frame = frame;
    this.#list = list;
  }

  static async follow(frame: Frame, selector: string): Promise<PageList> {
    const control = await frame.locator(selector).elementHandle({ timeout: 2000 });
    const list = await askPage(frame, (script) =>
      script.evaluateHandle((page, { element, path }) => page.followList(element, path), {
        element: control,
        path: selector,
      }),
    );
    return new PageList(frame, list);
  }

  /** As it was last seen, unless something was done to it since. */
  async state(): Promise<ListState> {
    this.#seen ??= await this.#list.evaluate((list) => list.state());
    return this.#seen;
  }

  scroll(to: 'start' | 'on' | 'end'): Promise<boolean> {
    this.#seen = undefined;
    return this.#list.evaluate((list, where) => list.scroll(where), to);
  }

  /** The browser's own suggestions cannot be pressed, and bind nobody. */
  isSuggestedByBrowser(): Promise<boolean> {
    return this.#list.evaluate((list) => list.isSuggestedByBrowser());
  }

  /** Until what is shown will do, or has stayed as it is for so long as that wants; at most `limitMs`. One that is busy is not still. */
  async settle(options: {
    limitMs: number;
    stillMs: (state: ListState) => number;
    isEnough: (state: ListState) => boolean;
  }): Promise<ListState> {
    const endsAt = performance.now() + options.limitMs;
    let state = await this.state();
    for (;;) {
      const left = endsAt - performance.now();
      if (left <= 0 || options.isEnough(state)) return state;
      const next = await this.#next(Math.min(left, state.isBusy ? left : options.stillMs(state)));
      this.#seen = next.state;
      if (!next.isOther) return next.state;
      state = next.state;
    }
  }

  #next(waitMs: number): Promise<{ state: ListState; isOther: boolean }> {
    return this.#list.evaluate((list, ms) => list.next(ms), waitMs);
  }

  /** Presses the control where a person would. */
  async press(): Promise<void> {
    await this.#pressAt(await this.#list.evaluateHandle((list) => list.place()));
  }

  async pressIcon(): Promise<void> {
    await this.#pressAt(await this.#list.evaluateHandle((list) => list.iconPlace()));
  }

  /** Presses where it means nothing. */
  async pressOutside(): Promise<void> {
    await this.#pressAt(await this.#list.evaluateHandle((list) => list.quietPlace()));
  }

  async #pressAt(place: JSHandle<Place | null>): Promise<void> {
    const [at, found] = await Promise.all([
      place.evaluate((where) => (where === null ? null : { x: where.x, y: where.y })),
      place.evaluateHandle((where) => where?.element ?? null),
    ]);
    const element = found.asElement();
    if (at === null || element === null) return;
    this.#seen = undefined;
    await element.click({ position: at, timeout: 1500, force: true, noWaitAfter: true }).catch(ignoreGone);
  }

  /** Presses an option; one that moves away under the pointer is looked for again. */
  async choose(label: string): Promise<boolean> {
    this.#seen = undefined;
    for (let tries = 0; tries < 3; tries += 1) {
      const option = (await this.#list.evaluateHandle((list, text) => list.option(text), label)).asElement();
      if (option === null) return false;
      const isPressed = await option
        .click({ timeout: 800, noWaitAfter: true })
        .then(() => true)
        .catch(() => false);
      if (isPressed) return true;
    }
    return false;
  }

  /** Presses what shows what is below an option: the option itself, where that has nothing of its own for it. */
  async unfold(label: string): Promise<void> {
    this.#seen = undefined;
    const arrow = (await this.#list.evaluateHandle((list, text) => list.unfolder(text), label)).asElement();
    if (arrow === null) await this.choose(label);
    else await arrow.click({ timeout: 800, noWaitAfter: true }).catch(ignoreGone);
  }

  /** Presses the button that takes what was chosen, or the one that leaves it. */
  async pressToEnd(way: 'taking' | 'leaving'): Promise<void> {
    this.#seen = undefined;
    const button = await this.#list.evaluateHandle(
      (list, which) => (which === 'taking' ? list.takingButton() : list.leavingButton()),
      way,
    );
    await button.asElement()?.click({ timeout: 1500, noWaitAfter: true }).catch(ignoreGone);
  }

  async key(key: string): Promise<void> {
    this.#seen = undefined;
    await this.#frame.page().keyboard.press(key);
  }

  async focus(selector: string): Promise<void> {
    this.#seen = undefined;
    await this.#frame.locator(selector).focus({ timeout: 1000 }).catch(ignoreGone);
  }

  /**
   * Types in the place of what was typed before; what is chosen already is not touched. The last key is pressed, for those
   * who listen to keys; a box that does not take the rest at once gets it key by key.
   */
  async type(text: string): Promise<void> {
    this.#seen = undefined;
    const { keyboard } = this.#frame.page();
    if ((await this.#readyToType()) !== '' && text.length < 2) await keyboard.press('Delete');
    if (text === '') return;
    if (text.length > 1) await keyboard.insertText(text.slice(0, -1));
    await keyboard.type(text.slice(-1));
    const { typed } = await this.state();
    if (text.length < 2 || normalise(typed) === normalise(text)) return;
    await this.#typeKeys(text);
  }

  /** Some boxes are made anew with each key. */
  async #typeKeys(text: string): Promise<void> {
    const { keyboard } = this.#frame.page();
    this.#seen = undefined;
    if ((await this.#readyToType()) !== '') await keyboard.press('Delete');
    for (const character of text) {
      await this.#list.evaluate((list) => list.goToSearch());
      await keyboard.type(character);
    }
  }

  /** false where it is not one that is told to search. */
  searchByEnter(): Promise<boolean> {
    this.#seen = undefined;
    return this.#list.evaluate((list) => list.searchByEnter());
  }

  tellEnter(): Promise<boolean> {
    this.#seen = undefined;
    return this.#list.evaluate((list) => list.tellEnter());
  }

  #readyToType(): Promise<string> {
    return this.#list.evaluate((list) => list.readyToType());
  }

  dispose(): Promise<void> {
    return this.#list.dispose();
  }
}

/** It was taken away from under the pointer; what the list shows next tells what came of it. */
function ignoreGone(): void {}
