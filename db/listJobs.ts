import { JOB_STATUSES, type JobStatus, type ListJobsQuery } from '../contracts/job.ts';
import { type JobRow, STATUS } from './jobs.ts';
import type { Queryable } from './pool.ts';

/**
 * A page of jobs, and how many there are on all pages. Each status is looked for by itself, so that each has an index
 * to go by; whole rows are read only of the page, and none at all to count.
 */
export async function listJobs(
  database: Queryable,
  query: ListJobsQuery,
): Promise<{ jobs: JobRow[]; total: number }> {
  const filter = filterOf(query);
  const statuses = wantedOf(query.status);
  const [page, count] = await Promise.all([
    database.query<JobRow>(pageSql(filter, statuses, query), [...filter.values, query.limit, query.offset]),
    database.query<{ total: number }>(countSql(filter, statuses), filter.values),
  ]);
  return { jobs: page.rows, total: count.rows[0]?.total ?? 0 };
}

interface Filter {
  conditions: string[];
  values: unknown[];
}

/** null for all: every job has one of our words. */
function wantedOf(statuses: JobStatus[] | undefined): JobStatus[] | null {
  const wanted = [...new Set(statuses)];
  return wanted.length === 0 || wanted.length === JOB_STATUSES.length ? null : wanted;
}

function pageSql({ conditions, values }: Filter, statuses: JobStatus[] | null, query: ListJobsQuery): string {
  const order = orderOf(query.sort);
  const [limit, offset] = [`$${values.length + 1}::int`, `$${values.length + 2}::int`];
  const keys = 'j.id, j.status, j.priority, j.created_at, j.updated_at, j.started_at, j.completed_at';
  const parts = statusParts(statuses).map(
    (part) => `(SELECT ${keys} FROM gh_automation_jobs j WHERE ${allOf([...conditions, ...part])}
      ORDER BY ${order} LIMIT ${limit} + ${offset})`,
  );
  return `SELECT j.*, ${STATUS} AS status
    FROM (SELECT j.id FROM (${parts.join(' UNION ALL ')}) AS j ORDER BY ${order} LIMIT ${limit} OFFSET ${offset}) AS found
    JOIN gh_automation_jobs j ON j.id = found.id
    ORDER BY ${order}`;
}

/** By the words in the rows, which an index has, then set right by the few that are asked or have words of others. */
function countSql({ conditions }: Filter, statuses: JobStatus[] | null): string {
  const count = (more: string[], what = 'count(*)') =>
    `(SELECT ${what} FROM gh_automation_jobs j WHERE ${allOf([...conditions, ...more])})`;
  if (statuses === null) return `SELECT ${count([])} AS total`;
  const byWord = statuses.map((status) => count([`j.status = '${status}'`]));
  const shown = statuses.includes('paused') ? 1 : 0;
  const asked = count([IS_ASKED], `coalesce(sum(${shown} - (j.status IN (${listed(statuses)}))::int), 0)`);
  return `SELECT ${[...byWord, asked, count(foreignPart(statuses))].join(' + ')} AS total`;
}

function allOf(conditions: string[]): string {
  return conditions.join(' AND ') || 'true';
}

function filterOf(query: ListJobsQuery): Filter {
  const conditions: string[] = [];
  const values: unknown[] = [];
  const add = (condition: string, value: string | undefined) => {
    if (value === undefined) return;
    values.push(value);
    conditions.push(`${condition} $${values.length}`);
  };
  add('j.user_id =', query.user_id);
  add('j.job_type =', query.job_type);
  add('j.id >=', query.id_prefix?.padEnd(32, '0'));
  add('j.id <=', query.id_prefix?.padEnd(32, 'f'));
  return { conditions, values };
}

const IS_ASKED = `j.id IN (
  SELECT i.job_id FROM gh_interactions i WHERE i.paused_at IS NOT NULL AND i.resolved_at IS NULL
)`;

/** Every job that has one of the statuses is in exactly one part. */
function statusParts(statuses: JobStatus[] | null): string[][] {
  if (statuses === null) return [[]];
  const parts = statuses.map((status) => [`j.status = '${status}'`, `NOT ${IS_ASKED}`]);
  if (statuses.includes('paused')) parts.push([IS_ASKED]);
  return [...parts, foreignPart(statuses)];
}

/** Jobs in whose rows others wrote words of their own; the first condition is that of an index. */
function foreignPart(statuses: JobStatus[]): string[] {
  return [
    `j.status NOT IN (${listed(JOB_STATUSES)})`,
    `NOT ${IS_ASKED}`,
    `${STATUS} IN (${listed(statuses)})`,
  ];
}

function listed(words: readonly JobStatus[]): string {
  return words.map((word) => `'${word}'`).join(', ');
}

/** Jobs of which the field says the same come in the order of their making, in the same direction. */
function orderOf(sort: string): string {
  const [field = 'created_at', direction = 'desc'] = sort.split(':');
  const way = direction === 'asc' ? 'ASC' : 'DESC';
  switch (field) {
    case 'updated_at':
      return `j.updated_at ${way}, j.id`;
    case 'started_at':
    case 'completed_at':
    case 'priority':
      return `j.${field} ${way}, j.created_at ${way}, j.id`;
    case 'status':
      // As the index of both goes: newest first within a status.
      return `j.status ${way}, j.created_at ${way === 'ASC' ? 'DESC' : 'ASC'}, j.id`;
    default:
      return `j.created_at ${way}, j.id`;
  }
}
