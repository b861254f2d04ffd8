import type { Guard } from './guards.ts';
import { Lost, type Process } from './process.ts';

export type Outcome = 'confirmed' | 'rejected' | 'not_sent' | 'unknown';
export type Status = 'pending' | 'running' | 'paused' | 'completed' | 'failed' | 'cancelled';

export interface Checkpoint {
  page: number;
  /** What was answered on each page so far. */
  answers: Readonly<Record<number, string>>;
}

interface JobRow {
  id: number;
  key: string;
  status: Status;
  code: string | null;
  dispatched: boolean;
  createdAtMs: number;
  checkpoint: Checkpoint;
  recorded: Set<string>;
}

interface LeaseRow {
  epoch: number;
  host: number;
  expiresAtMs: number;
  isOver: boolean;
}

interface PermitRow {
  attempt: string;
  epoch: number;
  outcome: Outcome | null;
}

interface CallbackRow {
  id: string;
  job: number;
  number: number;
  status: Status;
  isDelivered: boolean;
}

/** The tables that matter here, with the statements on them. Each is one transaction; times are its own clock's. */
export class SimulatedDatabase {
  readonly process: Process;
  /** Its disk takes nothing more. */
  isFull = false;
  readonly jobs: JobRow[] = [];
  readonly leases = new Map<number, LeaseRow>();
  readonly permits = new Map<number, PermitRow>();
  /** Of every lease there ever was, by its epoch. */
  readonly expiries = new Map<number, number>();
  readonly everPermitted = new Set<string>();
  readonly callbacks: CallbackRow[] = [];
  /** Writes that no guard let through should have made. */
  readonly oldWrites: string[] = [];
  readonly #has: (guard: Guard) => boolean;
  #epoch = 0;

  constructor(process: Process, has: (guard: Guard) => boolean) {
    this.process = process;
    this.#has = has;
  }

  insertJob(key: string): number {
    this.#mustTakeWrites();
    const existing = this.#has('idempotent_create') ? this.jobs.find((job) => job.key === key) : undefined;
    if (existing !== undefined) return existing.id;
    const id = this.jobs.length + 1;
    const checkpoint = { page: 1, answers: {} };
    const now = this.process.clock.nowMs;
    this.jobs.push({
      id,
      key,
      status: 'pending',
      code: null,
      dispatched: false,
      createdAtMs: now,
      checkpoint,
      recorded: new Set(),
    });
    return id;
  }

  job(id: number): JobRow {
    const job = this.jobs[id - 1];
    if (job === undefined) throw new Error('no such job');
    return job;
  }

  saveDispatched(id: number): void {
    this.#mustTakeWrites();
    this.job(id).dispatched = true;
  }

  listUndispatched(graceMs: number): number[] {
    const before = this.process.clock.nowMs - graceMs;
    return this.jobs.filter((job) => !job.dispatched && job.createdAtMs < before).map(({ id }) => id);
  }

  grantLease(id: number, host: number, leaseMs: number): { epoch: number; checkpoint: Checkpoint } | null {
    this.#mustTakeWrites();
    const job = this.job(id);
    if (isFinal(job.status)) return null;
    this.#epoch += 1;
    const expiresAtMs = this.process.clock.nowMs + leaseMs;
    this.leases.set(id, { epoch: this.#epoch, host, expiresAtMs, isOver: false });
    this.expiries.set(this.#epoch, expiresAtMs);
    return { epoch: this.#epoch, checkpoint: job.checkpoint };
  }

  renewLease(id: number, epoch: number, leaseMs: number): boolean {
    this.#mustTakeWrites();
    const lease = this.leases.get(id);
    if (lease === undefined || lease.epoch !== epoch || lease.isOver) return false;
    lease.expiresAtMs = this.process.clock.nowMs + leaseMs;
    this.expiries.set(epoch, lease.expiresAtMs);
    return true;
  }

  endLease(id: number, epoch: number | null): void {
    this.#mustTakeWrites();
    const lease = this.leases.get(id);
    if (lease !== undefined && (epoch === null || lease.epoch === epoch)) lease.isOver = true;
  }

  isCurrent(id: number, epoch: number): boolean {
    const lease = this.leases.get(id);
    return lease !== undefined && lease.epoch === epoch && !lease.isOver;
  }

  grantPermit(id: number, epoch: number, attempt: string, marginMs: number): boolean {
    this.#mustTakeWrites();
    const lease = this.leases.get(id);
    if (lease === undefined) return false;
    if (this.#has('permit_epoch') && (lease.epoch !== epoch || lease.isOver)) return false;
    if (this.#has('permit_time') && lease.expiresAtMs <= this.process.clock.nowMs + marginMs) return false;
    if (lease.epoch !== epoch) this.oldWrites.push('permit');
    const permit = this.permits.get(id);
    const isFree = permit === undefined || permit.outcome === 'not_sent' || permit.outcome === 'rejected';
    if (!isFree && this.#has('unique_permit')) return false;
    this.permits.set(id, { attempt, epoch, outcome: null });
    this.everPermitted.add(attempt);
    return true;
  }

  settlePermit(id: number, attempt: string, outcome: Outcome): boolean {
    this.#mustTakeWrites();
    const permit = this.permits.get(id);
    if (permit === undefined) return false;
    const isOwn = permit.attempt === attempt && (permit.outcome === null || permit.outcome === 'unknown');
    if (!isOwn && this.#has('settle_own')) return false;
    permit.outcome = outcome;
    return true;
  }

  /** A decision that comes late, or twice, is not about the attempt that came after it. */
  decidePermit(id: number, attempt: string | undefined, outcome: 'confirmed' | 'not_sent'): void {
    this.#mustTakeWrites();
    const permit = this.permits.get(id);
    if (permit === undefined || permit.outcome === 'confirmed') return;
    if (permit.attempt === attempt || !this.#has('decide_own')) permit.outcome = outcome;
  }

  saveCheckpoint(id: number, epoch: number, checkpoint: Checkpoint): boolean {
    this.#mustTakeWrites();
    const isOld = !this.isCurrent(id, epoch);
    if (isOld && this.#has('row_epoch')) return false;
    if (isOld) this.oldWrites.push('checkpoint');
    if (this.#has('checkpoint')) this.job(id).checkpoint = checkpoint;
    return true;
  }

  /** Row and callback, once for each event. */
  record(id: number, event: string, happened: { status: Status; code?: string }): void {
    this.#mustTakeWrites();
    const job = this.job(id);
    if (job.recorded.has(event) && this.#has('idempotent_record')) return;
    job.recorded.add(event);
    job.status = happened.status;
    job.code = happened.code ?? null;
    const number = this.callbacks.filter((callback) => callback.job === id).length + 1;
    this.callbacks.push({
      id: `${id}-${number}`,
      job: id,
      number,
      status: happened.status,
      isDelivered: false,
    });
  }

  nextCallbacks(id: number): CallbackRow[] {
    return this.callbacks.filter((callback) => callback.job === id && !callback.isDelivered);
  }

  saveDelivered(callback: CallbackRow): void {
    this.#mustTakeWrites();
    callback.isDelivered = true;
  }

  #mustTakeWrites(): void {
    if (this.isFull) throw new Lost('the disk is full');
  }
}

export function isFinal(status: Status): boolean {
  return status === 'completed' || status === 'failed' || status === 'cancelled';
}
