import type { ApplicationSession, SessionOpener } from '../browser/applicationSession.ts';
import type { Slots } from './slots.ts';

/** A host whose browser does not open takes no jobs for a while, longer each time; the next job is the trial. */
export class BrowserHealth implements SessionOpener {
  readonly #browser: SessionOpener;
  readonly #slots: Slots;
  #failures = 0;

  constructor(browser: SessionOpener, slots: Slots) {
    this.#browser = browser;
    this.#slots = slots;
  }

  get isOk(): boolean {
    return this.#failures === 0;
  }

  get fenceUrl(): string | null {
    return this.#browser.fenceUrl;
  }

  async openSession(options: Parameters<SessionOpener['openSession']>[0]): Promise<ApplicationSession> {
    try {
      const session = await this.#browser.openSession(options);
      this.#failures = 0;
      return session;
    } catch (error) {
      this.#slots.pause(Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** this.#failures));
      this.#failures += 1;
      throw error;
    }
  }
}

const FIRST_PAUSE_MS = 1000;
const LONGEST_PAUSE_MS = 60_000;
