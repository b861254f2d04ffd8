import { z } from 'zod';
import { FilledField, INTERACTION_REASONS, Question } from './interaction.ts';

/** The words of a callback's `status`. `failed` is sent only when no attempt remains. */
const CALLBACK_STATUSES = [
  'running',
  'progress',
  'needs_human',
  'resumed',
  'completed',
  'failed',
  'cancelled',
] as const;

const Cost = z.strictObject({ total_cost_usd: z.number(), action_count: z.int(), total_tokens: z.int() });

/** `type`, `page_url` and `message` are earlier names of `reason`, `current_url` and `description`. */
const Interaction = z.strictObject({
  reason: z.enum(INTERACTION_REASONS),
  type: z.string(),
  description: z.string(),
  message: z.string(),
  screenshot_url: z.string().nullable(),
  current_url: z.string().nullable(),
  page_url: z.string().nullable(),
  paused_at: z.iso.datetime(),
  expires_at: z.iso.datetime(),
  timeout_seconds: z.number(),
  questions: z.array(Question).optional(),
  fields: z.array(FilledField).optional(),
});

const Progress = z.strictObject({ step: z.string(), progress_pct: z.number(), actions_completed: z.int() });

/** What we POST to a job's `callback_url`. */
export type Callback = z.infer<typeof Callback>;
export const Callback = z.strictObject({
  job_id: z.guid(),
  valet_task_id: z.string().nullable(),
  worker_id: z.string().nullable(),
  status: z.enum(CALLBACK_STATUSES),
  execution_mode: z.string().optional(),
  browser_mode: z.string().optional(),
  final_mode: z.string().optional(),
  /** Where the host's screen can be seen; only of hosts that name it in KASM_SESSION_URL. */
  kasm_url: z.string().optional(),
  interaction: Interaction.optional(),
  progress: Progress.optional(),
  resumed_at: z.iso.datetime().optional(),
  result_data: z.record(z.string(), z.unknown()).optional(),
  result_summary: z.string().optional(),
  screenshot_url: z.string().optional(),
  error_code: z.string().optional(),
  error_message: z.string().optional(),
  cost: Cost.optional(),
  completed_at: z.iso.datetime().optional(),
});

/** The engine needs no model. */
export const NO_COST = { total_cost_usd: 0, action_count: 0, total_tokens: 0 } as const;

export const CALLBACK_STATES = ['pending', 'delivered', 'given_up', 'stopped'] as const;

/**
 * A callback as `GET /jobs/:id/callbacks` lists it. `number` counts from 1 within the job; `id` is the header
 * `webhook-id`, which a callback keeps when it is sent once more. Times are null, and so is `last_status`, for what has
 * not happened: no try, no answer, no delivery.
 */
const SentCallback = z.strictObject({
  number: z.int().min(1),
  id: z.guid(),
  status: z.enum(CALLBACK_STATUSES),
  state: z.enum(CALLBACK_STATES).meta({
    description:
      'pending: still to be sent; given_up: a day of tries went by; stopped: the receiver answered 410 Gone',
  }),
  created_at: z.iso.datetime(),
  attempts: z.int(),
  last_attempt_at: z.iso.datetime().nullable(),
  last_status: z
    .int()
    .nullable()
    .meta({ description: 'The HTTP status of the newest answer', examples: [503] }),
  last_error: z
    .string()
    .nullable()
    .meta({ examples: ['HTTP 503', 'ECONNREFUSED'] }),
  delivered_at: z.iso.datetime().nullable(),
});

/** `GET /jobs/:id/callbacks` */
export const ListCallbacksAnswer = z.strictObject({ job_id: z.guid(), callbacks: z.array(SentCallback) });

/** `POST /jobs/:id/callbacks/:number/resend`, 202: the callback that will be sent; its `number` is a new one. */
export const ResendCallbackAnswer = z.strictObject({ job_id: z.guid(), callback: SentCallback });
