import { setTimeout as wait } from 'node:timers/promises';
import type {
  AdvanceResult,
  ApplicationSession,
  Entered,
  FillResult,
  Finding,
  Knowledge,
  OpenResult,
  ReadResult,
  SessionOpener,
  SubmitResult,
} from '../../browser/applicationSession.ts';
import type { Place } from '../../contracts/place.ts';
import { fakePlace } from './fakePlace.ts';

/**
 * Sessions without a browser, for tests and benchmarks of everything around it. The posting's address says how the
 * site behaves: `?pages=3&ms=50&captcha=1&question=1&submit=unknown`; `captcha=4&login=2` ask for a person so often; `question=1&from=2` asks it on
 * the second page, `submit=code&enter=fails&enter_ms=50` asks for a code,
 * `submit=unknown&applied=You have already applied` is what the posting says afterwards.
 */
export function fakeBrowser({ openMs = 0, opens = true } = {}): SessionOpener {
  return {
    fenceUrl: null,
    openSession: async () => {
      await wait(openMs);
      if (!opens) throw new Error('the fake browser does not open');
      return new FakeSession();
    },
  };
}

const FIRST_NAME: Entered = { first_name: 'Grace' };

class FakeSession implements ApplicationSession {
  readonly gone: Promise<'closed' | 'crashed'>;
  #settleGone: (how: 'closed' | 'crashed') => void = () => {};
  #url = new URL('about:blank');
  #page = 1;
  #blocked = 0;
  #codeEntered = false;

  constructor() {
    this.gone = new Promise((resolve) => {
      this.#settleGone = resolve;
    });
  }

  async open(url: string): Promise<OpenResult> {
    this.#url = new URL(url);
    await this.#work();
    const code = this.#asked('open');
    if (code === 'network_error' || code === 'posting_closed') return { kind: 'failed', code };
    return { kind: 'opened' };
  }

  /** The site knows by a cookie how far the applicant has come. `reopen=fails`: it has forgotten. */
  async reopen(place: Place): Promise<boolean> {
    this.#url = new URL(place.url);
    await this.#work();
    if (this.#asked('reopen') === 'fails') return false;
    this.#page = Number(place.marks[0]);
    return true;
  }

  async place(): Promise<Place> {
    return fakePlace(this.currentUrl(), this.#page);
  }

  async read(): Promise<ReadResult> {
    await this.#work();
    const [url, title, text] = [this.currentUrl(), 'Engineer', 'Engineer, in Berlin'];
    const posting = { title, company: null, location: null, pay: null, description: text, apply_url: null };
    return { kind: 'read', page: { url, title, text, posting: { ...posting, source: 'page' } } };
  }

  async fill(knowledge: Knowledge): Promise<FillResult> {
    await this.#work();
    const captchas = Number(this.#asked('captcha') ?? 0);
    this.#blocked += 1;
    if (this.#blocked <= captchas) return { kind: 'blocked', reason: 'captcha' };
    if (this.#blocked <= captchas + Number(this.#asked('login') ?? 0))
      return { kind: 'blocked', reason: 'login' };
    const question = this.#asked('question');
    if (
      question !== null &&
      this.#page >= Number(this.#asked('from') ?? 1) &&
      knowledge.human[question] === undefined &&
      knowledge.given[question] === undefined
    ) {
      return {
        kind: 'questions',
        questions: [{ text: question, kind: 'text', required: true }],
        entered: FIRST_NAME,
      };
    }
    const isLast = this.#page >= Number(this.#asked('pages') ?? 1);
    const field = { label: 'First name', meaning: 'first_name', source: 'profile' } as const;
    const answer = question === null ? undefined : (knowledge.human[question] ?? knowledge.given[question]);
    const entered: Entered = { ...FIRST_NAME, ...(answer === undefined ? {} : { question: answer }) };
    return { kind: 'filled', fields: [field], answers: [], entered, next: isLast ? 'submit' : 'advance' };
  }

  async advance(): Promise<AdvanceResult> {
    await this.#work();
    this.#page += 1;
    return { kind: 'advanced' };
  }

  async submit(): Promise<SubmitResult> {
    await this.#work();
    const wanted = this.#asked('submit');
    if (wanted === 'unknown' || wanted === 'rejected' || wanted === 'not_sent') return { kind: wanted };
    if (wanted === 'code' && !this.#codeEntered) return { kind: 'waiting_for_code' };
    return { kind: 'confirmed', confirmationId: 'FAKE-1', message: 'Thank you', url: this.currentUrl() };
  }

  async seekEvidence(): Promise<Finding[]> {
    const kind = this.#asked('applied') === null ? 'nothing' : 'already_applied';
    return [{ where: 'posting', kind, words: this.#asked('applied') ?? '', url: this.currentUrl() }];
  }

  async leaveToPerson(): Promise<void> {}

  readReceipt(): Promise<SubmitResult> {
    return this.submit();
  }

  async enter(): Promise<void> {
    await wait(Number(this.#asked('enter_ms') ?? 0));
    if (this.#asked('enter') === 'fails') throw new Error('the code could not be entered');
    this.#codeEntered = true;
  }

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

  async extendLease(): Promise<void> {}

  async close(): Promise<void> {
    this.#settleGone('closed');
  }

  #asked(name: string): string | null {
    return this.#url.searchParams.get(name);
  }

  #work(): Promise<void> {
    return wait(Number(this.#asked('ms') ?? 0));
  }
}
