import { type AutomationJob, type GhostHandsClient, JobStatus } from '../client/index.ts';
import type { Settings } from '../contracts/settings.ts';
import { coloured, colourOf } from './colours.ts';
import { FORMATS, wantsJson } from './command.ts';
import { shortId } from './findJobId.ts';
import { openClient } from './openClient.ts';
import type { Output } from './output.ts';
import { aligned } from './table.ts';
import { ageOf } from './times.ts';
import { parsedArguments, WrongUsage } from './wrongUsage.ts';

const USAGE = 'ghosthands job list [--status a,b] [--user ID] [--limit N] [--json|--table]';

/** What needs a look comes first. */
export async function jobList(args: string[], settings: Settings, output: Output): Promise<number> {
  const { values, positionals } = parsedArguments(
    args,
    { ...FORMATS, status: { type: 'string' }, user: { type: 'string' }, limit: { type: 'string' } },
    USAGE,
  );
  if (positionals.length > 0) throw new WrongUsage('job list takes options only.', USAGE);
  const limit = Number(values.limit ?? 20);
  if (!Number.isInteger(limit) || limit < 1 || limit > 100) {
    throw new WrongUsage('--limit wants a number from 1 to 100.', USAGE);
  }
  const client = await openClient(settings);
  const statuses = values.status === undefined ? ORDER : values.status.split(',').map(statusOf);
  const jobs = await newestOf(client, { statuses, limit, user: values.user });
  if (wantsJson(values, output)) output.say(JSON.stringify({ jobs }));
  else output.say(tableOf(jobs, output));
  return 0;
}

const ORDER: readonly JobStatus[] = [
  'running',
  'queued',
  'pending',
  'paused',
  'failed',
  'completed',
  'cancelled',
  'expired',
];

function statusOf(word: string): JobStatus {
  const status = JobStatus.safeParse(word.trim());
  if (!status.success) {
    throw new WrongUsage(`--status knows ${JobStatus.options.join(', ')}; not "${word}".`, USAGE);
  }
  return status.data;
}

interface Wanted {
  statuses: readonly JobStatus[];
  limit: number;
  user: string | undefined;
}

async function newestOf(
  client: GhostHandsClient,
  { statuses, limit, user }: Wanted,
): Promise<AutomationJob[]> {
  const pages = await Promise.all(
    ORDER.filter((status) => statuses.includes(status)).map((status) =>
      client.listJobs({ status, limit, ...(user === undefined ? {} : { user_id: user }) }),
    ),
  );
  return pages.flatMap(({ jobs }) => jobs).slice(0, limit);
}

function tableOf(jobs: AutomationJob[], output: Output): string {
  if (jobs.length === 0) return 'No jobs found.';
  const rows = jobs.map((row) => [
    row.status,
    shortId(row.id),
    row.job_type,
    row.target_worker_id ?? 'any',
    row.worker_id ?? '-',
    ageOf(row.created_at),
    row.target_url,
  ]);
  const lines = aligned([HEAD, ...rows], WIDTHS, (cell, { row, column }) =>
    coloured(cell, row === 0 ? 'faint' : column === 0 ? colourOf(cell) : undefined, output),
  );
  return [...lines, '', `${jobs.length} job(s)`].join('\n');
}

const HEAD = ['STATUS', 'ID', 'TYPE', 'TARGET', 'WORKER', 'AGE', 'URL'];
const WIDTHS = [10, 8, 10, 20, 24, 5, 40];
