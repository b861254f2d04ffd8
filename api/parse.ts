import type { z } from 'zod';
import { invalidBy, notFound } from './errors.ts';

/** The request as its schema reads it; otherwise a 422 that names every field. */
export function parse<Schema extends z.ZodType>(schema: Schema, given: unknown): z.output<Schema> {
  const parsed = schema.safeParse(given);
  if (!parsed.success) throw invalidBy(parsed.error);
  return parsed.data;
}

/** An id that is no UUID names nothing. */
export function jobIdOf(given: unknown): string {
  if (typeof given !== 'string' || !UUID.test(given)) throw notFound('Job');
  return given.toLowerCase();
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
