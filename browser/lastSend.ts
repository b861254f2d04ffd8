import type { Complaints } from '../forms/namedFaults.ts';
import type { SubmitResult } from './applicationSession.ts';
import type { SentRequests } from './sentRequests.ts';

/** What became of the form, or of a page of it, when it was sent last. */
export class LastSend {
  readonly #sent: SentRequests;
  /** The site wants a code for what was sent. */
  isForCode = false;
  /** What `submit` had called not sent, and whether all that left then went elsewhere. */
  #notSent: { allElsewhere: boolean } | undefined;
  /** What the page showed when the site sent it back; undefined where it went on. */
  #shownBack: string | undefined;
  /** What the site said of it, for as long as it is not sent again. */
  #complaints: Complaints = none();
  /** The same of the time before. */
  #refusedFor: ReadonlySet<string> = new Set();

  constructor(sent: SentRequests) {
    this.#sent = sent;
  }

  get complaints(): Complaints {
    return this.#complaints;
  }

  get refusedFor(): ReadonlySet<string> {
    return this.#refusedFor;
  }

  get isBack(): boolean {
    return this.#shownBack !== undefined;
  }

  get mayStillLeave(): boolean {
    return this.#notSent !== undefined;
  }

  /** The form left after `submit` had called it not sent. */
  get leftLate(): boolean {
    if (this.#notSent === undefined) return false;
    return this.#sent.mayHoldForm || (this.#notSent.allElsewhere && !this.#sent.isElsewhere);
  }

  noteGone(): void {
    this.#shownBack = undefined;
  }

  /** Whether the page came back otherwise than the time before. */
  notePageBack(shown: string, complaints: Complaints): boolean {
    const isNew = shown !== this.#shownBack;
    this.#shownBack = shown;
    if (isNew) this.#complaints = complaints;
    return isNew;
  }

  noteBegun(): void {
    this.#refusedFor = this.isBack ? this.#complaints.said : new Set();
    this.#complaints = none();
  }

  noteResult(kind: SubmitResult['kind']): void {
    this.isForCode = kind === 'waiting_for_code';
    this.#notSent = kind === 'not_sent' ? { allElsewhere: this.#sent.isElsewhere } : undefined;
    this.#shownBack = kind === 'not_sent' || kind === 'rejected' ? '' : undefined;
  }
}

function none(): Complaints {
  return { said: new Set(), of: undefined };
}
