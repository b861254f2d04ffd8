import type { Page, Request, Response } from 'playwright';

/**
 * What leaves the browser from a press on, in whatever tab, and what was answered. Which of it carries the form is told by
 * what was entered; what carries nothing of it is somebody's statistics.
 */
export class SentRequests {
  #page: Page;
  readonly #entered = new Set<string>();
  readonly #sent = new Map<Request, Sent>();
  #framesWithForm = 0;
  #isListening = false;

  constructor(page: Page) {
    this.#page = page;
    this.follow(page);
  }

  /** The application goes on in this tab. */
  follow(page: Page): void {
    this.#page = page;
    page.on('websocket', (socket) =>
      socket.on('framesent', ({ payload }) => {
        if (this.#isListening && this.#holdsEntered(payload.toString())) this.#framesWithForm += 1;
      }),
    );
  }

  /** A text that was typed into the form; it shows what carries the form. */
  noteEntered(text: string): void {
    if (text.trim().length >= 4) this.#entered.add(text.trim());
  }

  /** From now on, and forgets what was before. */
  listen(): void {
    this.#sent.clear();
    this.#framesWithForm = 0;
    if (this.#isListening) return;
    this.#isListening = true;
    this.#page.context().on('request', (request) => this.#onRequest(request));
    this.#page.context().on('response', (response) => this.#onResponse(response));
  }

  /**
   * Whether a request that is about to leave may be the one that sends the form: it holds something of it, or what it holds
   * cannot be told, or it goes to the site itself and changes something there.
   */
  mayCarryForm(request: Request): boolean {
    if (request.isNavigationRequest() && !isPost(request)) return this.#holdsEntered(request.url());
    const role = this.#roleOf(request);
    if (role === null) return request.resourceType() === 'ping' && this.#holdsEntered(bodyOf(request) ?? '');
    return role !== 'other' || this.#isOwn(request);
  }

  /** What was sent held the form, or what it held cannot be told. */
  holdsForm(request: Request): boolean {
    const role = this.#sent.get(request)?.role;
    return role !== undefined && role !== 'other';
  }

  /** It did not leave. */
  forget(request: Request): void {
    this.#sent.delete(request);
  }

  /** The site has answered that it did not take it. */
  isTurnedDown(request: Request): boolean {
    const status = this.#sent.get(request)?.status ?? null;
    return status !== null && status >= 400 && status < 500;
  }

  /** Nothing left at all. */
  get isNothing(): boolean {
    return this.#sent.size === 0 && this.#framesWithForm === 0;
  }

  /** At least one that carried the form, or may have. */
  get mayHoldForm(): boolean {
    return this.#framesWithForm > 0 || this.#all.some(({ role }) => role !== 'other');
  }

  /** All that left went to other sites, and held nothing of the form. */
  get isElsewhere(): boolean {
    const isElse = ([request, { role }]: [Request, Sent]) => role === 'other' && !this.#isOwn(request);
    return this.#framesWithForm === 0 && [...this.#sent].every(isElse);
  }

  /** The site took it, and did not fail over it. */
  get isAnswered(): boolean {
    const carriers = this.#carriers();
    const hasFailed = carriers.some(
      ({ role, status }) => role === 'form' && status !== null && status >= 500,
    );
    return !hasFailed && carriers.some(({ status }) => status !== null && status < 400);
  }

  /** What carried the form asked for a new page, and was answered. */
  get isNavigated(): boolean {
    return [...this.#sent].some(
      ([request, { role, status }]) => role === 'form' && status !== null && request.isNavigationRequest(),
    );
  }

  /** Whatever may have carried the form was answered, and nothing of it was taken. */
  get isRefused(): boolean {
    const statuses = this.#carriers().map(({ status }) => status);
    const isRefusal = (status: number | null) =>
      status !== null && status >= 400 && status < 500 && status !== CODE_REQUIRED;
    return statuses.some(isRefusal) && statuses.every((status) => status !== null && status >= 400);
  }

  get #all(): Sent[] {
    return [...this.#sent.values()];
  }

  /** Where nothing holds what was entered, as on a page that only sends a draft's number: what went to the site itself. */
  #carriers(): Sent[] {
    const carriers = this.#all.filter(({ role }) => role !== 'other');
    if (carriers.length > 0) return carriers;
    const own = [...this.#sent].filter(([request]) => this.#isOwn(request)).map(([, sent]) => sent);
    return own.length > 0 ? own : this.#all;
  }

  #onRequest(request: Request): void {
    const role = this.#roleOf(request);
    if (role !== null) this.#sent.set(request, { role, status: null });
  }

  #onResponse(response: Response): void {
    const sent = this.#sent.get(response.request());
    if (sent !== undefined) sent.status = response.status();
  }

  /** null for what carries nothing. What a redirect leads to is not sent by us. */
  #roleOf(request: Request): Sent['role'] | null {
    if (request.redirectedFrom() !== null || request.resourceType() === 'ping') return null;
    if (request.isNavigationRequest()) {
      if (isPost(request) || isOfTab(request)) return 'form';
      return this.#holdsEntered(request.url()) ? 'form' : null;
    }
    if (!isPost(request)) return null;
    const body = bodyOf(request);
    if (body === undefined || this.#entered.size === 0) return 'unclear';
    return this.#holdsEntered(body) ? 'form' : 'other';
  }

  #holdsEntered(text: string): boolean {
    const decoded = urlDecoded(text);
    return [...this.#entered].some((value) => text.includes(value) || decoded.includes(value));
  }

  #isOwn(request: Request): boolean {
    return siteOf(request.url()) === siteOf(this.#page.url());
  }
}

interface Sent {
  role: 'form' | 'unclear' | 'other';
  /** null until there is an answer. */
  status: number | null;
}

/** "Precondition required": Greenhouse asks by it for a code that it mailed. */
const CODE_REQUIRED = 428;

function isPost(request: Request): boolean {
  return /^(POST|PUT|PATCH)$/.test(request.method());
}

function bodyOf(request: Request): string | undefined {
  return request.postDataBuffer()?.toString('utf8');
}

/** The page itself goes elsewhere, not a frame of it. A tab that is just being opened has no frame to tell of. */
function isOfTab(request: Request): boolean {
  try {
    return request.frame().parentFrame() === null;
  } catch {
    return true;
  }
}

function urlDecoded(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return text;
  }
}

/** The last two labels of the host; near enough to tell a site from its guests. */
function siteOf(url: string): string {
  const host = URL.canParse(url) ? new URL(url).hostname : '';
  return /^[\d.]+$|^\[/.test(host) ? host : host.split('.').slice(-2).join('.');
}
