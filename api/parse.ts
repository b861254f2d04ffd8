import type { z } from 'zod';
import { isDeeperThan, storable } from '../contracts/storable.ts';
import { invalid, invalidBy, notFound } from './errors.ts';

/** The request as its schema reads it; otherwise a 422 that names every field. */
export function parse<Schema extends z.ZodType>(schema: Schema, given: unknown): z.output<Schema> {
  if (isDeeperThan(MAX_DEPTH, given)) {
    const message = `is nested deeper than ${MAX_DEPTH} levels`;
    throw invalid([{ field: '', message, code: 'too_deep' }]);
  }
  const parsed = schema.safeParse(storable(given));
  if (!parsed.success) throw invalidBy(parsed.error);
  return parsed.data;
}

const MAX_DEPTH = 100;

/** An id that is no UUID names nothing. */
export function jobIdOf(given: unknown): string {
  return uuidOf(given, 'Job');
}

export function userIdOf(given: unknown): string {
  return uuidOf(given, 'User');
}

export function answerIdOf(given: unknown): string {
  return uuidOf(given, 'Answer');
}

function uuidOf(given: unknown, what: string): string {
  if (typeof given !== 'string' || !UUID.test(given)) throw notFound(what);
  return given.toLowerCase();
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
