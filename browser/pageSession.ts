import type { BrowserContext, Page } from 'playwright';
import type { Place } from '../contracts/place.ts';
import type { Adapter } from '../forms/adapters/adapter.ts';
import type { PageLook } from '../forms/control.ts';
import type { FormModel } from '../forms/model/formModel.ts';
import { advancePage, GOES_NOWHERE } from './advancePage.ts';
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
  SessionLease,
  SubmitGate,
  SubmitResult,
} from './applicationSession.ts';
import type { Login } from '../forms/secrets.ts';
import { ConsultedModel } from './consultedModel.ts';
import type { EgressSession } from './egress/egress.ts';
import { enterSecret } from './enterSecret.ts';
import { fillPage } from './fillPage.ts';
import { LastSend } from './lastSend.ts';
import { openPosting } from './openPosting.ts';
import { PageActivity } from './pageActivity.ts';
import { askPage } from './pageScript.ts';
import type { Patience } from './patience.ts';
import { PersonsHand } from './personsHand.ts';
import { withSessionStorage } from './place.ts';
import { readPage } from './readPage.ts';
import { placesOfEvidence, seekEvidence } from './seekEvidence.ts';
import { SentRequests } from './sentRequests.ts';
import { showCredentials } from './showCredentials.ts';
import { Standing } from './standing.ts';
import { SubmitGuard } from './submitGuard.ts';
import { OPEN } from './submitTurn.ts';
import { readReceipt, submitPage, type Submitting, watchLateSubmit } from './submitPage.ts';
import { within } from './within.ts';

export interface SessionParts {
  egress: EgressSession;
  patience: Patience;
  /** Of the systems that are known. */
  adapters: readonly Adapter[];
  model: FormModel | undefined;
  /** Ends in time, whatever the browser does. */
  closeContext: (context: BrowserContext) => Promise<void>;
}

/** An application in a browser context of its own. */
export class PageSession implements ApplicationSession {
  readonly gone: Promise<'closed' | 'crashed' | 'cut_off'>;
  readonly #context: BrowserContext;
  readonly #egress: EgressSession;
  #page: Page;
  #activity: PageActivity;
  readonly #patience: Patience;
  readonly #adapters: readonly Adapter[];
  readonly #model: ConsultedModel | undefined;
  readonly #closeContext: SessionParts['closeContext'];
  readonly #sent: SentRequests;
  readonly #guard: SubmitGuard;
  readonly #lastSend: LastSend;
  readonly #savedBlocks = { school: 0, job: 0 };
  #postingUrl: string | undefined;
  #hand: PersonsHand | undefined;
  #resume: Promise<ResumeLookup> | undefined;
  /** The page as it was when it was filled. */
  #departure: PageLook | undefined;
  /** Given by a person on the way. */
  #login: Login | undefined;
  #signIns = 0;
  #ownWords = Promise.resolve('');
  #isCutOff = false;
  readonly #standing = new Standing();
  #closing: Promise<void> | undefined;

