import type { Running } from './clockwork.ts';
import { Lost, Process } from './process.ts';
import { LEASE_MS, type World } from './world.ts';

interface Tunnel {
  job: number;
  epoch: number;
  isCut: boolean;
}

/** The only way out of a host's browsers, a process of its own: it outlives the worker beside it. */
export class SimulatedProxy {
  readonly process: Process;
  readonly #world: World;
  readonly #known = new Map<number, { job: number; isFenced: boolean; tunnels: Set<Tunnel> }>();
  #heardAtMs = 0;

  constructor(world: World, name: string) {
    this.#world = world;
    this.process = new Process(name, world.clock);
    this.process.onStart = () => {
      this.#known.clear();
      this.#begin();
    };
    this.#begin();
  }

  open(job: number, epoch: number): void {
    if (this.process.isUp && !this.#known.has(epoch))
      this.#known.set(epoch, { job, isFenced: false, tunnels: new Set() });
  }

  fence(job: number, epoch: number): void {
    const known = this.#known.get(epoch) ?? { job, isFenced: true, tunnels: new Set<Tunnel>() };
    this.#known.set(epoch, known);
    known.isFenced = true;
    if (this.#world.has('cut_tunnels')) for (const tunnel of known.tunnels) tunnel.isCut = true;
  }

  /** null when it lets nothing of this epoch through. */
  connect(job: number, epoch: number): Tunnel | null {
    const known = this.#known.get(epoch);
    if (!this.process.isUp || known === undefined || known.isFenced || this.#isForsaken()) return null;
    const tunnel = { job, epoch, isCut: false };
    known.tunnels.add(tunnel);
    return tunnel;
  }

  /** Whether bytes on a connection that is open still pass. What is within it is not seen. */
  carries(tunnel: Tunnel): boolean {
    const isKnown = this.#known.get(tunnel.epoch)?.tunnels.has(tunnel) === true;
    return this.process.isUp && isKnown && !tunnel.isCut && !this.#isForsaken();
  }

  close(epoch: number): void {
    this.fence(0, epoch);
  }

  #isForsaken(): boolean {
    return this.#world.has('self_fence') && this.#world.clock.nowMs - this.#heardAtMs > LEASE_MS;
  }

  #begin(): void {
    this.#heardAtMs = this.#world.clock.nowMs;
    this.process.spawn(this.#watch());
  }

  /** Told of fences, it asks all the same: a word may be lost. */
  *#watch(): Running<void> {
    const { network, database } = this.#world;
    for (;;) {
      yield* this.process.sleep(LEASE_MS / 3);
      const open = [...this.#known].filter(([, { isFenced }]) => !isFenced);
      try {
        const askedAtMs = this.#world.clock.nowMs;
        const old = yield* network.call(this.process, database.process, () =>
          open.filter(([epoch, { job }]) => !database.isCurrent(job, epoch)),
        );
        this.#heardAtMs = askedAtMs;
        if (this.#world.has('fence')) for (const [epoch, { job }] of old) this.fence(job, epoch);
      } catch (error) {
        if (!(error instanceof Lost)) throw error;
      }
    }
  }
}
