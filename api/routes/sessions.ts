import type { Request, RequestHandler } from 'express';
import {
  type DeletedSession,
  type DeletedUserSession,
  type DeletedUserSessions,
  DeleteSessionsQuery,
  ListSessionsQuery,
  type SessionList,
  type UserSessions,
} from '../../contracts/browserSessions.ts';
import {
  deleteBrowserSession,
  deleteBrowserSessions,
  type KeptBrowserSession,
  listBrowserSessions,
} from '../../db/browserSessions.ts';
import type { Api } from '../api.ts';
import { onlyUserOf } from '../caller.ts';
import { invalid, notFound } from '../errors.ts';
import { parse, userIdOf } from '../parse.ts';

/** Where applicants stay signed in (contract 1.6), under both paths that clients use. */
type Deps = Pick<Api, 'database'>;

/** `GET /valet/sessions/:userId` */
export function userSessions({ database }: Deps): RequestHandler {
  return async (request, response) => {
    const user_id = userIdOf(request.params['userId']);
    const sessions = (await listBrowserSessions(database, user_id)).map(withoutId);
    response.json({ user_id, sessions, count: sessions.length } satisfies UserSessions);
  };
}

/** `DELETE /valet/sessions/:userId/:domain` */
export function userSessionDelete({ database }: Deps): RequestHandler {
  return async (request, response) => {
    const user_id = userIdOf(request.params['userId']);
    const domain = String(request.params['domain']).toLowerCase();
    const deleted = await deleteBrowserSession(database, user_id, domain);
    if (deleted === null) throw notFound('Session');
    response.json({ user_id, domain, deleted: true } satisfies DeletedUserSession);
  };
}

/** `DELETE /valet/sessions/:userId` */
export function userSessionsDelete({ database }: Deps): RequestHandler {
  return async (request, response) => {
    const user_id = userIdOf(request.params['userId']);
    const deleted_count = await deleteBrowserSessions(database, user_id);
    response.json({ user_id, deleted_count } satisfies DeletedUserSessions);
  };
}

/** `GET /sessions?user_id=…` */
export function sessionsList({ database }: Deps): RequestHandler {
  return async (request, response) => {
    const user_id = userOf(request, parse(ListSessionsQuery, request.query).user_id);
    const sessions = (await listBrowserSessions(database, user_id)).map(shown);
    response.json({ user_id, sessions, total: sessions.length } satisfies SessionList);
  };
}

/** `DELETE /sessions?user_id=…` with `domain=…`, or `all=true` */
export function sessionsDelete({ database }: Deps): RequestHandler {
  return async (request, response) => {
    const query = parse(DeleteSessionsQuery, request.query);
    const user_id = userOf(request, query.user_id);
    if (query.domain === undefined) {
      const deleted_count = await deleteBrowserSessions(database, user_id);
      response.json({ user_id, deleted_count } satisfies DeletedUserSessions);
      return;
    }
    const deleted = await deleteBrowserSession(database, user_id, query.domain.toLowerCase());
    if (deleted === null) throw notFound('Session');
    response.json({ deleted: true, session_id: deleted } satisfies DeletedSession);
  };
}

function userOf(request: Request, named: string | undefined): string {
  const userId = onlyUserOf(request) ?? named;
  if (userId !== undefined) return userId.toLowerCase();
  throw invalid([{ field: 'user_id', message: 'wants a UUID', code: 'invalid_type' }]);
}

function shown({ last_used_at, created_at, updated_at, expires_at, ...session }: KeptBrowserSession) {
  return {
    ...session,
    last_used_at: last_used_at.toISOString(),
    created_at: created_at.toISOString(),
    updated_at: updated_at.toISOString(),
    expires_at: expires_at?.toISOString() ?? null,
  };
}

function withoutId(session: KeptBrowserSession) {
  const { id: _, ...rest } = shown(session);
  return rest;
}