  private constructor(context: BrowserContext, page: Page, parts: SessionParts) {
    this.#context = context;
    this.#egress = parts.egress;
    this.#patience = parts.patience;
    this.#adapters = parts.adapters;
    this.#model = parts.model && new ConsultedModel(parts.model);
    this.#closeContext = parts.closeContext;
    this.#page = page;
    this.#activity = new PageActivity(page);
    this.#sent = new SentRequests(page);
    this.#lastSend = new LastSend(this.#sent);
    this.#guard = new SubmitGuard(context, this.#sent, parts.egress);
    acceptDialogs(page);
    this.gone = new Promise((resolve) => {
      const because = (how: 'crashed' | 'cut_off') => () =>
        resolve(this.#closing === undefined ? how : 'closed');
      context.once('close', because('crashed'));
      void this.#egress.over.then(because('cut_off')).then(() => (this.#isCutOff = true));
    });
  }

  static async open(context: BrowserContext, parts: SessionParts): Promise<PageSession> {
    const page = await context.newPage();
    await showCredentials(page, parts.egress.proxy);
    return new PageSession(context, page, parts);
  }

  /** false once the page's process, or the whole browser, has died. */
  get isUsable(): boolean {
    return !this.#activity.hasCrashed && !this.#page.isClosed() && !this.#isCutOff;
  }

  /** From now on pages reach the world. */
  admit(lease: SessionLease): Promise<void> {
    return this.#egress.admit(lease);
  }

  extendLease(until: number): Promise<void> {
    return this.#egress.extend(until);
  }

  open(url: string): Promise<OpenResult> {
    return this.#step(async () => {
      const opened = await this.#goTo(url);
      if (opened.kind !== 'opened') return opened;
      this.#postingUrl = this.#page.url();
      this.#ownWords = wordsOf(this.#page).catch(() => '');
      return opened;
    });
  }

  async #goTo(url: string): Promise<OpenResult> {
    this.#standing.leave();
    const opened = await openPosting(this.#page, url, {
      activity: this.#activity,
      egress: this.#egress,
      patience: this.#patience,
    });
    if (opened.kind !== 'opened') return opened;
    return this.#adapters.some((adapter) => adapter.isClosed?.(this.#page.url())) ? CLOSED : opened;
  }

  async reopen(place: Place): Promise<boolean> {
    const isThere = await this.#step(async () => {
      const opened = await withSessionStorage(this.#page, place.sessionStorage, () => this.#goTo(place.url));
      return opened.kind === 'opened' && this.#standing.isAt(place, this.#page, this.#activity);
    });
    if (isThere !== true) return false;
    this.#ownWords = Promise.resolve(place.ownWords);
    Object.assign(this.#savedBlocks, place.saved);
    place.entered.forEach((text) => this.#noteEntered(text));
    return true;
  }

  async place(): Promise<Place> {
    const ownWords = await this.#ownWords;
    return this.#standing.placeAt(this.#page, { ownWords, saved: { ...this.#savedBlocks } });
  }

  #noteEntered(text: string): void {
    this.#standing.noteEntered(text);
    this.#sent.noteEntered(text);
  }

  read(): Promise<ReadResult> {
    return this.#step(() => readPage(this.#page, this.#activity));
  }

  fill(knowledge: Knowledge): Promise<FillResult> {
    return this.#step(async () => {
      const byHand = await this.#takeBack();
      if (byHand !== null && !MAY_GO_ON.has(byHand.kind)) return SENT_ALREADY;
      if (this.#lastSend.leftLate) return SENT_ALREADY;
      // Read before anything is entered.
      await this.#ownWords;
      const login = this.#login ?? knowledge.login;
      for (;;) {
        const filled = await this.#unlessLeftLate(this.#fillAsKnown({ ...knowledge, login }));
        const isGate = filled.kind === 'blocked' && filled.reason === 'login';
        if (!isGate || login === undefined || this.#signIns === MAX_SIGN_INS) {
          this.#standing.isBlocked = filled.kind === 'blocked';
          return filled;
        }
        this.#signIns += 1;
        this.#standing.leave();
        await knowledge.noteSignIn?.();
        await enterSecret(this.#page, this.#activity, login, { mayOpen: true });
      }
    });
  }

  /** A page whose form is held on its way answers nothing until that is let go. */
  #unlessLeftLate(filling: Promise<FillResult>): Promise<FillResult> {
    const done = filling.catch((error: unknown) => {
      if (this.#lastSend.leftLate) return SENT_ALREADY;
      throw error;
    });
    if (!this.#lastSend.mayStillLeave) return done;
    const held = this.#guard.whenHolding.then(() => (this.#lastSend.leftLate ? SENT_ALREADY : done));
    return Promise.race([done, held]);
  }

  #fillAsKnown(knowledge: Knowledge): Promise<FillResult> {
    return fillPage(this.#page, this.#activity, {
      knowledge: { ...knowledge, resume: () => this.#resumeOnce(knowledge) },
      adapters: this.#adapters,
      model: this.#model,
      noteArrival: (look) => this.#standing.noteArrival(look),
      noteDeparture: (look) => {
        this.#departure = look;
      },
      noteEntered: (text) => this.#noteEntered(text),
      lists: this.#standing.lists,
      saved: this.#savedBlocks,
      sentBack: this.#lastSend.isBack ? this.#lastSend.complaints : undefined,
    });
  }

  /** One file serves all pages of a form; what could not be had may be there later. */
  async #resumeOnce(knowledge: Knowledge): Promise<ResumeLookup> {
    this.#resume ??= knowledge.resume();
    const resume = await this.#resume;
    if (resume.kind !== 'file') this.#resume = undefined;
    return resume;
  }

  async advance(gate: SubmitGate = OPEN): Promise<AdvanceResult> {
    const left = this.#departure;
    this.#departure = undefined;
    const result = await this.#step(() => advancePage(this.#page, this.#submitting, { gate, left }));
    // What the page did to us after the form may have left is no reason to begin again.
    const isLost = result.kind === 'failed' && result.code !== 'form_not_understood';
    if (isLost && this.#guard.hasReleased) return { kind: 'unknown' };
    this.#guard.disarm();
    this.#standing.leave();
    if (result.kind === 'sent_back') {
      const complaints = { said: new Set(result.said), of: result.of };
      return this.#lastSend.notePageBack(result.values, complaints) ? { kind: 'advanced' } : GOES_NOWHERE;
    }
    this.#lastSend.noteGone();
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
    this.#lastSend.noteBegun();
    const result = await (this.#lastSend.leftLate
      ? watchLateSubmit(this.#page, this.#submitting, gate)
      : submitPage(this.#page, this.#submitting, gate));
    this.#standing.lists.clear();
    if (result.kind === 'not_sent') await this.#guard.hold();
    else this.#guard.rest();
    if (result.kind === 'advanced') this.#standing.leave();
    this.#lastSend.noteResult(result.kind);
    return result;
  }

  async leaveToPerson(turn: PersonsTurn): Promise<void> {
    await this.#takeBack();
    this.#hand = await PersonsHand.give(this.#page, this.#submitting, turn);
  }

  async #takeBack(): Promise<SubmitResult | null> {
    const hand = this.#hand;
    this.#hand = undefined;
    const result = (await hand?.takeBack()) ?? null;
    if (result?.kind === 'waiting_for_code') this.#lastSend.isForCode = true;
    return result;
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
      complaints: this.#lastSend.complaints,
      refusedFor: this.#lastSend.refusedFor,
    };
  }

  async seekEvidence(): Promise<Finding[]> {
    return seekEvidence(this.#context, await placesOfEvidence(this.#page, this.#postingUrl));
  }

  enter(secret: { code: string } | Login): Promise<void> {
    if ('password' in secret) this.#login = secret;
    return enterSecret(this.#page, this.#activity, secret, {
      mayOpen: false,
      isSent: this.#lastSend.isForCode,
    });
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

/** A gate that leads to another is passed too; a login that does not open them is a person's matter. */
const MAX_SIGN_INS = 2;

/** What a person sent came to nothing, or was one more page. */
const MAY_GO_ON: ReadonlySet<SubmitResult['kind']> = new Set(['not_sent', 'rejected', 'advanced']);
/** What became of it is for `submit` to tell. */
const SENT_ALREADY: FillResult = { kind: 'filled', fields: [], answers: [], entered: {}, next: 'submit' };
const CLOSED: SessionFailure = { kind: 'failed', code: 'posting_closed' };

async function wordsOf(page: Page): Promise<string> {
  const asked = askPage(page.mainFrame(), (script) => script.evaluate((inside) => inside.ownWords()));
  return `${page.url()} ${(await within(WORDS_MS, asked)) ?? ''}`;
}

const WORDS_MS = 5000;
