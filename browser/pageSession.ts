import type { BrowserContext, Page } from 'playwright';
import type { Adapter } from '../forms/adapters/adapter.ts';
import type { FormModel } from '../forms/model/formModel.ts';
import { advancePage } from './advancePage.ts';
import type {
  AdvanceResult,
  ApplicationSession,
  FillResult,
  Finding,
  Knowledge,
  OpenResult,
  PersonsTurn,
  ReadResult,
  ResumeLookup,
  SessionFailure,
  SubmitGate,
  SubmitResult,
} from './applicationSession.ts';
import { ConsultedModel } from './consultedModel.ts';
import type { EgressProxy } from './egressProxy.ts';
import { enterSecret } from './enterSecret.ts';
import { fillPage } from './fillPage.ts';
import { openPosting } from './openPosting.ts';
import { PageActivity } from './pageActivity.ts';
import type { Patience } from './patience.ts';
import { PersonsHand } from './personsHand.ts';
import { readPage } from './readPage.ts';
import { findPortal, type Place, seekEvidence } from './seekEvidence.ts';
import { SentRequests } from './sentRequests.ts';
import { type SubmitExit, SubmitGuard } from './submitGuard.ts';
import { OPEN } from './submitTurn.ts';
import { readReceipt, submitPage, type Submitting, watchLateSubmit } from './submitPage.ts';

export interface SessionParts {
  egress: EgressProxy;
  exit?: SubmitExit;
  patience: Patience;
  /** Of the systems that are known. */
  adapters: readonly Adapter[];
  model: FormModel | undefined;
  /** Ends in time, whatever the browser does. */
  closeContext: (context: BrowserContext) => Promise<void>;
}

/** An application in a browser context of its own. */
export class PageSession implements ApplicationSession {
  readonly gone: Promise<'closed' | 'crashed'>;
  readonly #context: BrowserContext;
  readonly #egress: EgressProxy;
  #page: Page;
  #activity: PageActivity;
  readonly #patience: Patience;
  readonly #adapters: readonly Adapter[];
  readonly #model: ConsultedModel;
  readonly #closeContext: SessionParts['closeContext'];
  readonly #sent: SentRequests;
  readonly #guard: SubmitGuard;
  /** What `submit` had called not sent, and whether all that left then went elsewhere. */
  #notSent: { allElsewhere: boolean } | undefined;
  readonly #savedBlocks = { school: 0, job: 0 };
  #postingUrl: string | undefined;
  #hand: PersonsHand | undefined;
  #resume: Promise<ResumeLookup> | undefined;
  #ownWords = Promise.resolve('');
  #closing: Promise<void> | undefined;

  private constructor(context: BrowserContext, page: Page, parts: SessionParts) {
    this.#context = context;
    this.#egress = parts.egress;
    this.#patience = parts.patience;
    this.#adapters = parts.adapters;
    this.#model = new ConsultedModel(parts.model);
    this.#closeContext = parts.closeContext;
    this.#page = page;
    this.#activity = new PageActivity(page);
    this.#sent = new SentRequests(page);
    this.#guard = new SubmitGuard(context, this.#sent, parts.exit ?? NO_EXIT);
    acceptDialogs(page);
    this.gone = new Promise((resolve) => {
      context.once('close', () => resolve(this.#closing === undefined ? 'crashed' : 'closed'));
    });
  }

  static async open(context: BrowserContext, parts: SessionParts): Promise<PageSession> {
    return new PageSession(context, await context.newPage(), parts);
  }

  /** false once the page's process, or the whole browser, has died. */
  get isUsable(): boolean {
    return !this.#activity.hasCrashed && !this.#page.isClosed();
  }

  open(url: string): Promise<OpenResult> {
    return this.#step(async () => {
      const opened = await openPosting(this.#page, url, {
        activity: this.#activity,
        egress: this.#egress,
        patience: this.#patience,
      });
      if (opened.kind !== 'opened') return opened;
      this.#postingUrl = this.#page.url();
      if (this.#adapters.some((adapter) => adapter.isClosed?.(this.#page.url()))) return CLOSED;
      this.#ownWords = wordsOf(this.#page).catch(() => '');
      return opened;
    });
  }

  read(): Promise<ReadResult> {
    return this.#step(() => readPage(this.#page, this.#activity));
  }

