import { z } from 'zod';
import type { ErrorCode } from './errorCodes.ts';
import type { InteractionReason } from './interaction.ts';
import { Affinity, JOB_TYPES } from './job.ts';

/** What a job's workflow is started with: ids and settings, nothing of the applicant's. */
export type JobInput = z.infer<typeof JobInput>;
export const JobInput = z.strictObject({
  job_id: z.guid(),
  job_type: z.enum(JOB_TYPES),
  /** How often the job was run before: its `retry_count` when this run began. */
  retries_used: z.int().min(0),
  max_retries: z.int().min(0),
  timeout_seconds: z.number().positive(),
  scheduled_at: z.iso.datetime().nullable(),
  target_worker_id: z.string().nullable(),
  worker_affinity: Affinity,
  /** Whether blockers pause for a person; otherwise they end the job with their code. */
  asks_humans: z.boolean(),
  /** Whether a person looks at the filled form before it is submitted. */
  review: z.boolean(),
  human_wait_seconds: z.number().positive(),
  queue_wait_seconds: z.number().positive(),
  lease_seconds: z.number().positive(),
});

/** Names a session to the host that holds it. An old epoch opens nothing. */
export type SessionRef = z.infer<typeof SessionRef>;
export const SessionRef = z.strictObject({ job_id: z.guid(), epoch: z.int() });

/**
 * Sent by the host to the workflow once the browser is open. `hold_id` is the one the workflow asked with; `queue`
 * takes the session's steps.
 */
export type SessionReady = z.infer<typeof SessionReady>;
export const SessionReady = z.strictObject({
  hold_id: z.guid(),
  worker_id: z.string(),
  queue: z.string(),
  epoch: z.int(),
});

/** A step met something that only a person can settle; the details are in `gh_interactions`. */
export type Blocked = { kind: 'blocked'; reason: InteractionReason; interaction_id: string };

/** A step cannot succeed on this page. `detail` is for people and holds nothing personal. */
export type Failed = { kind: 'failed'; code: ErrorCode; detail?: string };

/** `page`: a session that was lost goes on there; without it the application starts. */
export type OpenOutcome = { kind: 'opened'; page?: number } | Failed;
/** `checksum`: the same for the same answers on all pages up to this one; it says nothing of them. */
export type FillOutcome =
  | { kind: 'filled'; fields: number; next: 'advance' | 'submit'; checksum?: string }
  | Blocked
  | Failed;
/** `confirmed` and `unknown`: it has sent the form, or may have. */
export type AdvanceOutcome = { kind: 'advanced' } | { kind: 'confirmed' } | { kind: 'unknown' } | Failed;

/** What became of a submit, by the rules of facts section 5. */
export type SubmitOutcome =
  | { kind: 'confirmed' }
  | { kind: 'rejected' }
  | { kind: 'not_sent' }
  /** It was one more page of the form. */
  | { kind: 'advanced' }
  | { kind: 'unknown' }
  | Blocked
  | Failed;

/** What a task was to bring, a page's words or a filled form, is written down. */
export type TaskOutcome = { kind: 'kept' } | Blocked | Failed;

/** How a run of a job's workflow ended. */
export type Ending =
  | { kind: 'completed' }
  /** `interaction_id`: what a person would have been asked, had the job been allowed to ask. */
  | { kind: 'failed'; code: ErrorCode; detail?: string; interaction_id?: string }
  | { kind: 'cancelled'; code: 'cancelled' | 'human_cancelled' }
  | { kind: 'expired' };

/** `resume`, as update (exact answer) or as signal (a person in the Temporal UI; JSON without secrets). */
export type Resume = z.infer<typeof Resume>;
export const Resume = z.object({
  action: z.enum(['resume', 'cancel']).default('resume'),
  resolved_by: z.string().max(100).default('human'),
  resolution_type: z.string().max(50).default('manual'),
  /** The record in the vault that holds codes, passwords or answers. */
  resolution_id: z.guid().optional(),
  /** After `submit_unknown`: a person saw whether the application is in. */
  submitted: z.boolean().optional(),
});

/**
 * `cancel`, as update; as signal it has no argument. With `code` the job ends as failed with it: not a person gave it up,
 * its host was taken away.
 */
export type Cancel = z.infer<typeof Cancel>;
export const Cancel = z.object({
  cancelled_by: z.string().default('human'),
  code: z.literal('worker_deregistered').optional(),
});

/** After `action: cancel`: what the job ended as. A submit that may have arrived is not cancelled by it. */
export type ResumeAnswer = { status: 'running' | Ending['kind']; resumed_at: string };
export type CancelAnswer = { cancelled_at: string };

/** Why an update is refused: the `type` of its failure. */
export const NOT_PAUSED = 'not_paused';
export const NOT_A_RESUME = 'not_a_resume';
export const NOT_A_CANCEL = 'not_a_cancel';
export const DECISION_NEEDED = 'decision_needed';
export const NOT_CANCELLABLE = 'not_cancellable';

/** A host that is asked for a session it does not hold; the workflow asks for a new one. */
export const NO_SESSION = 'no_session';
