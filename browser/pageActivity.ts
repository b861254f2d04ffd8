import type { Frame, Page, Request } from 'playwright';
import { setTimeout as wait } from 'node:timers/promises';

/** What a page is busy with: its requests that are under way, and its navigations. */
export class PageActivity {
  readonly #page: Page;
  readonly #underWay = new Set<Request>();
  #lastChangeAt = performance.now();
  /** How often the page itself was replaced. */
  navigations = 0;
  /** Of the newest document. */
  response: { status: number; headers: Record<string, string> } | undefined;
  hasCrashed = false;

  constructor(page: Page) {
    this.#page = page;
    page.on('request', (request) => this.#started(request));
    page.on('requestfinished', (request) => this.#ended(request));
    page.on('requestfailed', (request) => this.#ended(request));
    page.on('framenavigated', (frame) => this.#navigated(frame));
    page.on('response', (response) => {
      const request = response.request();
      if (!isMainDocument(request, page)) return;
      this.response = { status: response.status(), headers: response.headers() };
    });
    page.on('crash', () => {
      this.hasCrashed = true;
    });
  }

  /** Waits until nothing has happened for `quietMs`; at most `limitMs`. */
  async quiet({ quietMs, limitMs }: { quietMs: number; limitMs: number }): Promise<void> {
    const endsAt = performance.now() + limitMs;
    for (;;) {
      const now = performance.now();
      const quietAt = this.#underWay.size > 0 ? Infinity : this.#lastChangeAt + quietMs;
      if (now >= quietAt || now >= endsAt || this.hasCrashed) return;
      await wait(Math.min(20, Math.max(1, quietAt - now)));
    }
  }

  /** How long nothing has happened; 0 while something is under way. */
  get quietForMs(): number {
    return this.#underWay.size > 0 ? 0 : performance.now() - this.#lastChangeAt;
  }

  /** From here on counts what happens next. */
  touch(): void {
    this.#lastChangeAt = performance.now();
  }

  #started(request: Request): void {
    if (!WAITED_FOR.has(request.resourceType())) return;
    this.#underWay.add(request);
    this.#lastChangeAt = performance.now();
  }

  #ended(request: Request): void {
    if (this.#underWay.delete(request)) this.#lastChangeAt = performance.now();
  }

  #navigated(frame: Frame): void {
    if (frame !== this.#page.mainFrame()) return;
    this.navigations += 1;
    this.#lastChangeAt = performance.now();
    this.#underWay.clear();
  }
}

/** Pictures, fonts and open streams tell nothing of whether a form is there. */
const WAITED_FOR: ReadonlySet<string> = new Set(['document', 'script', 'xhr', 'fetch']);

export function isMainDocument(request: Request, page: Page): boolean {
  return request.isNavigationRequest() && request.frame() === page.mainFrame();
}
