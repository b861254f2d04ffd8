import type { BrowserContext, Request, Response, Route } from 'playwright';
import type { SubmitGate } from './applicationSession.ts';
import type { SentRequests } from './sentRequests.ts';

/** The way out of the browser, told of a submit before it leaves. */
export interface SubmitExit {
  /** Closes idle connections to the origin: what leaves on a fresh one is not repeated by the browser itself. */
  beginSubmit(origin: string): Promise<void>;
}

/**
 * Holds the request that carries the form at the page until it may leave. Armed only while one can come: all that a page
 * asks for meanwhile passes through here.
 */
export class SubmitGuard {
  readonly #context: BrowserContext;
  readonly #sent: SentRequests;
  readonly #exit: SubmitExit;
  #gate: Awaited | undefined;
  #verdict: Promise<boolean> | undefined;
  /** One after the other: of two that are the same only the first may leave. */
  #queue = Promise.resolve();
  #held = 0;
  #refused = 0;
  readonly #released: Request[] = [];
  readonly #readyOrigins = new Set<string>();

  constructor(context: BrowserContext, sent: SentRequests, exit: SubmitExit) {
    this.#context = context;
    this.#sent = sent;
    this.#exit = exit;
  }

  /** From now on the form needs this gate's word to leave; what was held back until now too. */
  async arm(gate: SubmitGate): Promise<void> {
    if (this.#gate === undefined || this.#gate.isKnown) await this.hold();
    this.#gate?.know(gate);
  }

  /** From now on the form stays, until the guard is armed with a gate, or disarmed. */
  async hold(): Promise<void> {
    const isListening = this.#gate !== undefined;
    this.#gate = new Awaited();
    this.#verdict = undefined;
    this.#released.length = 0;
    this.#refused = 0;
    this.#readyOrigins.clear();
    if (isListening) return;
    this.#context.on('response', this.#onResponse);
    await this.#context.route(ALL, this.#onRoute);
  }

  /** What is still held stays at the page. Not waited for: a browser that is on its way to another page answers late. */
  disarm(): void {
    if (this.#gate === undefined) return;
    this.#gate.know(CLOSED);
    this.#gate = undefined;
    this.#context.off('response', this.#onResponse);
    void this.#context.unroute(ALL, this.#onRoute).catch(() => {});
  }

  /** Something that carries the form waits for a gate. */
  get isHolding(): boolean {
    return this.#held > 0;
  }

  /** Something that carries the form has left, since it was armed. */
  get hasReleased(): boolean {
    return this.#released.length > 0;
  }

  /** What would have carried the form was kept, and nothing of it has left. */
  get hasOnlyRefused(): boolean {
    return this.#refused > 0 && this.#released.length === 0;
  }

  readonly #onRoute = (route: Route): Promise<void> => {
    if (!this.#sent.mayCarryForm(route.request())) return pass(route);
    this.#held += 1;
    this.#queue = this.#queue.then(() => this.#decide(route)).finally(() => (this.#held -= 1));
    return this.#queue;
  };

  /** Once the site has taken it, what else the page asks for goes its way. */
  readonly #onResponse = (response: Response): void => {
    if (response.status() < 500 && this.#released.includes(response.request())) this.disarm();
  };

  async #decide(route: Route): Promise<void> {
    const request = route.request();
    const mayLeave = await this.#mayLeave().catch(() => false);
    if (mayLeave) await this.#prepare(new URL(request.url()).origin);
    // The page has gone back on it meanwhile, as after a second click on its button.
    if (request.failure() !== null) return this.#sent.forget(request);
    if (mayLeave && !this.#isRepeated(request)) {
      this.#released.push(request);
      return pass(route);
    }
    this.#refused += 1;
    this.#sent.forget(request);
    await refuse(route);
  }

  #mayLeave(): Promise<boolean> {
    const gate = this.#gate?.gate ?? Promise.resolve(CLOSED);
    this.#verdict ??= gate.then((known) => known.mayLeave());
    return this.#verdict;
  }

  async #prepare(origin: string): Promise<void> {
    if (this.#readyOrigins.has(origin)) return;
    this.#readyOrigins.add(origin);
    await this.#exit.beginSubmit(origin);
  }

  /** The same once more, before the site has said that it did not take the first. */
  #isRepeated(request: Request): boolean {
    return this.#released.some((earlier) => isSame(earlier, request) && !this.#sent.isTurnedDown(earlier));
  }
}

/** The gate of a form that may leave before anybody has asked for it. */
class Awaited {
  readonly gate: Promise<SubmitGate>;
  isKnown = false;
  #settle: (gate: SubmitGate) => void = () => {};

  constructor() {
    this.gate = new Promise((resolve) => {
      this.#settle = resolve;
    });
  }

  know(gate: SubmitGate): void {
    this.isKnown = true;
    this.#settle(gate);
  }
}

const ALL = '**/*';
const CLOSED: SubmitGate = { mayLeave: async () => false };
/** Where nobody is to be asked, as on pages that are only tried. */
export const OPEN: SubmitGate = { mayLeave: async () => true };

function isSame(one: Request, other: Request): boolean {
  return (
    one.method() === other.method() &&
    one.url() === other.url() &&
    one.isNavigationRequest() === other.isNavigationRequest() &&
    withoutBoundary(one.postData()) === withoutBoundary(other.postData())
  );
}

/** Parts of a form are kept apart by a line that is new each time. */
function withoutBoundary(body: string | null): string | undefined {
  const boundary = /^--+([\w'()+,./:=?-]{10,70})\r?\n/.exec(body ?? '')?.[1];
  return boundary === undefined ? (body ?? undefined) : body?.replaceAll(boundary, '');
}

/** A request or page that is gone by now needs no answer. */
async function pass(route: Route): Promise<void> {
  await route.continue().catch(() => {});
}

/** A navigation that failed would take the filled page away; a page's own request that failed is told so. */
async function refuse(route: Route): Promise<void> {
  const isNavigation = route.request().isNavigationRequest();
  await (isNavigation ? route.fulfill({ status: 204 }) : route.abort()).catch(() => {});
}
