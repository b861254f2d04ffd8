import type { Seeded } from '../../sites/seeded.ts';
import type { Running } from './clockwork.ts';
import type { SimulatedHost } from './host.ts';
import type { Process } from './process.ts';
import { LEASE_MS, type World } from './world.ts';

const WRITES = [
  'create',
  'start',
  'dispatch',
  'lease',
  'renewal',
  'checkpoint',
  'permit',
  'click',
  'receipt',
  'completion',
  'pause',
  'resume',
  'takeover',
  'callback',
  'fence',
  'decision',
] as const;

/** Before and after every write. */
const POINTS = [
  ...WRITES.flatMap((write) => [`before ${write}`, `after ${write}`]),
  'before ready',
  'before post',
];

const KINDS = [
  'kill',
  'redeploy',
  'stop',
  'stop_machine',
  'cut',
  'cut_one_way',
  'kill_database',
  'stop_engine',
  'kill_proxy',
  'clock',
  'disk_full',
] as const;

interface PlannedFault {
  kind: (typeof KINDS)[number];
  /** Where it happens, and the how manieth time it is passed. */
  point: string;
  nth: number;
  forMs: number;
}

export type FaultPlan = readonly PlannedFault[];

/** One to three, most of them about the moment of the submit. */
function planned(seeded: Seeded): FaultPlan {
  const count = seeded.chance(0.6) ? 1 : seeded.chance(0.7) ? 2 : 3;
  return Array.from({ length: count }, () => ({
    kind: seeded.pick(KINDS),
    point: seeded.chance(0.4) ? seeded.pick(ABOUT_THE_SUBMIT) : seeded.pick(POINTS),
    nth: seeded.chance(0.8) ? 1 : 2,
    forMs: lengthOf(seeded),
  }));
}

/** Shorter than a lease; past it; so long that everybody has gone on without. */
function lengthOf(seeded: Seeded): number {
  const [atLeast, upTo] = seeded.pick([
    [0.03, 1],
    [1.2, 4],
    [1.2, 4],
    [4, 9],
  ] as const);
  return LEASE_MS * (atLeast + seeded.next() * (upTo - atLeast));
}

const ABOUT_THE_SUBMIT = [
  'before permit',
  'after permit',
  'before click',
  'before post',
  'after click',
  'before receipt',
  'after receipt',
  'before takeover',
];

/** Lets things happen to processes at points that they pass; every fault ends by itself. */
export class Faults {
  /** `kill before permit` */
  readonly fired: string[] = [];
  readonly plan: FaultPlan;
  readonly #world: World;
  readonly #passed = new Map<string, number>();
  /** When the last of them was over. */
  endedAtMs = 0;

  constructor(world: World, plan?: FaultPlan) {
    this.#world = world;
    this.plan = plan ?? planned(world.seeded);
  }

  *point(name: string, by: Process): Running<void> {
    const times = (this.#passed.get(name) ?? 0) + 1;
    this.#passed.set(name, times);
    const due = this.plan.filter(({ point, nth }) => point === name && nth === times);
    if (due.length === 0) return;
    for (const fault of due) {
      this.fired.push(`${fault.kind} ${name}`);
      this.#happen(fault, by);
    }
    // Whoever was killed is not resumed, and who was stopped only when it goes on.
    yield (resume) => by.clock.after(0, resume);
  }

  #happen({ kind, forMs }: PlannedFault, by: Process): void {
    const { clock, database, engine } = this.#world;
    const later = (undo: () => void) => clock.after(forMs, undo);
    this.endedAtMs = Math.max(this.endedAtMs, clock.nowMs + forMs);
    const host = this.#hostOf(by);
    switch (kind) {
      case 'kill':
        return this.#kill(by, host, later);
      case 'redeploy':
        return this.#redeploy(by, host, later);
      case 'stop':
        by.stop();
        return later(() => by.goOn());
      case 'stop_machine': {
        const parts = host === undefined ? [by] : [host.worker, host.browser, host.proxy.process];
        for (const part of parts) part.stop();
        return later(() => {
          for (const part of parts) part.goOn();
        });
      }
      case 'cut':
      case 'cut_one_way':
        return this.#cut(by, kind === 'cut', later);
      case 'kill_database':
        database.process.kill();
        return later(() => database.process.start());
      case 'stop_engine':
        engine.stop();
        return later(() => engine.goOn());
      case 'kill_proxy': {
        const proxy = (host ?? this.#world.hosts[0])?.proxy.process;
        proxy?.kill();
        return later(() => proxy?.start());
      }
      case 'clock':
        by.wallClockOffMs = this.#world.seeded.chance() ? 3_600_000 : -3_600_000;
        return;
      case 'disk_full':
        database.isFull = true;
        return later(() => (database.isFull = false));
    }
  }

  #kill(by: Process, host: SimulatedHost | undefined, later: (undo: () => void) => void): void {
    if (by === this.#world.engine) return this.#happenToEngine(later);
    if (host === undefined) by.kill();
    else host.kill();
    later(() => (host?.worker ?? by).start());
  }

  /** What it runs is written down: a crash only delays it. */
  #happenToEngine(later: (undo: () => void) => void): void {
    this.#world.engine.stop();
    later(() => this.#world.engine.goOn());
  }

  /** It takes nothing new, is given a while, closes what is left, and comes back. */
  #redeploy(by: Process, host: SimulatedHost | undefined, later: (undo: () => void) => void): void {
    if (host === undefined) return this.#kill(by, host, later);
    host.isDraining = true;
    later(() => {
      for (const session of host.sessions.values()) host.close(session);
      host.kill();
      this.#world.clock.after(500, () => host.worker.start());
    });
  }

  #cut(by: Process, bothWays: boolean, later: (undo: () => void) => void): void {
    const { network, database, engine, control, seeded, hosts } = this.#world;
    const proxies = hosts.map(({ proxy }) => proxy.process);
    const others = [database.process, engine, control, ...proxies].filter((other) => other !== by);
    const other = seeded.pick(others);
    const [from, to] = seeded.chance() ? [by, other] : [other, by];
    network.cut(from, to);
    if (bothWays) network.cut(to, from);
    later(() => {
      network.mend(from, to);
      network.mend(to, from);
    });
  }

  #hostOf(process: Process): SimulatedHost | undefined {
    return this.#world.hosts.find(
      ({ worker, browser, proxy }) => worker === process || browser === process || proxy.process === process,
    );
  }
}
