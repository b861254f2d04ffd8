import type { Running } from './clockwork.ts';
import type { Outcome } from './database.ts';
import type { Filled, Hold, SimulatedHost, SimulatedSession } from './host.ts';
import { Lost } from './process.ts';
import { sendCallbacks } from './callbacks.ts';
import { LEASE_MS, type World } from './world.ts';

type Ending = { status: 'completed' | 'failed' | 'cancelled'; code?: string };
type Word = 'submitted' | 'not_submitted' | 'again' | 'cancel' | { answer: string };

export interface Pause {
  interaction: string;
  reason: 'question' | 'submit_unknown';
  page: number;
  expiresAtMs: number;
  word: Word | undefined;
}

/** One application as the engine runs it: what is in here no crash loses, only delays. */
export class Run {
  readonly world: World;
  readonly job: number;
  phase: 'working' | 'submitting' | 'ended' = 'working';
  pause: Pause | undefined;
  isCancelled = false;
  epoch: number | null = null;
  host: SimulatedHost | undefined;
  readonly answers: Record<number, string> = {};
  #pagesDone = 0;
  #names = 0;
  /** An answer that nobody checked whether it was asked for. */
  #early: Word | undefined;
  /** The attempt whose outcome is not known. */
  #unsettled: string | undefined;
  isSendingCallbacks = false;

  constructor(world: World, job: number) {
    this.world = world;
    this.job = job;
  }

  *apply(): Running<void> {
    const ending = yield* this.#untilEnded();
    this.phase = 'ended';
    yield* this.#record(ending);
  }

  /** false: it is not waiting for this. */
  take(interaction: string, word: Word): boolean {
    const { pause } = this;
    const isWaiting = pause !== undefined && pause.word === undefined && pause.interaction === interaction;
    if (this.world.has('resume_validator')) {
      if (!isWaiting) return false;
      pause.word = word;
    } else if (pause !== undefined) pause.word = word;
    else this.#early = word;
    this.world.engine.changed();
    return true;
  }

  /** Refused once it is being submitted: what was sent is not unsent. */
  cancel(): boolean {
    if (this.phase !== 'working') return false;
    this.isCancelled = true;
    this.world.engine.changed();
    return true;
  }

