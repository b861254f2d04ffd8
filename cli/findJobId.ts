import type { GhostHandsClient } from '../client/index.ts';
import { WrongUsage } from './wrongUsage.ts';

export class NoSuchJob extends Error {
  constructor(id: string) {
    super(`Job not found: ${id}`);
    this.name = 'NoSuchJob';
  }
}

/** The whole id of a job, by its first digits. Throws when there is none, or more than one. */
export async function findJobId(client: GhostHandsClient, short: string): Promise<string> {
  if (WHOLE.test(short)) return short;
  if (!PREFIX.test(short)) throw new NoSuchJob(short);
  const { jobs, total } = await client.listJobs({ id_prefix: short, limit: CANDIDATES });
  const [first, ...others] = jobs;
  if (first === undefined) throw new NoSuchJob(short);
  if (others.length === 0) return first.id;
  const lines = jobs.map(({ id, status, target_url }) => `  ${id}  ${status}  ${target_url}`);
  const more = total > jobs.length ? [`  … and ${total - jobs.length} more`] : [];
  throw new WrongUsage([`"${short}" may be any of these jobs:`, ...lines, ...more].join('\n'));
}

const CANDIDATES = 10;
const WHOLE = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const PREFIX = /^[0-9a-f][0-9a-f-]{3,}$/i;

/** What lists show of an id. */
export function shortId(id: string): string {
  return id.slice(0, 8);
}
