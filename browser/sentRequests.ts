import type { Page, Request, Response } from 'playwright';

/** The requests that may carry the form, from the press on. */
export class SentRequests {
  readonly #page: Page;
  /** With the status of the answer, once there is one. */
  readonly #statuses = new Map<Request, number | undefined>();

  constructor(page: Page) {
    this.#page = page;
  }

  /** From now on, and forgets what was before. */
  listen(): void {
    this.stop();
    this.#statuses.clear();
    this.#page.on('request', this.#onRequest);
    this.#page.on('response', this.#onResponse);
  }

  stop(): void {
    this.#page.off('request', this.#onRequest);
    this.#page.off('response', this.#onResponse);
  }

  get count(): number {
    return this.#statuses.size;
  }

  /** At least one was taken, and none failed on the other side. */
  get isAnswered(): boolean {
    const statuses = this.#statusesOfCarriers();
    return statuses.some((status) => status < 400) && statuses.every((status) => status < 500);
  }

  get isRefused(): boolean {
    return this.#statusesOfCarriers().some(
      (status) => status >= 400 && status < 500 && status !== CODE_REQUIRED,
    );
  }

  /** What goes elsewhere beside the site itself is somebody's statistics; where all goes elsewhere, that is the site. */
  #statusesOfCarriers(): number[] {
    const sent = [...this.#statuses];
    const own = sent.filter(
      ([request]) => request.isNavigationRequest() || isOfSite(request, this.#page.url()),
    );
    return (own.length > 0 ? own : sent).flatMap(([, status]) => (status === undefined ? [] : [status]));
  }

  readonly #onRequest = (request: Request): void => {
    const isNavigation = request.isNavigationRequest() && request.redirectedFrom() === null;
    const isPost = /^(POST|PUT|PATCH)$/.test(request.method()) && request.resourceType() !== 'ping';
    if (isPost || isNavigation) this.#statuses.set(request, undefined);
  };

  readonly #onResponse = (response: Response): void => {
    const request = response.request();
    if (this.#statuses.has(request)) this.#statuses.set(request, response.status());
  };
}

/** "Precondition required": Greenhouse asks by it for a code that it mailed. */
const CODE_REQUIRED = 428;

function isOfSite(request: Request, pageUrl: string): boolean {
  return siteOf(request.url()) === siteOf(pageUrl);
}

/** The last two labels of the host; near enough to tell a site from its guests. */
function siteOf(url: string): string {
  const host = URL.canParse(url) ? new URL(url).hostname : '';
  return /^[\d.]+$|^\[/.test(host) ? host : host.split('.').slice(-2).join('.');
}
