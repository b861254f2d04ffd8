import type { ErrorCode } from '../contracts/errorCodes.ts';
import type { FilledField, Question } from '../contracts/interaction.ts';
import type { Answers, Profile } from '../contracts/profile.ts';
import type { RememberedAnswer } from '../contracts/rememberedAnswers.ts';
import type { Typing } from '../contracts/typing.ts';
import type { Login } from '../forms/secrets.ts';
import type { Place } from './place.ts';
import type { Posting } from './posting.ts';

/** One application in one browser context. Methods are called one at a time. */
export interface ApplicationSession {
  /** Opens the posting. */
  open(url: string): Promise<OpenResult>;
  /**
   * Goes back to where another session stood, in a session that was opened with its storage. false where the site does
   * not let it: the page is gone, or is another now.
   */
  reopen(place: Place): Promise<boolean>;
  /** Where it stands now. */
  place(): Promise<Place>;
  /** What the page says, without touching it. */
  read(): Promise<ReadResult>;
  /** Looks at the page, fills it and reads it back. */
  fill(knowledge: Knowledge): Promise<FillResult>;
  /** To the next page of the form. Where that may send it, the gate is asked before anything leaves. */
  advance(gate?: SubmitGate): Promise<AdvanceResult>;
  /** Presses the final button once, and waits for what comes of it. What carries the form asks the gate before it leaves. */
  submit(gate?: SubmitGate): Promise<SubmitResult>;
  /** Looks what became of a submit, without acting. */
  readReceipt(): Promise<SubmitResult>;
  /** Types a one-time code, or a sign-in, where the page asks for it, and confirms it. */
  enter(secret: { code: string } | Login): Promise<void>;
  /** PNG; null when the page cannot be pictured (any more). */
  screenshot(): Promise<Buffer | null>;
  currentUrl(): string;
  /** What the site said before anything was entered: its own words, whoever else may use them. */
  ownWords(): Promise<string>;
  /** Cookies and local storage, to be kept for the applicant's next visit. */
  storageState(): Promise<unknown>;
  /** The lease was renewed: what the page sends is let out until then, as `performance.now()` counts. */
  extendLease(until: number): Promise<void>;
  close(): Promise<void>;
  /** Settles when the context is of no use any more: closed by us, gone with its browser, or its way out is. */
  readonly gone: Promise<'closed' | 'crashed' | 'cut_off'>;
}

/** Whose session it is. After `until`, as `performance.now()` counts, nothing goes out. */
export interface SessionLease {
  jobId: string;
  epoch: number;
  until: number;
}

/** What an answer may be taken from. */
export interface Knowledge {
  profile: Profile;
  /** Given with the job. */
  given: Answers;
  /** Given by a person during this job, by the ids of the questions. */
  human: Answers;
  /** Given by the applicant before, in other applications, and where this one is made. */
  memory: { answers: readonly RememberedAnswer[]; site: string };
  /** Ids of questions whose answers did not fit, and that were asked once more. */
  askedAgain: ReadonlySet<string>;
  typing: Typing;
  /** Read when a form wants it. */
  resume: () => Promise<ResumeLookup>;
  /** Given with the job; absent where none is. */
  login?: Login | undefined;
  /** Is told before a login that was given with the job is used at a gate. */
  noteSignIn?: () => Promise<void>;
}

export type ResumeLookup =
  | { kind: 'file'; file: ResumeFile }
  | { kind: 'none' }
  | { kind: 'unavailable'; reason: string };

export interface ResumeFile {
  name: string;
  mimeType: string;
  bytes: Buffer;
}

export type SessionFailure = { kind: 'failed'; code: ErrorCode; detail?: string };

export type OpenResult = { kind: 'opened' } | SessionFailure;

export type FillResult =
  | {
      kind: 'filled';
      fields: FilledField[];
      answers: Memorable[];
      entered: Entered;
      next: 'advance' | 'submit';
    }
  | { kind: 'blocked'; reason: 'captcha' | '2fa' | 'login' | 'bot_check' }
  | { kind: 'questions'; questions: Question[]; entered: Entered }
  | SessionFailure;

/** What was meant to stand in the page, by the questions' ids. */
export type Entered = Record<string, string>;

/** An answer that may be given again elsewhere. A newer one with the same `key` takes its place. */
export interface Memorable {
  key: string;
  answer: RememberedAnswer;
}

export type ReadResult =
  | { kind: 'read'; page: PageWords }
  | { kind: 'blocked'; reason: 'captcha' | '2fa' | 'login' | 'bot_check' }
  | SessionFailure;

/** What a page says, as a person reads it. `text` is cut at 20,000 characters. */
interface PageWords {
  url: string;
  title: string;
  text: string;
  posting: Posting;
}

/** Asked while the request that carries the form is held at the page. */
export interface SubmitGate {
  /** Whether it may leave: its permit is committed, and its time is not up. */
  mayLeave(): Promise<boolean>;
}

/** `refused`: the gate kept what may have sent the form. `confirmed` and `unknown`: what was taken for one more page has sent the form, or may have. */
export type AdvanceResult =
  | { kind: 'advanced' }
  | { kind: 'refused' }
  | Extract<SubmitResult, { kind: 'confirmed' | 'unknown' }>
  | SessionFailure;

/** By the table of outcomes: only what the site shows makes it `confirmed`. */
export type SubmitResult =
  | { kind: 'confirmed'; confirmationId: string | null; message: string; url: string }
  | { kind: 'rejected' }
  | { kind: 'not_sent' }
  /** It was one more page: the form goes on. */
  | { kind: 'advanced' }
  | { kind: 'waiting_for_code' }
  | { kind: 'unknown' };

/** Opens sessions in a browser that is kept warm. */
export interface SessionOpener {
  openSession(options: { storageState?: unknown; lease?: SessionLease }): Promise<ApplicationSession>;
  /** Where its way out takes orders to fence an epoch; null where it takes none. */
  readonly fenceUrl: string | null;
}
