import type { RequestHandler } from 'express';
import { ListEventsQuery, ListJobsQuery } from '../../contracts/job.ts';
import { listEvents } from '../../db/events.ts';
import { findJob, type JobRow } from '../../db/jobs.ts';
import { listJobs } from '../../db/listJobs.ts';
import type { Api } from '../api.ts';
import { onlyUserOf } from '../caller.ts';
import { notFound } from '../errors.ts';
import { jobIdOf, parse } from '../parse.ts';

/** `GET /jobs` (contract 1.5) */
export function jobsList(api: Api): RequestHandler {
  return async (request, response) => {
    const query = parse(ListJobsQuery, request.query);
    const user_id = onlyUserOf(request) ?? query.user_id;
    const { jobs, total } = await listJobs(api.database, { ...query, user_id });
    const shown = jobs.map((job) => withFreshLinks(api, job));
    response.json({ jobs: shown, total, limit: query.limit, offset: query.offset });
  };
}

/** `GET /jobs/:id`: the whole row. */
export function jobsGet(api: Api): RequestHandler {
  return async (request, response) => {
    response.json(withFreshLinks(api, await jobOf(api, request.params['id'])));
  };
}

/** `GET /jobs/:id/status` */
export function jobsStatus(api: Api): RequestHandler {
  return async (request, response) => {
    const job = await jobOf(api, request.params['id']);
    const { id, status, status_message, started_at, last_heartbeat, completed_at } = job;
    response.json({ id, status, status_message, started_at, last_heartbeat, completed_at });
  };
}

/** `GET /jobs/:id/events`: oldest first. */
export function jobsEvents(api: Api): RequestHandler {
  return async (request, response) => {
    const page = parse(ListEventsQuery, request.query);
    const job = await jobOf(api, request.params['id']);
    response.json(await listEvents(api.database, job.id, page));
  };
}

/** The row keeps the links that were made when its pictures were: they are good for some days. */
export function withFreshLinks({ links }: Api, job: JobRow): JobRow {
  const { screenshot_urls } = job;
  if (!Array.isArray(screenshot_urls)) return job;
  return { ...job, screenshot_urls: screenshot_urls.map((link) => links.renew(link)) };
}

export async function jobOf(api: Api, id: unknown): Promise<JobRow> {
  const job = await findJob(api.database, jobIdOf(id));
  if (job === null) throw notFound('Job');
  return job;
}
