import type { BrowserContext, Page } from 'playwright';
import type { Adapter } from '../forms/adapters/adapter.ts';
import type { FormModel } from '../forms/model/formModel.ts';
import { advancePage } from './advancePage.ts';
import type {
  AdvanceResult,
  ApplicationSession,
  FillResult,
  Knowledge,
  OpenResult,
  ReadResult,
  ResumeLookup,
  SessionFailure,
  SubmitResult,
} from './applicationSession.ts';
import type { Login } from '../forms/secrets.ts';
import { ConsultedModel } from './consultedModel.ts';
import type { EgressProxy } from './egressProxy.ts';
import { enterSecret } from './enterSecret.ts';
import { fillPage } from './fillPage.ts';
import { openPosting } from './openPosting.ts';
import { PageActivity } from './pageActivity.ts';
import type { Patience } from './patience.ts';
import { readPage } from './readPage.ts';
import { SentRequests } from './sentRequests.ts';
import { readReceipt, submitPage, type Submitting, watchLateSubmit } from './submitPage.ts';

export interface SessionParts {
  egress: EgressProxy;
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
  /** What `submit` had called not sent, and whether all that left then went elsewhere. */
  #notSent: { allElsewhere: boolean } | undefined;
  readonly #savedBlocks = { school: 0, job: 0 };
  #resume: Promise<ResumeLookup> | undefined;
  /** What the page showed when the site last sent it back; undefined where it went on. */
  #sentBack: string | undefined;
  /** Given by a person on the way. */
  #login: Login | undefined;
  #signIns = 0;
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
      if (this.#leftLate) return { kind: 'filled', fields: [], answers: [], next: 'submit' };
      // Read before anything is entered.
      await this.#ownWords;
      const login = this.#login ?? knowledge.login;
      for (;;) {
        const filled = await this.#fillAsKnown({ ...knowledge, login });
        const isGate = filled.kind === 'blocked' && filled.reason === 'login';
        if (!isGate || login === undefined || this.#signIns === MAX_SIGN_INS) return filled;
        this.#signIns += 1;
        await knowledge.noteSignIn?.();
        await enterSecret(this.#page, this.#activity, login, { mayOpen: true });
      }
    });
  }

  #fillAsKnown(knowledge: Knowledge): Promise<FillResult> {
    return fillPage(this.#page, this.#activity, {
      knowledge: { ...knowledge, resume: () => this.#resumeOnce(knowledge) },
      adapters: this.#adapters,
      model: this.#model,
      noteEntered: (text) => this.#sent.noteEntered(text),
      saved: this.#savedBlocks,
      isSentBack: this.#sentBack !== undefined,
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

  advance(): Promise<AdvanceResult> {
    return this.#step(async () => {
      const result = await advancePage(this.#page, this.#activity, this.#patience);
      if (result.kind === 'tab_opened') this.#follow(result.tab);
      const before = this.#sentBack;
      this.#sentBack = result.kind === 'sent_back' ? result.values : undefined;
      if (result.kind === 'sent_back' && result.values === before) return GOES_NOWHERE;
      return result.kind === 'tab_opened' || result.kind === 'sent_back' ? { kind: 'advanced' } : result;
    });
  }

  /** The form is in a tab of its own; the page that opened it stays behind. */
  #follow(tab: Page): void {
    this.#page = tab;
    this.#activity = new PageActivity(tab);
    this.#sent.follow(tab);
    acceptDialogs(tab);
  }

  async submit(): Promise<SubmitResult> {
    const result = await (this.#leftLate
      ? watchLateSubmit(this.#page, this.#submitting)
      : submitPage(this.#page, this.#submitting));
    this.#notSent = result.kind === 'not_sent' ? { allElsewhere: this.#sent.isElsewhere } : undefined;
    this.#sentBack = result.kind === 'not_sent' || result.kind === 'rejected' ? '' : undefined;
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
    };
  }

  enter(secret: { code: string } | Login): Promise<void> {
    if ('password' in secret) this.#login = secret;
    return enterSecret(this.#page, this.#activity, secret, { mayOpen: false });
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

const GOES_NOWHERE: SessionFailure = {
  kind: 'failed',
  code: 'form_not_understood',
  detail: 'the page came back, and nothing that is known mends it',
};

const CLOSED: SessionFailure = { kind: 'failed', code: 'posting_closed' };

async function wordsOf(page: Page): Promise<string> {
  const text = await page.locator('body').innerText({ timeout: 5000 });
  return `${page.url()} ${text.slice(0, 50_000)}`;
}
