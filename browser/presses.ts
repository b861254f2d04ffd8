import type { BrowserContext, CDPSession, Frame, Page } from 'playwright';
import { z } from 'zod';
import { readPageScript } from './pageScript.ts';

/** A button that somebody pressed, whoever it was. `kind` as in a look. */
export type Press = z.infer<typeof Press>;
const Press = z.object({ label: z.string(), kind: z.string() });

/** Hears what is pressed in a page and its frames, from a world of its own: the page does not see it. */
export class Presses {
  readonly #sessions: CDPSession[] = [];
  readonly #onPress: (press: Press) => void;

  private constructor(onPress: (press: Press) => void) {
    this.#onPress = onPress;
  }

  static async listen(page: Page, onPress: (press: Press) => void): Promise<Presses> {
    const presses = new Presses(onPress);
    const source = `${await readPageScript()}\nghosthands.tellPresses((press) => globalThis.${BINDING}?.(press));`;
    await presses.#attach(page.context(), page, source);
    for (const frame of page.frames().slice(1)) await presses.#attach(page.context(), frame, source);
    return presses;
  }

  async stop(): Promise<void> {
    await Promise.all(this.#sessions.map((session) => session.detach().catch(() => {})));
  }

  /** A frame of the same site is its page's; it has no session of its own. */
  async #attach(context: BrowserContext, target: Page | Frame, source: string): Promise<void> {
    const session = await context.newCDPSession(target).catch(() => null);
    if (session === null) return;
    this.#sessions.push(session);
    session.on('Runtime.bindingCalled', ({ name, payload }) => this.#called(name, payload));
    await session.send('Runtime.enable');
    await session.send('Runtime.addBinding', { name: BINDING, executionContextName: WORLD });
    await session.send('Page.enable');
    await session.send('Page.addScriptToEvaluateOnNewDocument', {
      source,
      worldName: WORLD,
      runImmediately: true,
    });
  }

  #called(name: string, payload: string): void {
    if (name !== BINDING) return;
    const press = Press.safeParse(JSON.parse(payload));
    if (press.success) this.#onPress(press.data);
  }
}

const WORLD = 'presses';
const BINDING = 'tellPress';
