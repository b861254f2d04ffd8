import type { Running } from './clockwork.ts';
import type { Seen } from './employer.ts';
import type { SimulatedHost, SimulatedSession } from './host.ts';
import { Lost } from './process.ts';

/** What the browser does with a submit; `seen` is told what came of it. Without a connection of its own it repeats. */
export function* post(
  host: SimulatedHost,
  session: SimulatedSession,
  attempt: string,
  seen: (what: Seen) => void,
): Running<void> {
  const repeats = host.world.has('fresh_connection') ? 0 : 2;
  for (let times = 0; ; times++) {
    const what = yield* send(host, session, attempt);
    if (what !== 'ended' || times >= repeats) return seen(what);
    yield* host.browser.sleep(2 + host.world.seeded.next() * 5);
  }
}

function* send(host: SimulatedHost, session: SimulatedSession, attempt: string): Running<Seen> {
  const { world, browser, proxy } = host;
  const { key } = world.database.job(session.job);
  const tunnel = proxy.connect(session.job, session.epoch);
  if (tunnel === null) return 'ended';
  yield* browser.sleep(1 + world.seeded.next() * 20);
  yield* world.faults.point('before post', browser);
  if (!proxy.carries(tunnel)) return 'ended';
  const { employer } = world;
  const submit = {
    key,
    attempt,
    epoch: session.epoch,
    answers: session.checkpoint.answers,
    sentAtMs: world.clock.nowMs,
  };
  try {
    return yield* world.network.call(
      browser,
      employer.process,
      function* () {
        const { afterMs, seen } = employer.take(submit);
        yield* employer.process.sleep(seen === 'silence' ? 60_000 : afterMs);
        return seen;
      },
      2000,
    );
  } catch (error) {
    if (!(error instanceof Lost)) throw error;
    return 'silence';
  }
}
