import type { RequestHandler } from 'express';
import { isSameSecret } from '../net/isSameSecret.ts';
import { Refusal } from './errors.ts';

/** `X-GH-Service-Key` must be the configured key. */
export function requireServiceKey(secret: string | undefined): RequestHandler {
  return (request, _response, next) => {
    if (secret === undefined)
      throw new Refusal(500, 'server_config_error', 'GH_SERVICE_SECRET is not configured');
    const given = request.get('x-gh-service-key');
    if (given === undefined) throw new Refusal(401, 'unauthorized', 'The header X-GH-Service-Key is missing');
    if (!isSameSecret(given, secret)) throw new Refusal(401, 'unauthorized', 'The X-GH-Service-Key is wrong');
    next();
  };
}
