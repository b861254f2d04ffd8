import {
  ApplicationFailure,
  CancellationScope,
  condition,
  defineSignal,
  defineUpdate,
  patched,
  setHandler,
} from '@temporalio/workflow';
import {
  type Blocked,
  Cancel,
  type CancelAnswer,
  DECISION_NEEDED,
  type Ending,
  NOT_A_CANCEL,
  NOT_A_RESUME,
  NOT_CANCELLABLE,
  NOT_PAUSED,
  Resume,
  type ResumeAnswer,
} from '../contracts/application.ts';
import { CODE_OF_REASON, type InteractionReason } from '../contracts/interaction.ts';
import { CANCEL, RESUME } from '../contracts/queues.ts';
import type { Application } from './application.ts';

const resumeUpdate = defineUpdate<ResumeAnswer, [unknown]>(RESUME);
const cancelUpdate = defineUpdate<CancelAnswer, [unknown]>(CANCEL);
const resumeSignal = defineSignal<[unknown]>(RESUME);
const cancelSignal = defineSignal(CANCEL);

interface Pause {
  reason: InteractionReason;
  /** Of the form; 0 after its submit. */
  page: number;
  interactionId: string;
  expiresAtMs: number;
  resume: Resume | undefined;
  /** A step waits for it; otherwise another session is looked for. */
  isAwaited: boolean;
  /** Settles when the row says that the job goes on. */
  goneOn: Promise<void> | undefined;
}

/** The people who may answer or cancel an application, through the API or by a signal from the engine's UI. */
export class People {
  readonly #application: Application;
  readonly #cancelWork: () => void;
  #pause: Pause | undefined;
  readonly #opened: Pause[] = [];
  #isStopped = false;

  constructor(application: Application, cancelWork: () => void) {
    this.#application = application;
    this.#cancelWork = cancelWork;
    setHandler(resumeUpdate, (given) => this.#resumed(resumeOf(given)), {
      validator: (given) => this.#mustBeResumable(given),
    });
    setHandler(resumeSignal, (resume) => this.#resumedBySignal(resume));
    setHandler(cancelUpdate, (given) => this.#cancelled(cancelOf(given)), {
      validator: (given) => this.#mustBeCancellable(given),
    });
    setHandler(cancelSignal, () => void this.#cancelledBySignal());
  }

  /** Waits for a person to settle what blocks the job; the job's clock stands still. Goes on after a lost host. */
  async settle(blocked: Blocked, page = 0): Promise<{ kind: 'resumed'; resume: Resume } | Ending> {
    const { reason, interaction_id } = blocked;
    if (!this.#application.input.asks_humans)
      return { kind: 'failed', code: CODE_OF_REASON[reason], interaction_id };
    const pause = this.#pause?.reason === reason ? this.#pause : await this.#open(blocked, page);
    const waitMs = pause.expiresAtMs - Date.now();
    if (pause.resume === undefined && waitMs > 0) await this.#answer(pause, waitMs);
    const resume = pause.resume;
    this.#pause = undefined;
    if (resume === undefined) return { kind: 'failed', code: 'human_timeout', interaction_id };
    if (resume.action === 'cancel') return { kind: 'cancelled', code: 'human_cancelled' };
    await this.#goOn(pause, resume.resolved_by);
    return { kind: 'resumed', resume };
  }

  async #answer(pause: Pause, waitMs: number): Promise<void> {
    pause.isAwaited = true;
    try {
      await condition(() => pause.resume !== undefined, waitMs);
    } finally {
      pause.isAwaited = false;
    }
  }

