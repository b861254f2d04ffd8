import type { RequestHandler } from 'express';
import { Refusal } from './errors.ts';

/**
 * At most so many requests at once: more would wait for each other until nobody is answered in time. Event streams stay
 * open, and do little: there may be five times as many.
 */
export function bounded(max: number): RequestHandler {
  const answers = { underWay: 0, max };
  const streams = { underWay: 0, max: 5 * max };
  return (request, response, next) => {
    const kind = request.path.endsWith('/events/stream') ? streams : answers;
    if (kind.underWay >= kind.max) throw new Refusal(503, 'unavailable', 'Too much is under way; try again');
    kind.underWay += 1;
    response.once('close', () => (kind.underWay -= 1));
    next();
  };
}
