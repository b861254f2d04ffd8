import type { Request, RequestHandler } from 'express';
import type { Settings } from '../contracts/settings.ts';
import type { Log } from '../log/log.ts';
import { isSameSecret } from '../net/isSameSecret.ts';
import { Refusal } from './errors.ts';
import { requestIdOf } from './requestId.ts';
import { type TokenUser, verifyTokenWith } from './userTokens.ts';

/** Who asks: a program that holds the service key, or a person with a token of theirs. */
export type Caller = { kind: 'service' } | ({ kind: 'user' } & TokenUser);

const callers = new WeakMap<Request, Caller>();

/** The service key is looked at first; a user's token counts only without one (contract 1.1). */
export function requireCaller(settings: Settings, log: Log): RequestHandler {
  const verify = verifyTokenWith(settings);
  if (verify !== null && settings.GH_JWT_TIER_CLAIM === undefined) {
    log.warn('GH_JWT_TIER_CLAIM is not set: users name their own tier, and so their limits');
  }
  return async (request, _response, next) => {
    const key = request.get('x-gh-service-key');
    const token = /^Bearer +(\S+) *$/i.exec(request.get('authorization') ?? '')?.[1];
    if (key !== undefined) callers.set(request, service(key, settings.GH_SERVICE_SECRET));
    else if (token !== undefined) callers.set(request, await userOf(token));
    else throw new Refusal(401, 'unauthorized', 'Send X-GH-Service-Key, or Authorization: Bearer');
    next();

    async function userOf(given: string): Promise<Caller> {
      if (verify === null) {
        throw new Refusal(
          500,
          'server_config_error',
          'GH_JWKS_URL, GH_JWKS or GH_JWT_SECRET is not configured',
        );
      }
      const user = await verify(given).catch((error: unknown) => {
        log.error('the keys for tokens cannot be had', { request_id: requestIdOf(request), error });
        throw new Refusal(503, 'unavailable', 'Tokens cannot be checked now; try again');
      });
      if (user === null) throw new Refusal(401, 'unauthorized', 'The token is not valid (any more)');
      return { kind: 'user', ...user };
    }
  };
}

/** Throws where no route could be without a caller. */
export function callerOf(request: Request): Caller {
  const caller = callers.get(request);
  if (caller === undefined) throw new Error('the route is reached without requireCaller');
  return caller;
}

/** The user whom alone the caller may see; undefined for everybody. */
export function onlyUserOf(request: Request): string | undefined {
  const caller = callerOf(request);
  return caller.kind === 'user' ? caller.userId : undefined;
}

export function mayActFor(request: Request, userId: string): boolean {
  const only = onlyUserOf(request);
  return only === undefined || only === userId.toLowerCase();
}

/** The word for `created_by` (contract 1.5). */
export function createdBy(request: Request): 'valet' | 'api' {
  return callerOf(request).kind === 'service' ? 'valet' : 'api';
}

export const serviceOnly: RequestHandler = (request, _response, next) => {
  if (callerOf(request).kind !== 'service') throw forbidden('This is for the service alone');
  next();
};

export function forbidden(message: string): Refusal {
  return new Refusal(403, 'forbidden', message);
}

function service(given: string, secret: string | undefined): Caller {
  if (secret === undefined) {
    throw new Refusal(500, 'server_config_error', 'GH_SERVICE_SECRET is not configured');
  }
  if (!isSameSecret(given, secret)) throw new Refusal(401, 'unauthorized', 'The X-GH-Service-Key is wrong');
  return { kind: 'service' };
}
