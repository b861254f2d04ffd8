import { randomUUID } from 'node:crypto';
import { Agent, type IncomingMessage, request } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import type {
  ApplicationSession,
  FillResult,
  Knowledge,
  OpenResult,
  ReadResult,
  SessionOpener,
  SubmitResult,
} from '../../../browser/applicationSession.ts';
import type { Place } from '../../../contracts/place.ts';
import { fakePlace } from '../../fakes/fakePlace.ts';
import type { Egress, EgressSession } from '../../../browser/egress/egress.ts';

interface HttpBrowserOptions {
  egress: Egress;
  /** Whether what is sent goes around the proxy. */
  isUnfenced: () => boolean;
  /** Asked before and after the press. */
  at: (point: string, url: string) => Promise<void>;
}

/** Sends forms as a browser does, through the host's way out, without the cost of a page. */
export function httpBrowser(options: HttpBrowserOptions): SessionOpener {
  return {
    get fenceUrl() {
      return options.egress.fenceUrl;
    },
    openSession: async ({ lease }) => {
      const egress = await options.egress.openSession();
      if (lease !== undefined) await egress.admit(lease);
      return new HttpSession(options, egress);
    },
  };
}

/** `?question=Why` in the form's address asks that; the second page is the last. */
class HttpSession implements ApplicationSession {
  readonly gone: ApplicationSession['gone'];
  readonly #options: HttpBrowserOptions;
  readonly #egress: EgressSession;
  readonly #agent = new Agent({ keepAlive: true });
  #settleGone: (how: 'closed' | 'cut_off') => void = () => {};
  #url = new URL('about:blank');
  #page = 1;
  #answer = '';

  constructor(options: HttpBrowserOptions, egress: EgressSession) {
    this.#options = options;
    this.#egress = egress;
    this.gone = new Promise((resolve) => {
      this.#settleGone = resolve;
    });
    void egress.over.then((how) => this.#settleGone(how === 'closed' ? 'closed' : 'cut_off'));
  }

  async open(url: string): Promise<OpenResult> {
    this.#url = new URL(url);
    const seen = await this.#send('GET').catch(() => null);
    return seen?.status === 200 ? { kind: 'opened' } : { kind: 'failed', code: 'network_error' };
  }

  async reopen(place: Place): Promise<boolean> {
    const opened = await this.open(place.url);
    this.#page = Number(place.marks[0]);
    return opened.kind === 'opened';
  }

  async place(): Promise<Place> {
    return fakePlace(this.#url.href, this.#page);
  }

  async read(): Promise<ReadResult> {
    return { kind: 'failed', code: 'form_not_understood' };
  }

  async fill(knowledge: Knowledge): Promise<FillResult> {
    await wait(50);
    const question = this.#url.searchParams.get('question');
    if (question !== null && this.#page === 2) {
      const answer = knowledge.human[question];
      if (typeof answer !== 'string')
        return {
          kind: 'questions',
          questions: [{ text: question, kind: 'text', required: true }],
          entered: {},
        };
      this.#answer = answer;
    }
    const field = { label: 'First name', meaning: 'first_name', source: 'profile' } as const;
    return {
      kind: 'filled',
      fields: [field],
      answers: [],
      entered: { first_name: 'Grace' },
      next: this.#page === 2 ? 'submit' : 'advance',
    };
  }

  async advance() {
    this.#page = 2;
    return { kind: 'advanced' } as const;
  }

  /** What carries the form is held until the gate lets it go. */
  async submit(gate?: { mayLeave(): Promise<boolean> }): Promise<SubmitResult> {
    if (gate !== undefined && !(await gate.mayLeave())) return { kind: 'not_sent' };
    await this.#options.at('before click', this.#url.href);
    const result = await this.#press();
    await this.#options.at('after click', this.#url.href);
    return result;
  }

  /** The applicant's portal is not known to it. */
  async readReceipt(): Promise<SubmitResult> {
    return { kind: 'unknown' };
  }

  async leaveToPerson(): Promise<void> {}

  async seekEvidence(): Promise<[]> {
    return [];
  }

  async enter(): Promise<void> {}

  async screenshot(): Promise<Buffer | null> {
    return null;
  }

  currentUrl(): string {
    return this.#url.href;
  }

  async ownWords(): Promise<string> {
    return '';
  }

  async storageState(): Promise<unknown> {
    return {};
  }

  extendLease(until: number): Promise<void> {
    return this.#egress.extend(until);
  }

  async close(): Promise<void> {
    this.#agent.destroy();
    await this.#egress.close();
    this.#settleGone('closed');
  }

  async #press(): Promise<SubmitResult> {
    const form = new URLSearchParams({ first_name: 'Grace', attempt: randomUUID(), answer: this.#answer });
    const seen = await this.#sendOnce(form.toString());
    if (seen === null || seen.status >= 500) return { kind: 'unknown' };
    if (seen.status >= 400) return { kind: 'rejected' };
    if (seen.location === undefined) return { kind: 'unknown' };
    this.#url = new URL(seen.location, this.#url);
    return { kind: 'confirmed', confirmationId: null, message: 'Thank you', url: this.#url.href };
  }

  /** A browser sends once more, by itself, what ended before any byte of an answer. */
  async #sendOnce(body: string): Promise<Answer | null> {
    if (!this.#options.isUnfenced()) await this.#egress.beginSubmit(this.#url.origin);
    try {
      return await this.#send('POST', body).catch(async (error: Error) => {
        if (error.message !== ENDED) return null;
        await wait(3);
        return this.#send('POST', body).catch(() => null);
      });
    } finally {
      await this.#egress.endSubmit().catch(() => {});
    }
  }

  #send(method: string, body?: string): Promise<Answer> {
    const { server, username, password } = this.#egress.proxy;
    const isUnfenced = this.#options.isUnfenced();
    const proxy = isUnfenced ? this.#url : new URL(server);
    const credentials = Buffer.from(`${username}:${password}`).toString('base64');
    return new Promise((resolve, reject) => {
      const outgoing = request({
        agent: this.#agent,
        host: proxy.hostname,
        port: proxy.port,
        method,
        path: isUnfenced ? `${this.#url.pathname}${this.#url.search}` : this.#url.href,
        headers: {
          host: this.#url.host,
          'proxy-authorization': `Basic ${credentials}`,
          ...(body === undefined ? {} : { 'content-type': 'application/x-www-form-urlencoded' }),
        },
        timeout: ANSWER_MS,
      });
      outgoing.on('response', (response: IncomingMessage) => {
        response.resume();
        resolve({ status: response.statusCode ?? 0, location: response.headers.location });
      });
      outgoing.on('timeout', () => {
        reject(new Error('no answer'));
        outgoing.destroy();
      });
      outgoing.on('error', () => reject(new Error(ENDED)));
      outgoing.on('close', () => reject(new Error(ENDED)));
      outgoing.end(body);
    });
  }
}

interface Answer {
  status: number;
  location: string | undefined;
}

const ENDED = 'the connection ended';

/** Longer than the slowest employer takes that answers at all. */
const ANSWER_MS = 4000;
