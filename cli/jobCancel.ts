import {
  type AutomationJob,
  CANCELLABLE_STATUSES,
  type GhostHandsClient,
  JobNotCancellableError,
} from '../client/index.ts';
import type { Settings } from '../contracts/settings.ts';
import { FORMATS, wantsJson } from './command.ts';
import { findJobId, shortId } from './findJobId.ts';
import { openClient } from './openClient.ts';
import type { Output } from './output.ts';
import { parsedArguments, WrongUsage } from './wrongUsage.ts';

const USAGE = 'ghosthands job cancel ID… | --all [--yes] | --worker=NAME  [--json|--table]';

export async function jobCancel(args: string[], settings: Settings, output: Output): Promise<number> {
  const { values, positionals } = parsedArguments(
    args,
    {
      ...FORMATS,
      all: { type: 'boolean', default: false },
      yes: { type: 'boolean', short: 'y', default: false },
      worker: { type: 'string' },
    },
    USAGE,
  );
  const ways = [positionals.length > 0, values.all, values.worker !== undefined].filter(Boolean);
  if (ways.length !== 1) throw new WrongUsage('job cancel wants jobs, or --all, or --worker=NAME.', USAGE);
  const client = await openClient(settings);
  const ids = await wantedIds(client, positionals, values.worker);
  if (values.all && !values.yes && ids.length > 0 && !(await isConfirmed(ids.length, output))) return 1;
  const outcome = await cancelAll(client, ids);
  // One that ended by itself meanwhile is what was wanted; one that somebody named is not.
  const failed = positionals.length > 0 ? [...outcome.ended, ...outcome.failed] : outcome.failed;
  if (wantsJson(values, output)) {
    output.say(JSON.stringify({ cancelled: outcome.cancelled, failed: failed.map(({ id }) => id) }));
  } else if (outcome.cancelled.length > 0) {
    output.say([`Cancelled ${outcome.cancelled.length} job(s):`, ...outcome.cancelled.map(line)].join('\n'));
  } else if (failed.length === 0) {
    output.say('No cancellable jobs found.');
  }
  for (const { id, why } of failed) output.complain(`${shortId(id)}: ${why}`);
  return failed.length > 0 ? 1 : 0;
}

function line(id: string): string {
  return `  ${shortId(id)}`;
}

async function wantedIds(
  client: GhostHandsClient,
  named: string[],
  worker: string | undefined,
): Promise<string[]> {
  if (named.length > 0) return Promise.all(named.map((id) => findJobId(client, id)));
  const ids: string[] = [];
  for await (const job of client.jobs({ status: CANCELLABLE_STATUSES })) {
    if (worker === undefined || isFor(worker, job)) ids.push(job.id);
  }
  return ids;
}

function isFor(worker: string, { target_worker_id, worker_id }: AutomationJob): boolean {
  return target_worker_id === worker || worker_id === worker;
}

async function isConfirmed(count: number, output: Output): Promise<boolean> {
  const answer = await output.ask(`Cancel ${count} job(s)? [y/N]`);
  if (answer === null) throw new WrongUsage('--all wants --yes where nobody can be asked.', USAGE);
  const isYes = /^y(es)?$/i.test(answer.trim());
  if (!isYes) output.complain('Nothing was cancelled.');
  return isYes;
}

interface Outcome {
  cancelled: string[];
  ended: { id: string; why: string }[];
  failed: { id: string; why: string }[];
}

/** A cancel waits until the browser is closed: some at a time. */
async function cancelAll(client: GhostHandsClient, ids: string[]): Promise<Outcome> {
  const outcome: Outcome = { cancelled: [], ended: [], failed: [] };
  const left = [...ids];
  const work = async () => {
    for (let id = left.shift(); id !== undefined; id = left.shift()) await cancel(client, id, outcome);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return outcome;
}

const AT_ONCE = 8;

async function cancel(client: GhostHandsClient, id: string, outcome: Outcome): Promise<void> {
  try {
    await client.cancelJob(id);
    outcome.cancelled.push(id);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    const list = error instanceof JobNotCancellableError ? outcome.ended : outcome.failed;
    list.push({ id, why });
  }
}
