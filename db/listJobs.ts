import { JOB_STATUSES, type JobStatus, type ListJobsQuery } from '../contracts/job.ts';
import { type JobRow, STATUS } from './jobs.ts';
import type { Queryable } from './pool.ts';

/**
 * A page of jobs, and how many there are on all pages. Each status is looked for by itself, so that each has an index
 * to go by; whole rows are read only of the page.
 */
export async function listJobs(
  database: Queryable,
  query: ListJobsQuery,
): Promise<{ jobs: JobRow[]; total: number }> {
  const { conditions, values } = filterOf(query);
  const parts = statusParts(query.status).map((part) => [...conditions, ...part].join(' AND ') || 'true');
  const order = orderOf(query.sort);
  const [last, offset] = [`$${values.length + 1}`, `$${values.length + 2}`];
  const found = parts.map(
    (where) => `(SELECT j.id FROM gh_automation_jobs j WHERE ${where} ORDER BY ${order} LIMIT ${last})`,
  );
  const counts = parts.map((where) => `(SELECT count(*) FROM gh_automation_jobs j WHERE ${where})`);
  const [page, count] = await Promise.all([
    database.query<JobRow>(
      `SELECT j.*, ${STATUS} AS status
       FROM (${found.join(' UNION ALL ')}) AS found JOIN gh_automation_jobs j ON j.id = found.id
       ORDER BY ${order} LIMIT ${last}::int - ${offset}::int OFFSET ${offset}`,
      [...values, query.offset + query.limit, query.offset],
    ),
    database.query<{ total: number }>(`SELECT ${counts.join(' + ')} AS total`, values),
  ]);
  return { jobs: page.rows, total: count.rows[0]?.total ?? 0 };
}

function filterOf(query: ListJobsQuery): { conditions: string[]; values: unknown[] } {
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
function statusParts(statuses: JobStatus[] | undefined): string[][] {
  if (statuses === undefined) return [[]];
  const wanted = [...new Set(statuses)];
  const parts = wanted.map((status) => [`j.status = '${status}'`, `NOT ${IS_ASKED}`]);
  if (wanted.includes('paused')) parts.push([IS_ASKED]);
  parts.push([
    `j.status NOT IN (${listed(JOB_STATUSES)})`,
    `NOT ${IS_ASKED}`,
    `${STATUS} IN (${listed(wanted)})`,
  ]);
  return parts;
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
