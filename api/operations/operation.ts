import type { z } from 'zod';

/** One route as clients know it. What every route may answer besides is added by `openApi.ts`. */
export interface Operation {
  method: 'get' | 'post' | 'put' | 'delete';
  /** As it is registered: `/api/v1/gh/jobs/:id`. */
  path: string;
  tag: 'VALET' | 'Jobs' | 'Live events' | 'Signed in' | 'Answers' | 'Files' | 'Operators';
  summary: string;
  /** Who may call it. `user`: with the service key, or a token of the user's. */
  caller: 'anybody' | 'user' | 'service';
  /** Where the first answer has the id of the job that was created: a JSON pointer. */
  creates?: string;
  /** Counts against a user's limits. */
  limited?: true;
  query?: z.ZodObject;
  body?: { schema: z.ZodType; required: boolean; example?: unknown };
  /** A body that is no JSON. */
  rawBody?: 'application/octet-stream';
  answers: Record<number, AnswerBody>;
  /** An example of the first answer. */
  example?: unknown;
}

export type AnswerBody =
  | { schema: z.ZodType }
  | { type: 'text/event-stream' | 'image/png' | 'text/html' | 'text/plain' };

/** What the examples speak of. */
export const GH = '/api/v1/gh';
export const JOB_ID = '3f2b6a1e-8a53-4c3b-9d1d-0f6f4f4a7c11';
export const USER_ID = '00000000-0000-4000-8000-000000000001';
export const TIME = '2026-01-05T09:30:00.000Z';
