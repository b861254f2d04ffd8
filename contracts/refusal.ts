import { z } from 'zod';

/** Every error of the API (contract 1.1); `error` is the word to branch on, `message` is for people. */
const refusal = {
  error: z.string().meta({ examples: ['unauthorized', 'not_found', 'job_not_cancellable'] }),
  message: z.string(),
  request_id: z.string().meta({ description: 'Also the header X-Request-Id' }),
};

/** Some refusals say more: `current_status`, `reason`, … */
export const Refused = z.looseObject(refusal);

export const Invalid = z.strictObject({
  ...refusal,
  error: z.literal('validation_error'),
  details: z.array(
    z.strictObject({
      field: z.string().meta({ description: 'A dot path', examples: ['profile.email'] }),
      message: z.string(),
      code: z.string(),
    }),
  ),
});

/** 429, contract 1.2 */
export const LimitReached = z.strictObject({
  ...refusal,
  error: z.literal('rate_limit_exceeded'),
  limit: z.int(),
  reset_at: z.iso.datetime(),
});

export const NotCancellable = z.strictObject({
  ...refusal,
  error: z.literal('job_not_cancellable'),
  current_status: z.string(),
  reason: z.string(),
});

export const NotRetryable = z.strictObject({
  ...refusal,
  error: z.literal('job_not_retryable'),
  current_status: z.string(),
});

/** `existing_…` are absent when the key belongs to another user. */
export const DuplicateKey = z.strictObject({
  ...refusal,
  error: z.literal('duplicate_idempotency_key'),
  existing_job_id: z.guid().optional(),
  existing_status: z.string().optional(),
});

export const NotPaused = z.strictObject({
  ...refusal,
  error: z.enum(['not_paused', 'decision_needed']),
});
