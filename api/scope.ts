import type { Request, RequestHandler, RequestParamHandler } from 'express';
import { findJobOwner } from '../db/jobs.ts';
import type { Api } from './api.ts';
import { forbidden, mayActFor, onlyUserOf } from './caller.ts';
import { notFound } from './errors.ts';
import { jobIdOf } from './parse.ts';

/**
 * Keeps a user to what is theirs, for every route there is or will be: whoever names another user is refused, and
 * another's job is not there. Routes that list or create ask `onlyUserOf` besides.
 */
export const ownNamesOnly: RequestHandler = (request, _response, next) => {
  const only = onlyUserOf(request);
  if (only !== undefined) {
    refuseOthers(request, request.query['user_id']);
    const body: unknown = request.body;
    if (isObject(body)) {
      refuseOthers(request, body['valet_user_id']);
      request.body = createdFor(only, body);
    }
  }
  next();
};

/** For `:id` and `:jobId`: another's job answers like one that does not exist. Below `/users` an id is a user's. */
export function ownJobsOnly(api: Pick<Api, 'database'>): RequestParamHandler {
  return async (request, response, next, id: unknown, name) => {
    if (/^\/users\//i.test(request.path)) {
      ownUserOnly(request, response, next, id, name);
      return;
    }
    if (onlyUserOf(request) !== undefined) {
      const owner = await findJobOwner(api.database, jobIdOf(id));
      if (owner === null || !mayActFor(request, owner)) throw notFound('Job');
    }
    next();
  };
}

/** For `:userId` */
export const ownUserOnly: RequestParamHandler = (request, _response, next, id: unknown) => {
  refuseOthers(request, id);
  next();
};

function refuseOthers(request: Request, userId: unknown): void {
  if (userId === undefined) return;
  if (typeof userId !== 'string' || !mayActFor(request, userId)) {
    throw forbidden('A token acts for its own user only');
  }
}

/** What a user creates is theirs, whatever the body says (contract 1.5). */
function createdFor(userId: string, body: Record<string, unknown>): Record<string, unknown> {
  const jobs: unknown = body['jobs'];
  if (!Array.isArray(jobs)) return { ...body, user_id: userId };
  const owned = jobs.map((job: unknown) => (isObject(job) ? { ...job, user_id: userId } : job));
  return { ...body, user_id: userId, jobs: owned };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
