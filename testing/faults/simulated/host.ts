import type { Running } from './clockwork.ts';
import type { Checkpoint, Outcome } from './database.ts';
import { post } from './browser.ts';
import { Lost, Process } from './process.ts';
import { SimulatedProxy } from './proxy.ts';
import { submit } from './submit.ts';
import { LEASE_MS, type World } from './world.ts';

export interface SimulatedSession {
  job: number;
  epoch: number;
  checkpoint: Checkpoint;
  isOpen: boolean;
  /** What became of a submit in it. */
  submitted: Outcome | undefined;
  /** When its submit last looked at the clock, before it acted. */
  clockReadAtMs: number;
}

/** What the workflow knows of its lease. */
export interface Hold {
  ready: { host: SimulatedHost; epoch: number; page: number } | undefined;
  isOver: boolean;
  refused: boolean;
  lastBeatMs: number;
}

export type Filled = { kind: 'filled' | 'blocked' } | { kind: 'submitted'; outcome: Outcome };

/** A worker, its browser, and the proxy beside them. */
export class SimulatedHost {
  readonly number: number;
  readonly worker: Process;
  readonly browser: Process;
  readonly proxy: SimulatedProxy;
  readonly world: World;
  isDraining = false;
  readonly sessions = new Map<number, SimulatedSession>();

  constructor(world: World, number: number) {
    this.world = world;
    this.number = number;
    this.worker = new Process(`host-${number}`, world.clock);
    this.browser = new Process(`browser-${number}`, world.clock);
    this.proxy = new SimulatedProxy(world, `proxy-${number}`);
    this.worker.onStart = () => {
      this.isDraining = false;
      this.browser.start();
    };
  }

  /** With its browser, which dies with it. */
  kill(): void {
    this.worker.kill();
    this.browser.kill();
    this.sessions.clear();
  }

  /** While this runs, the job's browser is ours. */
  *hold(job: number, hold: Hold): Running<void> {
    const { world, worker } = this;
    const { engine, network, database } = world;
    const tell = (word: () => void) =>
      network.send(worker, engine, () => {
        word();
        engine.changed();
      });
    const lease = yield* world.write(worker, 'lease', () => database.grantLease(job, this.number, LEASE_MS));
    if (lease === null) return tell(() => (hold.refused = true));
    const { epoch, checkpoint } = lease;
    const session = { job, epoch, checkpoint, isOpen: true, submitted: undefined, clockReadAtMs: -1 };
    this.proxy.open(job, epoch);
    this.sessions.set(job, session);
    yield* world.faults.point('before ready', worker);
    tell(() => {
      hold.lastBeatMs = world.clock.nowMs;
      hold.ready ??= { host: this, epoch, page: checkpoint.page };
    });
    worker.spawn(this.#beat(session, tell, hold));
    yield* this.#renew(session);
    this.close(session);
    tell(() => (hold.isOver = true));
  }

  close(session: SimulatedSession): void {
    session.isOpen = false;
    this.proxy.close(session.epoch);
    if (this.sessions.get(session.job) === session) this.sessions.delete(session.job);
  }

  /** Fills the page that the session is on, unless a person has to be asked first. */
  *fill(session: SimulatedSession, answers: Readonly<Record<number, string>>): Running<Filled> {
    const { world, worker } = this;
    yield* worker.sleep(20 + world.seeded.next() * 200);
    if (session.submitted !== undefined) return { kind: 'submitted', outcome: session.submitted };
    const { page } = session.checkpoint;
    const answer = world.asksOn.has(page) ? answers[page] : 'profile';
    if (answer === undefined) return { kind: 'blocked' };
    const filled = { page: page + 1, answers: { ...session.checkpoint.answers, [page]: answer } };
    yield* this.#keep(session, filled);
    session.checkpoint = filled;
    return { kind: 'filled' };
  }

  *submit(session: SimulatedSession, attempt: string): Running<Outcome | 'no_permit'> {
    const outcome = yield* submit(this, session, attempt);
    if (outcome !== 'no_permit') session.submitted = outcome;
    return outcome;
  }

  /** A person who has taken over presses the button. */
  *pressedByPerson(session: SimulatedSession, attempt: string): Running<void> {
    const { world, worker } = this;
    yield* world.faults.point('before takeover', worker);
    if (world.has('hold_at_page')) yield* this.submit(session, attempt);
    else this.browser.spawn(post(this, session, attempt, () => {}));
    yield* world.faults.point('after takeover', worker);
  }

  *#keep(session: SimulatedSession, checkpoint: Checkpoint): Running<void> {
    const { job, epoch } = session;
    const isKept = yield* this.world.write(this.worker, 'checkpoint', () =>
      this.world.database.saveCheckpoint(job, epoch, checkpoint),
    );
    if (!isKept) throw new Lost('an old lease keeps nothing');
  }

  *#beat(session: SimulatedSession, tell: (word: () => void) => void, hold: Hold): Running<void> {
    while (session.isOpen) {
      yield* this.worker.sleep(LEASE_MS / 3);
      if (!session.isOpen) return;
      tell(() => {
        hold.lastBeatMs = this.world.clock.nowMs;
        // The answer to a beat tells that nobody waits for the session any more.
        if (hold.isOver) this.world.network.send(this.world.engine, this.worker, () => this.close(session));
      });
    }
  }

  *#renew(session: SimulatedSession): Running<void> {
    const { world, worker } = this;
    const { job, epoch } = session;
    while (session.isOpen) {
      yield* worker.sleep(LEASE_MS / 3);
      if (!session.isOpen) return;
      try {
        const isOurs = yield* world.write(worker, 'renewal', () =>
          world.database.renewLease(job, epoch, LEASE_MS),
        );
        if (!isOurs && world.has('renewal')) return;
        if (!isOurs) world.violation('held a session on when its lease was given away');
      } catch (error) {
        if (!(error instanceof Lost)) throw error;
      }
    }
  }
}
