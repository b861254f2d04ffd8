import type { Running } from './clockwork.ts';
import type { Outcome } from './database.ts';
import type { Seen } from './employer.ts';
import { post } from './browser.ts';
import type { SimulatedHost, SimulatedSession } from './host.ts';
import { Lost } from './process.ts';
import { LEASE_MS } from './world.ts';

/** Permit, deadline, one act, outcome: in this order, and never twice. */
export function* submit(
  host: SimulatedHost,
  session: SimulatedSession,
  attempt: string,
): Running<Outcome | 'no_permit'> {
  const { world, worker } = host;
  const marginMs = LEASE_MS / 3;
  const askedAtMs = world.clock.nowMs;
  session.clockReadAtMs = -1;
  if (!(yield* isPermitted(host, session, attempt, marginMs))) return 'no_permit';
  if (world.has('deadline')) {
    if (world.clock.nowMs - askedAtMs > marginMs) {
      yield* settle(host, session, attempt, 'not_sent');
      return 'not_sent';
    }
    session.clockReadAtMs = world.clock.nowMs;
  }
  yield* world.faults.point('before click', worker);
  mustBeInTime(host, session);
  const outcome = outcomeOf(yield* press(host, session, attempt));
  yield* world.faults.point('after click', worker);
  yield* settle(host, session, attempt, outcome);
  return outcome;
}

/** Where the commit's answer is lost, the row tells whether the permit is ours. */
function* isPermitted(
  { world, worker }: SimulatedHost,
  { job, epoch }: SimulatedSession,
  attempt: string,
  marginMs: number,
): Running<boolean> {
  const { database } = world;
  try {
    return yield* world.write(worker, 'permit', () => database.grantPermit(job, epoch, attempt, marginMs));
  } catch (error) {
    if (!(error instanceof Lost)) throw error;
    if (!world.has('commit_read_back')) return true;
    return yield* world.read(worker, () => database.permits.get(job)?.attempt === attempt);
  }
}

/** What stops a host after its last look at the clock is the fence's to catch. */
function mustBeInTime({ world, worker }: SimulatedHost, { epoch, clockReadAtMs }: SimulatedSession): void {
  const isInTime = (world.database.expiries.get(epoch) ?? 0) > world.clock.nowMs;
  const wasStoppedSince = clockReadAtMs >= 0 && worker.lastWokeAtMs >= clockReadAtMs;
  if (!isInTime && !wasStoppedSince) world.violation('pressed when its lease was over');
}

function* press(host: SimulatedHost, session: SimulatedSession, attempt: string): Running<Seen> {
  const { worker, browser } = host;
  let seen: Seen | undefined;
  browser.spawn(
    post(host, session, attempt, (what) => {
      seen = what;
      worker.changed();
    }),
  );
  yield* worker.until(() => seen !== undefined, 5000);
  return seen ?? 'silence';
}

/** The table of outcomes. */
function outcomeOf(seen: Seen): Outcome {
  switch (seen) {
    case 'thanks':
      return 'confirmed';
    case 'refused':
      return 'rejected';
    case 'error':
    case 'form_again':
    case 'ended':
    case 'silence':
      return 'unknown';
  }
}

/** Worth waiting for the database: without it the submit counts as unknown. */
function* settle(
  { world, worker }: SimulatedHost,
  { job }: SimulatedSession,
  attempt: string,
  outcome: Outcome,
): Running<void> {
  for (let tries = 0; tries < 20; tries++) {
    try {
      yield* world.write(worker, 'receipt', () => world.database.settlePermit(job, attempt, outcome));
      return;
    } catch (error) {
      if (!(error instanceof Lost)) throw error;
      yield* worker.sleep(500);
    }
  }
  throw new Lost('the outcome was not written');
}
