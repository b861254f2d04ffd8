import type { Request, RequestHandler } from 'express';
import { EventStreamQuery, UserId } from '../../contracts/liveEvents.ts';
import type { Api } from '../api.ts';
import { parse } from '../parse.ts';
import { jobOf } from './jobsRead.ts';

/** `GET /jobs/:id/events/stream`: from the beginning, until the job has ended. */
export function jobEventStream(api: Api): RequestHandler {
  return async (request, response) => {
    const after = lastEventIdOf(request);
    const { id: jobId } = await jobOf(api, request.params['id']);
    await api.live.stream(request, response, { subject: { kind: 'job', jobId }, after });
  };
}

/** `GET /users/:userId/events/stream`: of all jobs of the user, from now on. */
export function userEventStream(api: Api): RequestHandler {
  return async (request, response) => {
    const userId = parse(UserId, request.params['userId']).toLowerCase();
    const after = lastEventIdOf(request);
    await api.live.stream(request, response, { subject: { kind: 'user', userId }, after });
  };
}

/** A browser that connects again says it in a header, whatever address it was given first. */
function lastEventIdOf(request: Request): number | undefined {
  const { last_event_id } = request.query;
  return parse(EventStreamQuery, { last_event_id: request.get('last-event-id') ?? last_event_id })
    .last_event_id;
}
