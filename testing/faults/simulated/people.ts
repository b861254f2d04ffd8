import type { Running } from './clockwork.ts';
import { isFinal } from './database.ts';
import { Lost } from './process.ts';
import { Run } from './workflow.ts';
import type { World } from './world.ts';

/** Those outside: a client that asks for an application, and a person who answers, takes over and decides. */
export class People {
  readonly #world: World;
  readonly #runs = new Map<number, Run>();

  constructor(world: World) {
    this.#world = world;
    const { person, control, api } = world;
    person.spawn(this.#wantsAnApplication());
    person.spawn(this.#answers());
    control.onStart = () => control.spawn(this.#reconcile());
    api.onStart = () => {};
    control.onStart();
  }

  get runs(): Iterable<Run> {
    return this.#runs.values();
  }

  /** Asks again under the same key until somebody says that it is accepted. */
  *#wantsAnApplication(): Running<void> {
    const { person, api, network, watched } = this.#world;
    for (;;) {
      try {
        const job = yield* network.call(person, api, () => this.#create('key'), 800);
        watched.accepted.add(job);
        return;
      } catch (error) {
        if (!(error instanceof Lost)) throw error;
        yield* person.sleep(700);
      }
    }
  }

  *#create(key: string): Running<number> {
    const { api, database } = this.#world;
    const job = yield* this.#world.write(api, 'create', () => database.insertJob(key));
    try {
      yield* this.#start(api, job);
    } catch (error) {
      // The row is there: somebody will start it.
      if (!(error instanceof Lost)) throw error;
    }
    return job;
  }

  *#start(by: World['api'], job: number): Running<void> {
    const { engine, network, database, faults } = this.#world;
    yield* faults.point('before start', by);
    yield* network.call(by, engine, () => this.#startRun(job));
    yield* faults.point('after start', by);
    yield* this.#world.write(by, 'dispatch', () => database.saveDispatched(job));
  }

  /** The engine has one run of a job, however often it is asked. */
  #startRun(job: number): void {
    if (this.#runs.has(job)) return;
    const run = new Run(this.#world, job);
    this.#runs.set(job, run);
    this.#world.engine.spawn(run.apply());
  }

  *#reconcile(): Running<void> {
    const { control, database } = this.#world;
    for (;;) {
      yield* control.sleep(3000);
      if (!this.#world.has('reconciler')) continue;
      try {
        const jobs = yield* this.#world.read(control, () => database.listUndispatched(3000));
        for (const job of jobs) yield* this.#start(control, job);
      } catch (error) {
        if (!(error instanceof Lost)) throw error;
      }
    }
  }

  *#answers(): Running<void> {
    const { person, seeded } = this.#world;
    const cancelsAtMs = seeded.chance(0.1) ? seeded.next() * 6000 : Infinity;
    for (;;) {
      yield* person.sleep(200 + seeded.next() * 1500);
      for (const run of this.#runs.values()) {
        if (this.#world.clock.nowMs > cancelsAtMs) run.cancel();
        yield* this.#settle(run);
      }
    }
  }

  *#settle(run: Run): Running<void> {
    const { person, seeded, database, employer } = this.#world;
    const { pause } = run;
    if (pause === undefined || pause.word !== undefined || isFinal(database.job(run.job).status)) return;
    if (pause.reason === 'submit_unknown') {
      // Looks into the applicant's portal, after what was under way has arrived.
      yield* person.sleep(500);
      const { key } = database.job(run.job);
      const isIn = employer.book.some((accepted) => accepted.key === key);
      return yield* this.#resume(
        run,
        pause.interaction,
        isIn ? 'submitted' : seeded.chance() ? 'again' : 'not_submitted',
      );
    }
    if (pause.page === this.#world.pages && seeded.chance(0.3)) {
      // Takes over, answers in the browser, and presses.
      const session = run.host?.sessions.get(run.job);
      if (run.host !== undefined && session !== undefined) {
        const { host } = run;
        const answers = { ...session.checkpoint.answers, [pause.page]: answerTo(pause.page) };
        session.checkpoint = { ...session.checkpoint, answers };
        host.worker.spawn(host.pressedByPerson(session, `person-${run.job}-${pause.interaction}`));
        yield* person.sleep(3000);
      }
    }
    yield* this.#resume(run, pause.interaction, { answer: answerTo(pause.page) });
  }

  /** Again when there is no answer, and now and then although there was one. */
  *#resume(run: Run, interaction: string, word: Parameters<Run['take']>[1]): Running<void> {
    const { person, api, engine, network, seeded, faults } = this.#world;
    for (let tries = 0; tries < 8; tries++) {
      try {
        yield* network.call(
          person,
          api,
          function* () {
            yield* faults.point('before resume', api);
            yield* network.call(api, engine, () => run.take(interaction, word));
            yield* faults.point('after resume', api);
          },
          800,
        );
        if (!seeded.chance(0.2)) return;
      } catch (error) {
        if (!(error instanceof Lost)) throw error;
      }
      yield* person.sleep(300);
    }
  }
}

export function answerTo(page: number): string {
  return `answer ${page}`;
}
