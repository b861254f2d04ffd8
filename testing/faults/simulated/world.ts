import { Seeded } from '../../sites/seeded.ts';
import { Clockwork, type Running } from './clockwork.ts';
import { SimulatedDatabase } from './database.ts';
import { SimulatedEmployer } from './employer.ts';
import { Faults, type FaultPlan } from './faults.ts';
import type { Guard } from './guards.ts';
import { SimulatedHost } from './host.ts';
import { Network } from './network.ts';
import { Process } from './process.ts';

export const LEASE_MS = 3000;

/** An application, as those who wanted it and those who watch know it. */
interface Watched {
  /** Ids that the API gave out: what it accepted. */
  accepted: Set<number>;
  /** When nothing of an epoch's could leave any more, as its workflow was told. */
  fencedAtMs: Map<number, number>;
  /** What must not happen, and happened. */
  violations: string[];
  /** What the receiver of callbacks has seen, in its order. */
  received: { id: string; number: number }[];
  /** Permits, whose holder is the only one that may act. */
  unknownReported: boolean;
}

/** A fleet of two hosts, with all that it talks to, one applicant and one posting. */
export class World {
  readonly clock = new Clockwork();
  readonly seeded: Seeded;
  readonly network: Network;
  readonly faults: Faults;
  readonly api: Process;
  readonly engine: Process;
  readonly control: Process;
  readonly person: Process;
  readonly receiver: Process;
  readonly database: SimulatedDatabase;
  readonly employer: SimulatedEmployer;
  readonly hosts: SimulatedHost[];
  readonly watched: Watched = {
    accepted: new Set(),
    fencedAtMs: new Map(),
    violations: [],
    received: [],
    unknownReported: false,
  };
  /** Of the form; a person is asked on some. */
  readonly pages: number;
  readonly asksOn: ReadonlySet<number>;
  readonly #without: Guard | undefined;

  constructor(seed: number, without?: Guard, plan?: FaultPlan) {
    this.seeded = new Seeded(seed);
    this.#without = without;
    const process = (name: string) => new Process(name, this.clock);
    this.network = new Network(this.seeded);
    [this.api, this.engine, this.control, this.person, this.receiver] = [
      process('api'),
      process('engine'),
      process('control'),
      process('person'),
      process('receiver'),
    ];
    this.database = new SimulatedDatabase(process('database'), (guard) => this.has(guard));
    this.employer = new SimulatedEmployer(process('employer'), this.seeded);
    this.pages = 1 + Math.floor(this.seeded.next() * 3);
    const pages = Array.from({ length: this.pages }, (_, index) => index + 1);
    this.asksOn = new Set(pages.filter(() => this.seeded.chance(0.35)));
    this.hosts = [1, 2].map((number) => new SimulatedHost(this, number));
    this.faults = new Faults(this, plan);
  }

  has(guard: Guard): boolean {
    return guard !== this.#without;
  }

  violation(what: string): void {
    this.watched.violations.push(what);
  }

  /** A write to the database, with a point before and after it at which something may happen to the writer. */
  *write<Result>(by: Process, name: string, work: () => Result): Running<Result> {
    yield* this.faults.point(`before ${name}`, by);
    const result = yield* this.network.call<Result>(by, this.database.process, work);
    yield* this.faults.point(`after ${name}`, by);
    return result;
  }

  read<Result>(by: Process, work: () => Result): Running<Result> {
    return this.network.call<Result>(by, this.database.process, work);
  }
}