  /** A page was filled. What blocked it has gone without a person's word, as it may after a new session. */
  async notNeeded(page: number): Promise<void> {
    if (this.#pause === undefined || this.#pause.page > page) return;
    // Nothing on a page makes a review needless.
    if (this.#pause.reason === 'review' && patched('a-review-stays')) return;
    await this.#close();
  }

  /** Why people were asked on a page, and how often, in whatever session; the pause that is still open does not count. */
  pausesOn(page: number): Map<InteractionReason, number> {
    const pauses = new Map<InteractionReason, number>();
    for (const pause of this.#opened) {
      if (pause === this.#pause || pause.page !== page) continue;
      pauses.set(pause.reason, (pauses.get(pause.reason) ?? 0) + 1);
    }
    return pauses;
  }

  async #close(): Promise<void> {
    const pause = this.#pause;
    if (pause === undefined) return;
    this.#pause = undefined;
    await this.#goOn(pause, 'system');
  }

  async #open(blocked: Blocked, page: number): Promise<Pause> {
    await this.#close();
    const waitSeconds = this.#application.input.human_wait_seconds;
    const pause: Pause = {
      reason: blocked.reason,
      page,
      interactionId: blocked.interaction_id,
      expiresAtMs: Date.now() + waitSeconds * 1000,
      resume: undefined,
      isAwaited: false,
      goneOn: undefined,
    };
    this.#pause = pause;
    this.#opened.push(pause);
    await this.#application.record({
      kind: 'paused',
      interaction_id: pause.interactionId,
      expires_at: new Date(pause.expiresAtMs).toISOString(),
      wait_seconds: waitSeconds,
    });
    return pause;
  }

  /** Written once, by whoever comes first: the step that was waiting, or the person whose answer came between sessions. */
  #goOn(pause: Pause, resolvedBy: string): Promise<void> {
    pause.goneOn ??= this.#application.record({
      kind: 'resumed',
      interaction_id: pause.interactionId,
      resolved_by: resolvedBy,
    });
    return pause.goneOn;
  }

  async #resumed(resume: Resume): Promise<ResumeAnswer> {
    const pause = this.#waitingPause();
    if (pause === undefined) throw notPaused(this.#application.phase);
    this.#take(pause, resume);
    const resumed_at = new Date().toISOString();
    if (resume.action === 'cancel') {
      await untilTrue(() => this.#application.phase === 'ended');
      return { status: this.#application.ending?.kind ?? 'cancelled', resumed_at };
    }
    await pause.goneOn;
    return { status: 'running', resumed_at };
  }

  /** What a person types into the engine's UI may be anything; what makes no sense changes nothing. */
  #resumedBySignal(given: unknown): void {
    const resume = Resume.safeParse(given ?? {});
    const pause = this.#waitingPause();
    if (resume.success && pause !== undefined && decides(pause, resume.data)) this.#take(pause, resume.data);
  }

  #take(pause: Pause, resume: Resume): void {
    pause.resume = resume;
    if (resume.action === 'resume') void this.#goOn(pause, resume.resolved_by);
    else if (!pause.isAwaited && this.#application.phase === 'working') {
      this.#stop({ kind: 'cancelled', code: 'human_cancelled' });
    }
  }

  /** Answers once the job has ended, by what it ended as: the last step may have been faster. */
  async #cancelled({ code }: Cancel): Promise<CancelAnswer> {
    this.#stop(code === undefined ? CANCELLED : { kind: 'failed', code });
    await untilTrue(() => this.#application.phase === 'ended');
    const { ending } = this.#application;
    const isAsked = code === undefined ? ending?.kind === 'cancelled' : isFailedWith(ending, code);
    if (!isAsked) throw notCancellable('The job has ended');
    return { cancelled_at: new Date().toISOString() };
  }

  /** Who comes first says what it ends as. */
  #stop(ending: Ending): void {
    if (!this.#isStopped) this.#application.cancelledAs = ending;
    this.#isStopped = true;
    this.#cancelWork();
  }

  /** During a submit it waits for the outcome: what was sent cannot be taken back. */
  async #cancelledBySignal(): Promise<void> {
    await untilTrue(() => this.#application.phase !== 'submitting');
    if (this.#application.phase === 'working') this.#stop(CANCELLED);
  }

  #waitingPause(): Pause | undefined {
    const { phase } = this.#application;
    if (phase === 'closing' || phase === 'ended') return undefined;
    return this.#pause?.resume === undefined ? this.#pause : undefined;
  }

  #mustBeResumable(given: unknown): void {
    const pause = this.#waitingPause();
    if (pause === undefined) throw notPaused(this.#application.phase);
    if (!decides(pause, resumeOf(given))) throw decisionNeeded();
  }

  #mustBeCancellable(given: unknown): void {
    cancelOf(given);
    const { phase } = this.#application;
    if (phase === 'submitting') throw notCancellable('The application is being submitted');
    if (phase !== 'working') throw notCancellable('The job has ended');
  }
}

const CANCELLED: Ending = { kind: 'cancelled', code: 'cancelled' };

function isFailedWith(ending: Ending | undefined, code: string): boolean {
  return ending?.kind === 'failed' && ending.code === code;
}

/** Nothing but a person's look settles what became of a submit. */
function decides({ reason }: Pause, { action, submitted }: Resume): boolean {
  return reason !== 'submit_unknown' || action === 'cancel' || submitted !== undefined;
}

function decisionNeeded(): ApplicationFailure {
  return ApplicationFailure.nonRetryable(
    'The form was sent: look whether the application is in, then pass submitted: true or false',
    DECISION_NEEDED,
  );
}

function resumeOf(given: unknown): Resume {
  const resume = Resume.safeParse(given ?? {});
  if (resume.success) return resume.data;
  throw notUnderstood(resume.error, NOT_A_RESUME);
}

function cancelOf(given: unknown): Cancel {
  const cancel = Cancel.safeParse(given ?? {});
  if (cancel.success) return cancel.data;
  throw notUnderstood(cancel.error, NOT_A_CANCEL);
}

/** Anything else that a handler throws would stop the workflow, not the request. */
function notUnderstood(
  { issues }: { issues: { path: PropertyKey[]; message: string }[] },
  type: string,
): ApplicationFailure {
  const fields = issues.map(({ path, message }) => `${path.join('.') || 'request'}: ${message}`);
  return ApplicationFailure.nonRetryable(fields.join('; '), type);
}

/** Also when the workflow is being cancelled. */
function untilTrue(holds: () => boolean): Promise<void> {
  return CancellationScope.nonCancellable(() => condition(holds));
}

function notCancellable(message: string): ApplicationFailure {
  return ApplicationFailure.nonRetryable(message, NOT_CANCELLABLE);
}

function notPaused(phase: Application['phase']): ApplicationFailure {
  const state = phase === 'working' || phase === 'submitting' ? 'running' : 'ended';
  return ApplicationFailure.nonRetryable(`Job is ${state}, not paused`, NOT_PAUSED);
}
