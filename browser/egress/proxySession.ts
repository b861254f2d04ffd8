import { randomBytes } from 'node:crypto';
import type { Duplex } from 'node:stream';
import { setTimeout as wait } from 'node:timers/promises';
import type { EgressRefusal, EgressSession } from './egress.ts';
import { SubmitInFlight, targetOf } from './submitInFlight.ts';
import type { Tunnel } from './tunnel.ts';

export interface Lease {
  jobId: string;
  epoch: number;
}

/** What one browser context may do, has open, and was refused. */
export class ProxySession implements EgressSession {
  readonly proxy: EgressSession['proxy'];
  readonly over: Promise<'closed' | 'fenced'>;
  readonly #isFenced: (lease: Lease) => boolean;
  readonly #refusals = new Map<string, EgressRefusal>();
  readonly #tunnels = new Set<Tunnel>();
  readonly #plain = new Set<() => void>();
  #lease: Lease | undefined;
  #until = 0;
  #timer: NodeJS.Timeout | undefined;
  #isOver = false;
  #settleOver: (how: 'closed' | 'fenced') => void = () => {};
  readonly #submits = new Map<string, SubmitInFlight>();

  constructor(server: string, isFenced: (lease: Lease) => boolean) {
    this.proxy = {
      server,
      username: randomBytes(9).toString('base64url'),
      password: randomBytes(24).toString('base64url'),
    };
    this.#isFenced = isFenced;
    this.over = new Promise((resolve) => {
      this.#settleOver = resolve;
    });
  }

  get lease(): Lease | undefined {
    return this.#lease;
  }

  /** `target` is `host:port`. */
  submitTo(target: string): SubmitInFlight | undefined {
    return this.#submits.get(target);
  }

  async admit({ jobId, epoch, until }: Lease & { until: number }): Promise<void> {
    this.#lease ??= { jobId, epoch };
    if (this.#lease.jobId !== jobId || this.#lease.epoch !== epoch) throw new Error('the way out is taken');
    if (this.#isFenced(this.#lease)) this.end('fenced');
    await this.extend(until);
  }

  async extend(until: number): Promise<void> {
    if (this.#until > 0) this.mayPass();
    if (this.#isOver || this.#lease === undefined) throw new Error('the way out is closed');
    this.#until = Math.max(this.#until, until);
    this.#watchTime();
  }

  /** Asked before anything goes out: a process that stood still past its lease lets nothing through. */
  mayPass(): boolean {
    if (this.#lease !== undefined && performance.now() >= this.#until) this.end('fenced');
    return !this.#isOver && this.#lease !== undefined;
  }

  async refusalOf(host: string): Promise<EgressRefusal | null> {
    return this.#refusals.get(host.toLowerCase()) ?? null;
  }

  async lastRefusal(): Promise<EgressRefusal | null> {
    return [...this.#refusals.values()].at(-1) ?? null;
  }

  noteRefusal(host: string, refusal: EgressRefusal): void {
    this.#refusals.delete(host.toLowerCase());
    this.#refusals.set(host.toLowerCase(), refusal);
    for (const oldest of this.#refusals.keys()) {
      if (this.#refusals.size <= MOST_REFUSALS) break;
      this.#refusals.delete(oldest);
    }
  }

  async beginSubmit(origin: string): Promise<void> {
    const target = targetOf(new URL(origin));
    // Whoever asks a second time means it: what an earlier submit closed is open to this one.
    const submit = new SubmitInFlight();
    this.#submits.set(target, submit);
    const isThere = (tunnel: Tunnel) => tunnel.target === target && tunnel.isOpen;
    await submit.makeWay(() => [...this.#tunnels].filter(isThere));
    if (!this.mayPass()) throw new Error('the way out is closed');
  }

  async submitLeft(): Promise<void> {
    const left = [...this.#submits.values()].map((submit) => submit.left);
    await Promise.race([Promise.all(left), wait(LEFT_LIMIT_MS)]);
  }

  async endSubmit(): Promise<void> {
    this.#submits.clear();
  }

  async close(): Promise<void> {
    this.end('closed');
  }

  /** Cuts what is open, before anybody is told of it. */
  end(how: 'closed' | 'fenced'): void {
    if (this.#isOver) return;
    this.#isOver = true;
    clearTimeout(this.#timer);
    for (const tunnel of this.#tunnels) tunnel.cut();
    for (const cut of this.#plain) cut();
    this.#settleOver(how);
  }

  /** No connection to there may be made just now. */
  isClosedFor(target: string): boolean {
    return this.#submits.get(target)?.isBroken === true;
  }

  /** A plain request is under way until the function that this returns was called. */
  addPlain(cut: () => void): () => void {
    this.#plain.add(cut);
    return () => void this.#plain.delete(cut);
  }

  addTunnel(tunnel: Tunnel, client: Duplex): void {
    this.#tunnels.add(tunnel);
    this.#submits.get(tunnel.target)?.noteTraffic();
    client.once('close', () => this.#tunnels.delete(tunnel));
  }

  /** The server's side ended; the browser has not been told yet. */
  serverEnded(tunnel: Tunnel): void {
    if (this.#submits.get(tunnel.target)?.isBrokenBy(tunnel) !== true) return;
    for (const other of this.#tunnels) {
      if (other !== tunnel && other.target === tunnel.target) other.cut();
    }
  }

  #watchTime(): void {
    clearTimeout(this.#timer);
    if (!Number.isFinite(this.#until)) return;
    const leftMs = Math.min(LONGEST_TIMER_MS, Math.max(0, this.#until - performance.now()));
    this.#timer = setTimeout(() => this.mayPass() && this.#watchTime(), leftMs).unref();
  }
}

const MOST_REFUSALS = 200;
const LEFT_LIMIT_MS = 1000;
const LONGEST_TIMER_MS = 2 ** 31 - 1;
