import { setTimeout as wait } from 'node:timers/promises';
import type { SubmitGate } from '../browser/applicationSession.ts';
import type { Failed } from '../contracts/application.ts';
import { type Granted, grantPermit, isPermitAlive, isPermitOf } from '../db/permits.ts';
import type { Database } from '../db/pool.ts';
import { postingKey } from '../db/postingClaims.ts';
import type { Log } from '../log/log.ts';
import type { HostSession } from './hostSessions.ts';

export interface SubmitPermitDeps {
  database: Database;
  log: Log;
  /** Where a job does not say. */
  allowsDuplicates: boolean;
}

/** One attempt's right to send the form: asked for once, committed before anything leaves, and good for a part of the lease. */
export class SubmitPermit implements SubmitGate {
  readonly #deps: SubmitPermitDeps;
  readonly #session: HostSession;
  readonly #attemptId: string;
  readonly #provisional: boolean;
  readonly #marginMs: number;
  #granted: Promise<Granted> | undefined;
  #actBefore = 0;

  constructor(
    deps: SubmitPermitDeps,
    session: HostSession,
    attempt: { attemptId: string; provisional: boolean },
  ) {
    this.#deps = deps;
    this.#session = session;
    this.#attemptId = attempt.attemptId;
    this.#provisional = attempt.provisional;
    this.#marginMs = (session.leaseSeconds * 1000) / 3;
  }

  /** Whether it was asked for, whatever the answer. */
  get isTaken(): boolean {
    return this.#granted !== undefined;
  }

  take(): Promise<Granted> {
    this.#granted ??= this.#take();
    return this.#granted;
  }

  /** By a clock that nobody sets: a process that was stopped meanwhile asks once more whether the lease is still its own. */
  async mayLeave(): Promise<boolean> {
    if ((await this.take()) !== 'granted') return false;
    return this.#isInTime || (await this.#isRenewed());
  }

  get #isInTime(): boolean {
    return performance.now() < this.#actBefore;
  }

  get #wanted() {
    const { job_id: jobId, epoch } = this.#session;
    return { jobId, epoch, attemptId: this.#attemptId, marginSeconds: this.#marginMs / 1000 };
  }

  async #take(): Promise<Granted> {
    const { userId, targetUrl } = this.#session;
    const key = postingKey(userId, targetUrl);
    this.#actBefore = performance.now() + this.#marginMs;
    try {
      return await grantPermit(this.#deps.database, {
        ...this.#wanted,
        postingKey: key,
        provisional: this.#provisional,
        allowsDuplicates: this.#deps.allowsDuplicates,
      });
    } catch (error) {
      this.#deps.log.warn('the permit was not answered', { job_id: this.#session.job_id, error });
      return (await this.#isOurs()) ? 'granted' : 'refused';
    }
  }

  /** The commit may have been made all the same: the row tells. Nothing is sent meanwhile. */
  async #isOurs(): Promise<boolean> {
    const givesUpAt = performance.now() + READ_BACK_MS;
    for (;;) {
      try {
        return await isPermitOf(this.#deps.database, this.#wanted);
      } catch (error) {
        if (performance.now() > givesUpAt) throw error;
        await wait(500);
      }
    }
  }

  async #isRenewed(): Promise<boolean> {
    const askedAt = performance.now();
    if (!(await isPermitAlive(this.#deps.database, this.#wanted))) return false;
    this.#actBefore = askedAt + this.#marginMs;
    return this.#isInTime;
  }
}

const READ_BACK_MS = 30_000;

/** Another job has sent the same application, or may have. */
export const DUPLICATE: Failed = { kind: 'failed', code: 'duplicate_application' };
