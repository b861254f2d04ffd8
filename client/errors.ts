/**
 * What every call of the client throws when it does not succeed; an abort by the caller's own signal throws that signal's
 * reason instead. `code` is one of:
 * `job_not_found` `duplicate_idempotency_key` `duplicate_application` `job_not_cancellable` `job_not_retryable` `not_paused` `retry_failed` (the
 * server failed: whether the job was retried is not known) `poll_timeout` `invalid_args` `client_config` `timeout`
 * `network_error` `bad_answer` `wrong_worker` `callback_refused`, else `http_` and the status.
 */
export class GhostHandsError extends Error {
  readonly code: string;
  /** Of the HTTP answer, where there was one. */
  readonly status: number | undefined;
  /** The body of that answer. */
  readonly details: unknown;
  /** How often the request was sent: what an earlier try began may be what this one met. */
  tried = 1;

  constructor(
    message: string,
    code: string,
    { status, details, cause }: { status?: number | undefined; details?: unknown; cause?: unknown } = {},
  ) {
    super(message, cause === undefined ? undefined : { cause });
    this.name = new.target.name;
    this.code = code;
    this.status = status;
    this.details = details;
  }
}

export class JobNotFoundError extends GhostHandsError {
  constructor(message: string, details?: unknown) {
    super(message, 'job_not_found', { status: 404, details });
  }
}

/** There is a job with this key, and nothing was created. */
export class DuplicateIdempotencyKeyError extends GhostHandsError {
  readonly existingJobId: string;
  readonly existingStatus: string;

  constructor(existing: { id: string; status: string }, details?: unknown) {
    super(`A job with this idempotency key exists: ${existing.id}`, 'duplicate_idempotency_key', {
      status: 409,
      details,
    });
    this.existingJobId = existing.id;
    this.existingStatus = existing.status;
  }
}

/** The job has ended, or its submit may have arrived. */
export class JobNotCancellableError extends GhostHandsError {
  readonly currentStatus: string;

  constructor(message: string, currentStatus: string, details?: unknown) {
    super(message, 'job_not_cancellable', { status: 409, details });
    this.currentStatus = currentStatus;
  }
}

/** The job has not ended, or was or may have been submitted. */
export class JobNotRetryableError extends GhostHandsError {
  readonly currentStatus: string;

  constructor(message: string, currentStatus: string, details?: unknown) {
    super(message, 'job_not_retryable', { status: 409, details });
    this.currentStatus = currentStatus;
  }
}

/** Nobody is asked for anything now. */
export class JobNotPausedError extends GhostHandsError {
  constructor(message: string, details?: unknown) {
    super(message, 'not_paused', { status: 409, details });
  }
}

/** What was sent cannot mean anything. */
export class ValidationError extends GhostHandsError {
  /** `field` is a dot path into what was sent. */
  readonly fields: { field: string; message: string }[];

  constructor(message: string, fields: { field: string; message: string }[], details?: unknown) {
    super(message, 'http_422', { status: 422, details });
    this.fields = fields;
  }
}

/** More requests than allowed. */
export class RateLimitError extends GhostHandsError {
  readonly retryAfterMs: number | undefined;

  constructor(message: string, retryAfterMs: number | undefined, details?: unknown) {
    super(message, 'http_429', { status: 429, details });
    this.retryAfterMs = retryAfterMs;
  }
}
