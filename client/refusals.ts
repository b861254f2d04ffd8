import { z } from 'zod';
import {
  DuplicateIdempotencyKeyError,
  GhostHandsError,
  JobNotCancellableError,
  JobNotFoundError,
  JobNotPausedError,
  JobNotRetryableError,
  RateLimitError,
  ValidationError,
} from './errors.ts';
import { retryAfterMs } from './retries.ts';

/** The error that an answer other than 2xx stands for. */
export function refusalOf({ status, headers }: Response, text: string): GhostHandsError {
  const details = jsonOf(text);
  const body = Body.safeParse(details).data ?? {};
  const message = body.message ?? body.error ?? `HTTP ${status}`;
  if (status === 404) return new JobNotFoundError(message, details);
  if (status === 409) return conflict(message, body, details);
  if (status === 422) return new ValidationError(message, fieldsOf(details), details);
  if (status === 429) return new RateLimitError(message, retryAfterMs(headers), details);
  return new GhostHandsError(message, `http_${status}`, { status, details });
}

function conflict(message: string, body: Body, details: unknown): GhostHandsError {
  const currentStatus = body.current_status ?? 'unknown';
  switch (body.error ?? '') {
    case 'duplicate_idempotency_key':
      return new DuplicateIdempotencyKeyError(
        { id: body.existing_job_id ?? '', status: body.existing_status ?? 'unknown' },
        details,
      );
    case 'job_not_cancellable':
      return new JobNotCancellableError(message, currentStatus, details);
    case 'job_not_retryable':
      return new JobNotRetryableError(message, currentStatus, details);
    case 'not_paused':
      return new JobNotPausedError(message, details);
    default:
      return body.duplicate === true && body.job_id !== undefined
        ? new DuplicateIdempotencyKeyError({ id: body.job_id, status: body.status ?? 'unknown' }, details)
        : new GhostHandsError(message, 'http_409', { status: 409, details });
  }
}

const word = z.string().optional().catch(undefined);

type Body = z.infer<typeof Body>;
const Body = z.object({
  error: word,
  message: word,
  current_status: word,
  existing_job_id: word,
  existing_status: word,
  job_id: word,
  reason: word,
  status: word,
  duplicate: z.boolean().optional().catch(undefined),
});

const Fields = z.object({ details: z.array(z.object({ field: z.string(), message: z.string() })) });

function fieldsOf(details: unknown): { field: string; message: string }[] {
  return Fields.safeParse(details).data?.details ?? [];
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
