import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { applicationFor } from '../../apiCaller.ts';
import { Seeded } from '../../sites/seeded.ts';
import { type Manner, MANNERS } from '../employer.ts';
import type { Trial } from '../figures.ts';
import type { Fleet } from './fleet.ts';
import { FAULTS, type Fault, happen } from './happen.ts';
import { until } from '../../until.ts';
import { judge } from './judge.ts';
import { WRITTEN_BY } from './writes.ts';

/** What one trial is about. */
export interface Plan {
  fault: Fault;
  point: string;
  manner: Manner;
  asks: boolean;
  /** And never again, also where nobody answered. */
  clientAsksOnce?: boolean;
}

/** Half of them about the submit, where it matters most. */
export function planOf(seed: number): Plan & { seeded: Seeded } {
  const seeded = new Seeded(seed);
  const writes = [...WRITTEN_BY.api, ...WRITTEN_BY.control, ...WRITTEN_BY.host].filter(
    (write) => write !== 'checkpoint',
  );
  const write = seeded.chance()
    ? seeded.pick(['permit', 'click', 'receipt', 'fence'] as const)
    : seeded.pick(writes);
  const needsQuestion = write === 'question' || write === 'pause' || write === 'resume';
  return {
    seeded,
    fault: seeded.pick(FAULTS),
    point: seeded.chance(0.15) ? 'at post' : `${seeded.pick(['before', 'after'])} ${write}`,
    manner: seeded.chance(0.4) ? 'plain' : seeded.pick(MANNERS),
    asks: needsQuestion || seeded.chance(0.3),
  };
}

/** In the middle of a submit, in a real browser. */
export function submitPlanOf(seed: number): Plan & { seeded: Seeded } {
  const seeded = new Seeded(seed);
  const points = ['after permit', 'before release', 'after release', 'at post', 'at post', 'before receipt'];
  const manner = seeded.chance(0.4) ? 'plain' : seeded.pick(MANNERS);
  return { seeded, fault: seeded.pick(FAULTS), point: seeded.pick(points), manner, asks: false };
}

/** One application, from the request to its end, and what happened to it on the way. */
export async function runTrial(
  fleet: Fleet,
  seed: number,
  plan: Plan & { seeded: Seeded } = planOf(seed),
): Promise<Trial> {
  const token = randomUUID();
  const { fault, point, manner, asks, seeded } = plan;
  const told = { fired: [] as string[], overAt: 0, wasUnknown: false, job: '' };
  const isMine = ({ keys }: { keys: string[] }) =>
    point.endsWith('delivery') ||
    keys.some((key) => key.includes(token) || (told.job !== '' && key === told.job));
  const takeBack = fleet.tripwires.lay({
    point,
    isMine,
    trip: async (hit) => {
      const over = () => (told.overAt = performance.now());
      fleet.happenings.push(performance.now());
      const reply = await happen({ fault, hit, job: told.job, token, seeded, over }, fleet);
      told.fired.push(`${fault} ${point}`);
      return reply;
    },
  });
  const form = `${fleet.employer.formOf(token, manner)}${asks ? '&question=Why' : ''}`;
  told.job =
    plan.clientAsksOnce === true ? await created(fleet, form, token) : await accepted(fleet, form, token);
  const end = await untilEnded(fleet, {
    job: told.job,
    token,
    longestMs: plan.clientAsksOnce === true ? LONGEST_MS / 4 : LONGEST_MS,
    onUnknown: () => (told.wasUnknown = true),
  });
  takeBack();
  const endedAt = performance.now();
  // Whoever was stopped or cut off may act when it is back: the book is read after that.
  if (told.fired.length > 0) await until(() => told.overAt > 0, Boolean, { timeoutMs: 60_000, everyMs: 100 });
  if (told.overAt > endedAt) await wait(LAST_ACT_MS);
  return {
    seed,
    fired: told.fired,
    violations: await judge(fleet, { job: told.job, token, end }),
    wasUnknown: told.wasUnknown,
    // Where it went on longer than the job, nothing had to recover.
    recoveryMs: told.overAt === 0 || told.overAt > endedAt ? null : endedAt - told.overAt,
    neighbours: fleet.happenings.filter((at) => at > told.overAt && at < endedAt).length,
  };
}

function requestFor(fleet: Fleet, form: string, token: string): Record<string, unknown> {
  return applicationFor(form, {
    valet_task_id: token,
    idempotency_key: token,
    metadata: { hitl: true },
    callback_url: `${fleet.receiver.url}?token=${token}`,
  });
}

/** Asked for once; what became of it is read in the table. */
async function created(fleet: Fleet, form: string, token: string): Promise<string> {
  await fleet.api.post('/valet/apply', requestFor(fleet, form, token)).catch(() => null);
  const { rows } = await until(
    () =>
      fleet.database.query<{ id: string }>('SELECT id FROM gh_automation_jobs WHERE valet_task_id = $1', [
        token,
      ]),
    ({ rowCount }) => rowCount === 1,
  );
  return String(rows[0]?.id);
}

/** Asked again under the same key until somebody says that it is accepted. */
async function accepted(fleet: Fleet, form: string, token: string): Promise<string> {
  const body = requestFor(fleet, form, token);
  const endsAt = performance.now() + LONGEST_MS;
  while (performance.now() < endsAt) {
    const answer = await fleet.api.post('/valet/apply', body).catch(() => null);
    if (answer?.status === 201 || answer?.status === 409) return String(answer.body['job_id']);
    await wait(300);
  }
  throw new Error('nobody accepted it');
}

interface Watched {
  job: string;
  token: string;
  longestMs: number;
  onUnknown: () => void;
}

/** null when it does not end. Answers as a person does, who looks into the employer's book when nobody knows. */
async function untilEnded(fleet: Fleet, watched: Watched): Promise<Record<string, unknown> | null> {
  const endsAt = performance.now() + watched.longestMs;
  while (performance.now() < endsAt) {
    await wait(250);
    // The row is quicker to ask; what is judged is what the API tells.
    if (await isAtWork(fleet, watched.job)) continue;
    const seen: Record<string, unknown> = await fleet.api.status(watched.job).catch(() => ({}));
    const status = String(seen['status']);
    if (['completed', 'failed', 'cancelled', 'expired'].includes(status)) return seen;
    if (status === 'paused') await settle(fleet, watched, seen);
  }
  return null;
}

async function isAtWork({ database }: Fleet, job: string): Promise<boolean> {
  return database
    .query(
      `SELECT FROM gh_automation_jobs WHERE id = $1 AND status NOT IN ('paused', 'completed', 'failed', 'cancelled', 'expired')`,
      [job],
    )
    .then(
      ({ rowCount }) => rowCount === 1,
      () => true,
    );
}

async function settle(
  fleet: Fleet,
  { job, token, onUnknown }: Watched,
  seen: Record<string, unknown>,
): Promise<void> {
  const { interaction } = seen;
  const isUnknown = JSON.stringify(interaction ?? null).includes('"submit_unknown"');
  if (isUnknown) {
    onUnknown();
    // What was on its way has arrived by then.
    await wait(1500);
  }
  const word = isUnknown
    ? { submitted: fleet.employer.ledger.of(token).length > 0 }
    : { answers: { Why: 'Because' } };
  await fleet.api.post(`/valet/resume/${job}`, { resolution_data: word }).catch(() => undefined);
}

const LONGEST_MS = 240_000;
/** For what is sent on waking to arrive. */
const LAST_ACT_MS = 3000;
