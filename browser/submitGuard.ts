import { setTimeout as wait } from 'node:timers/promises';
import type { BrowserContext, Request, Response, Route } from 'playwright';
import type { SubmitGate } from './applicationSession.ts';
import type { SentRequests } from './sentRequests.ts';
import { CLOSED, type Concern, SubmitTurn } from './submitTurn.ts';

/** The way out of the browser, told of a submit before it leaves. */
export interface SubmitExit {
  /** Makes the next request to this origin travel on a fresh connection: it is not repeated by the browser itself. */
  beginSubmit(origin: string): Promise<void>;
  /** Resolves once it travels: until then nothing else of the page's may go to that origin. */
  submitLeft(): Promise<void>;
  /** It is being answered, or has failed. */
  endSubmit(): Promise<void>;
}

/**
 * Holds the request that carries the form at the page until it may leave. Armed only while one can come: all that a page
 * asks for meanwhile passes through here.
 */
export class SubmitGuard {
  readonly #context: BrowserContext;
  readonly #sent: SentRequests;
  readonly #exit: SubmitExit;
  #turn = new SubmitTurn();
  #isArmed = false;
  #isRouted = false;
  /** What is being decided on. */
  readonly #pending = new Set<Promise<void>>();
  /** One after the other: of two that are the same only the first may leave. */
  #queue = Promise.resolve();
  #departure: { origin: string; isOver: Promise<void> } | undefined;

  constructor(context: BrowserContext, sent: SentRequests, exit: SubmitExit) {
    this.#context = context;
    this.#sent = sent;
    this.#exit = exit;
  }