  *#untilEnded(): Running<Ending> {
    let corrections = 0;
    for (let losses = 0; losses < 8;) {
      const hold = yield* this.#obtainLease();
      if (hold === 'cancelled') return { status: 'cancelled' };
      if (hold === 'expired') return { status: 'failed', code: 'expired' };
      yield* this.#record({ status: 'running' });
      const outcome = yield* this.#inSession(hold);
      yield* this.#release(hold);
      if (outcome === 'confirmed') return { status: 'completed' };
      if (outcome === 'rejected' || outcome === 'not_sent') {
        this.phase = 'working';
        corrections += 1;
        if (corrections > 1) return { status: 'failed', code: 'submit_rejected' };
        continue;
      }
      const settled = yield* this.#settleLost();
      if (settled !== 'free') return settled;
      this.phase = 'working';
      if (this.isCancelled) return { status: 'cancelled' };
      losses += 1;
    }
    return { status: 'failed', code: 'worker_terminated' };
  }

  *#obtainLease(): Running<Hold | 'cancelled' | 'expired'> {
    const { world } = this;
    const { engine, network } = world;
    for (let tries = 0; tries < 600; tries++) {
      if (this.isCancelled) return 'cancelled';
      const able = world.hosts.filter(
        ({ worker, isDraining }) => worker.isUp && !worker.isStopped && !isDraining,
      );
      const host = able.length === 0 ? undefined : world.seeded.pick(able);
      if (host === undefined || network.isCut(engine, host.worker) || network.isCut(host.worker, engine)) {
        yield* engine.sleep(300);
        continue;
      }
      const hold: Hold = { ready: undefined, isOver: false, refused: false, lastBeatMs: world.clock.nowMs };
      network.send(engine, host.worker, () => host.worker.spawn(host.hold(this.job, hold)));
      yield* engine.until(() => hold.ready !== undefined || hold.refused, LEASE_MS);
      if (hold.refused) return 'cancelled';
      if (hold.ready === undefined) {
        hold.isOver = true;
        continue;
      }
      this.epoch = hold.ready.epoch;
      this.host = host;
      if (hold.ready.page - 1 < this.#pagesDone) world.violation('began again: what was filled was lost');
      engine.spawn(this.#watchBeats(hold));
      return hold;
    }
    return 'expired';
  }

  *#watchBeats(hold: Hold): Running<void> {
    const { engine, clock } = this.world;
    while (!hold.isOver) {
      yield* engine.sleep(LEASE_MS / 4);
      if (clock.nowMs - hold.lastBeatMs <= LEASE_MS) continue;
      hold.isOver = true;
      engine.changed();
    }
  }

  *#inSession(hold: Hold): Running<Outcome | 'lost' | 'cancelled'> {
    for (;;) {
      if (this.isCancelled) return 'cancelled';
      const page = hold.ready?.page ?? 1;
      if (page > this.world.pages) return yield* this.#submit(hold);
      const filled = yield* this.#step<Filled>(hold, (host, session) => host.fill(session, this.answers));
      if (filled === 'lost') return 'lost';
      if (filled.kind === 'submitted') return filled.outcome;
      if (filled.kind === 'filled') {
        this.#pagesDone = page;
        if (hold.ready !== undefined) hold.ready.page = page + 1;
        continue;
      }
      const word = yield* this.#ask('question', page, hold);
      if (word === 'lost') return 'lost';
      if (word === 'cancel' || this.isCancelled) return 'cancelled';
      if (typeof word === 'object') this.answers[page] = word.answer;
    }
  }

  *#submit(hold: Hold): Running<Outcome | 'lost'> {
    this.phase = 'submitting';
    const attempt = this.#name('attempt');
    const outcome = yield* this.#step(hold, (host, session) => host.submit(session, attempt), true);
    return outcome === 'no_permit' || outcome === 'unknown' ? 'lost' : outcome;
  }

  /** Runs one step on the host; the engine runs it once, whatever becomes of its answer. */
  *#step<Result>(
    hold: Hold,
    work: (host: SimulatedHost, session: SimulatedSession) => Running<Result>,
    isSubmit = false,
  ): Running<Result | 'lost'> {
    const { world } = this;
    const { engine, network } = world;
    const { ready } = hold;
    if (ready === undefined) return 'lost';
    const { host, epoch } = ready;
    let result: { value: Result } | undefined;
    const give = () =>
      network.send(engine, host.worker, () => {
        const session = host.sessions.get(this.job);
        if (session?.epoch !== epoch) return;
        host.worker.spawn(
          (function* () {
            const value = yield* work(host, session);
            network.send(host.worker, engine, () => {
              result ??= { value };
              engine.changed();
            });
          })(),
        );
      });
    give();
    const isAnswered = () => result !== undefined || hold.isOver;
    if (isSubmit && !world.has('one_attempt')) {
      if (!(yield* engine.until(isAnswered, 300))) give();
    }
    yield* engine.until(isAnswered, isSubmit ? 15_000 : 4000);
    return result === undefined ? 'lost' : result.value;
  }

  /** The question outlives the host on which it came up, with the time that is left. */
  *#ask(reason: Pause['reason'], page: number, hold?: Hold): Running<Word | 'lost'> {
    const { engine, clock } = this.world;
    if (this.pause?.reason !== reason || this.pause.page !== page) {
      const interaction = this.#name('interaction');
      this.pause = { interaction, reason, page, expiresAtMs: clock.nowMs + 60_000, word: this.#early };
      this.#early = undefined;
      yield* this.world.faults.point('before pause', this.world.control);
      yield* this.#record({ status: 'paused' });
    }
    const { pause } = this;
    const isOver = () => pause.word !== undefined || this.isCancelled || hold?.isOver === true;
    yield* engine.until(isOver, Math.max(0, pause.expiresAtMs - clock.nowMs));
    if (pause.word === undefined && hold?.isOver === true && !this.isCancelled) return 'lost';
    this.pause = undefined;
    if (pause.word === undefined) return 'cancel';
    yield* this.#record({ status: 'running' });
    return pause.word;
  }

  *#release(hold: Hold): Running<void> {
    const { engine, network } = this.world;
    const { ready } = hold;
    if (!hold.isOver && ready !== undefined) {
      network.send(engine, ready.host.worker, () => {
        const session = ready.host.sessions.get(this.job);
        if (session?.epoch === ready.epoch) ready.host.close(session);
      });
      yield* engine.until(() => hold.isOver, LEASE_MS);
    }
    hold.isOver = true;
    yield* this.#fence();
  }

  *#settleLost(): Running<Ending | 'free'> {
    if (!this.world.has('unknown_is_kept')) return 'free';
    const { engine } = this.world;
    let state = yield* this.#fence();
    if (state === 'free') return 'free';
    this.phase = 'submitting';
    if (state === 'unknown') {
      yield* engine.sleep(LEASE_MS);
      state = yield* this.#fence();
    }
    if (state !== 'unknown') return state === 'free' ? 'free' : { status: 'completed' };
    this.world.watched.unknownReported = true;
    const word = yield* this.#ask('submit_unknown', 0);
    if (word === 'submitted') {
      yield* this.#decide('confirmed');
      return { status: 'completed' };
    }
    if (word === 'not_submitted' || word === 'again') yield* this.#decide('not_sent');
    if (word === 'again') return 'free';
    return word === 'not_submitted'
      ? { status: 'failed', code: 'submit_rejected' }
      : { status: 'failed', code: 'submit_unknown' };
  }

  /** Ends the lease, then the proxy, which says so or has been silent for as long as it goes on by itself. */
  *#fence(): Running<'free' | 'confirmed' | 'unknown'> {
    const { world, job, epoch, host } = this;
    const { control, database, network } = world;
    const isFenced = epoch !== null && world.watched.fencedAtMs.has(epoch);
    if (world.has('fence') && epoch !== null && host !== undefined && !isFenced) {
      yield* this.#onControl(() => world.write(control, 'fence', () => database.endLease(job, epoch)));
      let isAcknowledged = false;
      for (let tries = 0; tries < 3 && !isAcknowledged; tries++) {
        isAcknowledged = yield* this.#tryOnControl(() =>
          network.call(control, host.proxy.process, () => host.proxy.fence(job, epoch)),
        );
      }
      if (!isAcknowledged) yield* world.engine.sleep(LEASE_MS * 2.5);
      world.watched.fencedAtMs.set(epoch, world.clock.nowMs);
    }
    const permit = yield* this.#onControl(() =>
      world.read(control, () => ({ ...database.permits.get(job) })),
    );
    this.#unsettled = permit.attempt;
    if (permit.outcome === undefined || permit.outcome === 'not_sent' || permit.outcome === 'rejected')
      return 'free';
    return permit.outcome ?? 'unknown';
  }

  *#decide(outcome: 'confirmed' | 'not_sent'): Running<void> {
    const { control, database } = this.world;
    const attempt = this.#unsettled;
    yield* this.#onControl(() =>
      this.world.write(control, 'decision', () => database.decidePermit(this.job, attempt, outcome)),
    );
  }

  *#record(happened: Ending | { status: 'running' | 'paused' }): Running<void> {
    const { control, database, engine } = this.world;
    const event = this.#name('event');
    const name = isEnding(happened) ? 'completion' : happened.status === 'paused' ? 'pause' : 'record';
    yield* this.#onControl(() =>
      this.world.write(control, name, () => database.record(this.job, event, happened)),
    );
    if (!this.isSendingCallbacks) engine.spawn(sendCallbacks(this));
  }

  /** Tried until it succeeds. */
  *#onControl<Result>(work: () => Running<Result>): Running<Result> {
    const { engine, control, network } = this.world;
    for (;;) {
      try {
        return yield* network.call(engine, control, work, 1500);
      } catch (error) {
        if (!(error instanceof Lost)) throw error;
        yield* engine.sleep(200);
      }
    }
  }

  *#tryOnControl(work: () => Running<void>): Running<boolean> {
    const { engine, control, network } = this.world;
    try {
      yield* network.call(engine, control, work, 1500);
      return true;
    } catch (error) {
      if (!(error instanceof Lost)) throw error;
      return false;
    }
  }

  #name(kind: string): string {
    this.#names += 1;
    return `${kind}-${this.job}-${this.#names}`;
  }
}

function isEnding(happened: Ending | { status: 'running' | 'paused' }): happened is Ending {
  return happened.status !== 'running' && happened.status !== 'paused';
}