  fill(knowledge: Knowledge): Promise<FillResult> {
    return this.#step(async () => {
      const byHand = await this.#takeBack();
      if (byHand !== null && !MAY_GO_ON.has(byHand.kind)) return SENT_ALREADY;
      if (this.#leftLate) return SENT_ALREADY;
      // Read before anything is entered.
      await this.#ownWords;
      return fillPage(this.#page, this.#activity, {
        knowledge: { ...knowledge, resume: () => this.#resumeOnce(knowledge) },
        adapters: this.#adapters,
        model: this.#model,
        noteEntered: (text) => this.#sent.noteEntered(text),
        saved: this.#savedBlocks,
      });
    });
  }

  /** One file serves all pages of a form; what could not be had may be there later. */
  async #resumeOnce(knowledge: Knowledge): Promise<ResumeLookup> {
    this.#resume ??= knowledge.resume();
    const resume = await this.#resume;
    if (resume.kind !== 'file') this.#resume = undefined;
    return resume;
  }

  /** The form left after `submit` had called it not sent. */
  get #leftLate(): boolean {
    if (this.#notSent === undefined) return false;
    return this.#sent.mayHoldForm || (this.#notSent.allElsewhere && !this.#sent.isElsewhere);
  }

  async advance(gate: SubmitGate = OPEN): Promise<AdvanceResult> {
    const result = await this.#step(() => advancePage(this.#page, this.#submitting, gate));
    // What the page did to us after the form may have left is no reason to begin again.
    const isLost = result.kind === 'failed' && result.code !== 'form_not_understood';
    if (isLost && this.#guard.hasReleased) return { kind: 'unknown' };
    this.#guard.disarm();
    if (result.kind !== 'tab_opened') return result;
    this.#follow(result.tab);
    return { kind: 'advanced' };
  }

  /** The form is in a tab of its own; the page that opened it stays behind. */
  #follow(tab: Page): void {
    this.#page = tab;
    this.#activity = new PageActivity(tab);
    this.#sent.follow(tab);
    acceptDialogs(tab);
  }

  async submit(gate: SubmitGate = OPEN): Promise<SubmitResult> {
    const byHand = await this.#takeBack();
    if (byHand !== null && !MAY_GO_ON.has(byHand.kind)) return byHand;
    const result = await (this.#leftLate
      ? watchLateSubmit(this.#page, this.#submitting, gate)
      : submitPage(this.#page, this.#submitting, gate));
    if (result.kind === 'not_sent') await this.#guard.hold();
    else this.#guard.disarm();
    this.#notSent = result.kind === 'not_sent' ? { allElsewhere: this.#sent.isElsewhere } : undefined;
    return result;
  }

  async leaveToPerson(turn: PersonsTurn): Promise<void> {
    await this.#takeBack();
    this.#hand = await PersonsHand.give(this.#page, this.#submitting, turn);
  }

  async #takeBack(): Promise<SubmitResult | null> {
    const hand = this.#hand;
    this.#hand = undefined;
    return (await hand?.takeBack()) ?? null;
  }

  readReceipt(): Promise<SubmitResult> {
    return readReceipt(this.#page, this.#submitting);
  }

  get #submitting(): Submitting {
    return {
      activity: this.#activity,
      patience: this.#patience,
      adapters: this.#adapters,
      sent: this.#sent,
      guard: this.#guard,
    };
  }

  async seekEvidence(): Promise<Finding[]> {
    const [here, portal] = [this.#page.url(), await findPortal(this.#page)];
    const places: Place[] = [];
    if (here !== this.#postingUrl && here.startsWith('http')) places.push({ where: 'page', url: here });
    if (this.#postingUrl !== undefined) places.push({ where: 'posting', url: this.#postingUrl });
    if (portal !== null) places.push({ where: 'portal', url: portal });
    return seekEvidence(this.#context, places);
  }

  enter(secret: { code: string } | { username: string; password: string }): Promise<void> {
    return enterSecret(this.#page, this.#activity, secret);
  }

  async screenshot(): Promise<Buffer | null> {
    return this.#page
      .screenshot({ timeout: 5000, animations: 'disabled', caret: 'initial' })
      .catch(() => null);
  }

  currentUrl(): string {
    return this.#page.url();
  }

  ownWords(): Promise<string> {
    return this.#ownWords;
  }

  storageState(): Promise<unknown> {
    return this.#context.storageState();
  }

  close(): Promise<void> {
    this.#closing ??= this.#close();
    return this.#closing;
  }

  async #close(): Promise<void> {
    await this.#closeContext(this.#context);
    await this.#egress.close();
  }

  /** What a page can do to us by crashing or hanging is an outcome, not an error. */
  async #step<Result>(work: () => Promise<Result>): Promise<Result | SessionFailure> {
    try {
      return await work();
    } catch (error) {
      if (this.#activity.hasCrashed) return { kind: 'failed', code: 'browser_crashed' };
      if (error instanceof Error && error.name === 'TimeoutError')
        return { kind: 'failed', code: 'page_unresponsive' };
      throw error;
    }
  }
}

/** Alerts would stop the page; a question of the page's is answered as the press that caused it was meant. */
function acceptDialogs(page: Page): void {
  page.on('dialog', (dialog) => void dialog.accept().catch(() => {}));
}

const NO_EXIT: SubmitExit = {
  beginSubmit: async () => {},
  submitLeft: async () => {},
  endSubmit: async () => {},
};
/** What a person sent came to nothing, or was one more page. */
const MAY_GO_ON: ReadonlySet<SubmitResult['kind']> = new Set(['not_sent', 'rejected', 'advanced']);
/** What became of it is for `submit` to tell. */
const SENT_ALREADY: FillResult = { kind: 'filled', fields: [], answers: [], next: 'submit' };
const CLOSED: SessionFailure = { kind: 'failed', code: 'posting_closed' };

async function wordsOf(page: Page): Promise<string> {
  const text = await page.locator('body').innerText({ timeout: 5000 });
  return `${page.url()} ${text.slice(0, 50_000)}`;
}
