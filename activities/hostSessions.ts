import { ApplicationFailure } from '@temporalio/common';
import type { ApplicationSession } from '../browser/applicationSession.ts';
import { NO_SESSION, type SessionRef } from '../contracts/application.ts';

/** A session that this host holds under a lease. */
export interface HostSession extends SessionRef {
  userId: string;
  targetUrl: string;
  applicationRef: string | null;
  leaseSeconds: number;
  page: ApplicationSession;
}

/** The sessions of this host, by job. */
export class HostSessions {
  readonly #byJob = new Map<string, HostSession>();

  add(session: HostSession): void {
    this.#byJob.set(session.job_id, session);
  }

  remove(session: HostSession): void {
    if (this.#byJob.get(session.job_id) === session) this.#byJob.delete(session.job_id);
  }

  find({ job_id, epoch }: SessionRef): HostSession | null {
    const session = this.#byJob.get(job_id);
    return session?.epoch === epoch ? session : null;
  }

  /** Throws the failure that makes the workflow ask for a new session. */
  get(ref: SessionRef): HostSession {
    const session = this.find(ref);
    if (session === null)
      throw ApplicationFailure.nonRetryable('this host holds no such session', NO_SESSION);
    return session;
  }

  list(): HostSession[] {
    return [...this.#byJob.values()];
  }
}
