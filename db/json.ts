import { storable } from '../contracts/storable.ts';

/** A parameter for a `jsonb` column, such as Postgres does not refuse. */
export function json(value: unknown): string | null {
  return value === null || value === undefined ? null : JSON.stringify(storable(value));
}