  /** From now on the form needs this gate's word to leave; what was held back until now too. */
  async arm(gate: SubmitGate, concern?: Concern): Promise<void> {
    if (!this.#isArmed || this.#turn.isGiven || concern !== undefined) await this.hold(concern);
    this.#turn.give(gate);
  }

  /** From now on the form stays, until the guard is armed with a gate, or disarmed. */
  async hold(concern?: Concern): Promise<void> {
    this.#turn.give(CLOSED);
    this.#turn = new SubmitTurn(concern);
    this.#isArmed = true;
    if (this.#isRouted) return;
    this.#isRouted = true;
    this.#context.on('response', this.#onResponse);
    this.#context.on('requestfailed', this.#onFailed);
    await this.#context.route(ALL, this.#onRoute);
  }

  /** Nothing more is to be sent; where the form was taken, it is watched that it is not sent again. */
  rest(): void {
    if (!this.#turn.isAnswered) this.disarm();
  }

  /** What is still held stays at the page. Not waited for: a browser that is on its way to another page answers late. */
  disarm(): void {
    if (!this.#isArmed) return;
    this.#isArmed = false;
    this.#turn.give(CLOSED);
    void this.#unroute().catch(() => {});
  }

  /** Something that carries the form, or may, has left since it was armed. */
  get hasReleased(): boolean {
    return this.#turn.released.length > 0;
  }

  /** The same, without what the page tells its own site beside it. */
  get hasReleasedForm(): boolean {
    return this.#turn.released.some((request) => isBeacon(request) || this.#sent.holdsForm(request));
  }

  /** What would have carried the form was kept, and nothing of it has left. */
  get hasOnlyRefused(): boolean {
    return this.#turn.refused > 0 && this.#turn.released.length === 0;
  }

  /** Something is held at the page then, which may answer nothing while that lasts. */
  get whenHolding(): Promise<void> {
    return this.#turn.whenAwaited;
  }

  /** Something waits for its word. */
  get isDeciding(): boolean {
    return this.#pending.size > 0;
  }

  /** The browser lets go of all that it still holds then: first it is decided on. */
  async #unroute(): Promise<void> {
    await Promise.all(this.#pending);
    if (this.#isArmed || !this.#isRouted) return;
    this.#isRouted = false;
    this.#context.off('response', this.#onResponse);
    this.#context.off('requestfailed', this.#onFailed);
    await this.#context.unroute(ALL, this.#onRoute);
  }

  readonly #onRoute = async (route: Route): Promise<void> => {
    if (!this.#isArmed) return pass(route);
    const request = route.request();
    const turn = this.#turn;
    if (turn.isAnswered) return this.#isSentAgain(turn, request) ? this.#keep(turn, route) : pass(route);
    const decided = (async () => {
      const isConcerned = turn.concern?.concerns(request) ?? this.#sent.mayCarryForm(request);
      return (await isConcerned) ? this.#enqueue(turn, route) : this.#passAside(route);
    })();
    this.#pending.add(decided);
    await decided.finally(() => this.#pending.delete(decided));
  };

  async #enqueue(turn: SubmitTurn, route: Route): Promise<void> {
    // Nobody waits for a beacon: where the form itself leaves meanwhile, it has nothing to add.
    if (isBeacon(route.request())) await wait(BEACON_AFTER_MS);
    const decided = this.#queue.then(() => this.#decide(turn, route));
    this.#queue = decided.catch(() => {});
    await decided;
  }

  async #decide(turn: SubmitTurn, route: Route): Promise<void> {
    const request = route.request();
    turn.noteAwaited();
    if (!(await turn.mayLeave()) || this.#isRepeated(turn, request)) return this.#keep(turn, route);
    const end = this.#startDeparture(originOf(request));
    try {
      await this.#exit.beginSubmit(originOf(request));
      // The page has gone back on it meanwhile, as after a second click on its button.
      if (request.failure() !== null) return this.#sent.forget(request);
      turn.released.push(request);
      await pass(route);
      turn.concern?.released();
      await this.#exit.submitLeft();
    } catch {
      if (!turn.released.includes(request)) await this.#keep(turn, route);
    } finally {
      end();
    }
  }

  async #keep(turn: SubmitTurn, route: Route): Promise<void> {
    this.#sent.forget(route.request());
    if (route.request().failure() !== null) return;
    turn.refused += 1;
    await refuse(route);
  }

  /** The same once more, before the site has said that it did not take the first. */
  #isRepeated(turn: SubmitTurn, request: Request): boolean {
    return this.#sameBefore(turn, request).length > 0;
  }

  /** A page that sends only after a while has heard both presses. */
  #isSentAgain(turn: SubmitTurn, request: Request): boolean {
    return this.#sameBefore(turn, request).some((earlier) => this.#sent.holdsForm(earlier));
  }

  #sameBefore({ released }: SubmitTurn, request: Request): Request[] {
    return released.filter((earlier) => isSame(earlier, request) && !this.#sent.isTurnedDown(earlier));
  }

  #startDeparture(origin: string): () => void {
    let end: () => void = () => {};
    const isOver = new Promise<void>((resolve) => {
      end = resolve;
    });
    this.#departure = { origin, isOver };
    return end;
  }

  /** What is no form waits only while one is on its way to the same place. */
  async #passAside(route: Route): Promise<void> {
    if (this.#departure?.origin === originOf(route.request())) await this.#departure.isOver;
    await pass(route);
  }

  /** Once the site has taken it, what else the page asks for goes its way, but for the same form again. */
  readonly #onResponse = (response: Response): void => {
    if (!this.#turn.released.includes(response.request())) return;
    void this.#exit.endSubmit().catch(() => {});
    if (response.status() < 500) this.#turn.isAnswered = true;
  };

  readonly #onFailed = (request: Request): void => {
    if (this.#turn.released.includes(request)) void this.#exit.endSubmit().catch(() => {});
  };
}

const ALL = '**/*';
const BEACON_AFTER_MS = 300;

function originOf(request: Request): string {
  return new URL(request.url()).origin;
}

function isBeacon(request: Request): boolean {
  return request.resourceType() === 'ping';
}

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
