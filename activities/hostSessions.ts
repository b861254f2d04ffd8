import { ApplicationFailure } from '@temporalio/common';
import { setTimeout as wait } from 'node:timers/promises';
import type { ApplicationSession, Entered, Memorable } from '../browser/applicationSession.ts';
import { NO_SESSION, type SessionRef } from '../contracts/application.ts';
import type { FilledField } from '../contracts/interaction.ts';
import type { JobType } from '../contracts/job.ts';
import type { RememberedAnswer } from '../contracts/rememberedAnswers.ts';
import type { Typing } from '../contracts/typing.ts';
import type { Checkpoint } from './checkpoint.ts';
import type { SentByHand } from './leaveToPerson.ts';
import type { NoteMilestone } from './milestones.ts';

/** A session that this host holds under a lease. */
export interface HostSession extends SessionRef {
  jobType: JobType;
  userId: string;
  targetUrl: string;
  applicationRef: string | null;
  typing: Typing | null;
  leaseSeconds: number;
  /** On all pages so far, by label and meaning. */
  filled: Map<string, FilledField>;
  note: NoteMilestone;
  /** What people answered on all pages so far, by key: to be remembered once it was submitted. */
  answered: Map<string, Memorable>;
  /** Ids of questions whose answers did not fit, and that were asked once more. */
  askedAgain: Set<string>;
  /** How far it has come. */
  trail: Trail;
  /** What a person sent themselves, the last time that they were asked. */
  sentByHand?: SentByHand;
  page: ApplicationSession;
}

export interface Trail {
  /** The page of the form that it is on, as the workflow counts. */
  number: number;
  /** What was entered on each page, so that it can be told whether it is the same again. */
  entered: Map<number, Entered>;
  /** Answers given in other applications, as they were when the job first asked for them. */
  memory: RememberedAnswer[] | null;
  /** Where an earlier session of the job stood, until this one has opened a page. */
  left: Checkpoint | null;
}

export function newTrail(left: Checkpoint | null = null): Trail {
  return { number: 1, entered: new Map(), memory: null, left };
}

interface HandingOver {
  patienceMs: number;
  handOver: (session: HostSession) => Promise<void>;
}

/** The sessions of this host, by job. */
export class HostSessions {
  readonly #byJob = new Map<string, HostSession>();
  /** The session's steps that run now. */
  readonly #running = new Map<HostSession, number>();
  #isOpen = true;

  /** false when the host stops meanwhile: nobody would run the session's steps. */
  add(session: HostSession): boolean {
    if (this.#isOpen) this.#byJob.set(session.job_id, session);
    return this.#isOpen;
  }

  remove(session: HostSession): void {
    if (this.#byJob.get(session.job_id) === session) this.#byJob.delete(session.job_id);
  }

  find({ job_id, epoch }: SessionRef): HostSession | null {
    const session = this.#byJob.get(job_id);
    return session?.epoch === epoch ? session : null;
  }

  list(): HostSession[] {
    return [...this.#byJob.values()];
  }

  /** false once the host stops: no session is added, and no step begins. */
  get isOpen(): boolean {
    return this.#isOpen;
  }

  /**
   * Ends all of them, and adds none that is just being opened. `handOver` is called for each once it stands still: steps
   * that run come to their end, as far as `patienceMs` goes.
   */
  async close({ patienceMs, handOver }: HandingOver): Promise<void> {
    this.#isOpen = false;
    const endsAt = performance.now() + patienceMs;
    const close = async (session: HostSession) => {
      while (this.#running.has(session) && performance.now() < endsAt) await wait(20);
      // A session that is in the middle of a page has been written down before it.
      if (!this.#running.has(session)) await handOver(session);
      await session.page.close();
    };
    await Promise.all(this.list().map(close));
  }

  /** Runs a step. Where there is no session, or it ended meanwhile, the failure makes the workflow ask for a new one. */
  async step<Result>(ref: SessionRef, work: (session: HostSession) => Promise<Result>): Promise<Result> {
    const session = this.find(ref);
    if (session === null || !this.#isOpen) throw noSession();
    this.#count(session, 1);
    try {
      const result = await work(session);
      // Cut off, a page does not load or does not go on: that is nothing of the site's.
      if (isFailure(result) && (await isOver(session))) throw noSession();
      return result;
    } catch (error) {
      if (await isOver(session)) throw noSession();
      throw error;
    } finally {
      this.#count(session, -1);
    }
  }

  #count(session: HostSession, change: 1 | -1): void {
    const running = (this.#running.get(session) ?? 0) + change;
    if (running > 0) this.#running.set(session, running);
    else this.#running.delete(session);
  }
}

function isFailure(result: unknown): boolean {
  return typeof result === 'object' && result !== null && 'kind' in result && result.kind === 'failed';
}

/** Makes the workflow ask for a new session. */
export function noSession(): ApplicationFailure {
  return ApplicationFailure.nonRetryable('this host holds no such session', NO_SESSION);
}

/** The browser's calls fail a moment before it says that it is gone. */
export function isOver(session: HostSession): Promise<boolean> {
  return Promise.race([session.page.gone.then(() => true), wait(200).then(() => false)]);
}
