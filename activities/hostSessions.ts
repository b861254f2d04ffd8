import { ApplicationFailure } from '@temporalio/common';
import { setTimeout as wait } from 'node:timers/promises';
import type { ApplicationSession, Memorable } from '../browser/applicationSession.ts';
import { NO_SESSION, type SessionRef } from '../contracts/application.ts';
import type { FilledField } from '../contracts/interaction.ts';
import type { JobType } from '../contracts/job.ts';
import type { Typing } from '../contracts/typing.ts';
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
  /** What a person sent themselves, the last time that they were asked. */
  sentByHand?: SentByHand;
  page: ApplicationSession;
}

/** The sessions of this host, by job. */
export class HostSessions {
  readonly #byJob = new Map<string, HostSession>();
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

  /** Ends all of them, and adds none that is just being opened. */
  async close(): Promise<void> {
    this.#isOpen = false;
    await Promise.all(this.list().map((session) => session.page.close()));
  }

  /** Runs a step. Where there is no session, or it ended meanwhile, the failure makes the workflow ask for a new one. */
  async step<Result>(ref: SessionRef, work: (session: HostSession) => Promise<Result>): Promise<Result> {
    const session = this.find(ref);
    if (session === null) throw noSession();
    try {
      return await work(session);
    } catch (error) {
      if (await isOver(session)) throw noSession();
      throw error;
    }
  }
}

function noSession(): ApplicationFailure {
  return ApplicationFailure.nonRetryable('this host holds no such session', NO_SESSION);
}

/** The browser's calls fail a moment before it says that it is gone. */
function isOver(session: HostSession): Promise<boolean> {
  return Promise.race([session.page.gone.then(() => true), wait(200).then(() => false)]);
}
