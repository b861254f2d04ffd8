import type { ErrorRequestHandler, RequestHandler } from 'express';
import type { ZodError } from 'zod';
import { isDatabaseAway } from '../db/isAway.ts';
import type { Log } from '../log/log.ts';
import { requestIdOf } from './requestId.ts';

/** A refusal, as the client reads it: `{error, message, …}`. Thrown by routes, written in one place. */
export class Refusal extends Error {
  readonly status: number;
  readonly code: string;
  readonly extra: Record<string, unknown>;

  constructor(status: number, code: string, message: string, extra: Record<string, unknown> = {}) {
    super(message);
    this.name = 'Refusal';
    this.status = status;
    this.code = code;
    this.extra = extra;
  }
}

export interface FieldProblem {
  /** Dot path. */
  field: string;
  message: string;
  code: string;
}

export function invalid(details: FieldProblem[]): Refusal {
  const [first] = details;
  const message =
    first === undefined ? 'The request is not valid' : `${first.field || 'The body'}: ${first.message}`;
  return new Refusal(422, 'validation_error', message, { details });
}

export function invalidBy(error: ZodError): Refusal {
  return invalid(
    error.issues.map(({ path, message, code }) => ({
      field: path.map(String).join('.'),
      message,
      code: code ?? 'custom',
    })),
  );
}

export function notFound(what: string): Refusal {
  return new Refusal(404, 'not_found', `${what} not found`);
}

export const unknownRoute: RequestHandler = () => {
  throw new Refusal(404, 'not_found', 'Route not found');
};

/** Every error of every route ends here, in one form. */
export function errorHandler(log: Log): ErrorRequestHandler {
  return (error: unknown, request, response, _next) => {
    const refusal = refusalOf(error);
    if (refusal.status >= 500) log.error('request failed', { request_id: requestIdOf(request), error });
    if (response.headersSent) {
      response.destroy();
      return;
    }
    if (refusal.status === 503) response.set('Retry-After', '5');
    response.status(refusal.status).json({
      error: refusal.code,
      message: refusal.message,
      ...refusal.extra,
      request_id: requestIdOf(request),
    });
  };
}

function refusalOf(error: unknown): Refusal {
  if (error instanceof Refusal) return error;
  if (isBodyError(error)) return bodyRefusal(error);
  if (isUnreadable(error)) return new Refusal(400, 'bad_request', 'The request cannot be read');
  if (isAway(error))
    return new Refusal(503, 'unavailable', 'The service cannot keep this promise now; try again');
  return new Refusal(500, 'internal_error', 'Something unexpected went wrong');
}

/** A path that cannot be decoded, or a body that does not unpack. */
function isUnreadable(error: unknown): boolean {
  if (error instanceof URIError) return true;
  return error instanceof Error && 'expose' in error && error.expose === true;
}

interface BodyError {
  type: string;
  /** In bytes, where the body is too large. */
  limit?: unknown;
}

function isBodyError(error: unknown): error is BodyError {
  return error instanceof Error && 'type' in error && typeof error.type === 'string';
}

function bodyRefusal({ type, limit }: BodyError): Refusal {
  switch (type) {
    case 'entity.too.large':
      return new Refusal(
        413,
        'payload_too_large',
        `The body is larger than ${Math.floor(Number(limit) / 1e6)} MB`,
      );
    case 'entity.parse.failed':
      return new Refusal(400, 'bad_request', 'The body is not valid JSON');
    default:
      return new Refusal(400, 'bad_request', 'The body cannot be read');
  }
}

/** The database or the engine does not answer: by their clients' codes, not by words. */
function isAway(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const isEngineAway = 'code' in error && typeof error.code === 'number' && GRPC_AWAY.has(error.code);
  return isEngineAway || isDatabaseAway(error) || isAway(error.cause);
}

const GRPC_EXHAUSTED = 8;
const GRPC_DEADLINE_EXCEEDED = 4;
const GRPC_UNAVAILABLE = 14;
const GRPC_AWAY: ReadonlySet<unknown> = new Set([GRPC_UNAVAILABLE, GRPC_DEADLINE_EXCEEDED, GRPC_EXHAUSTED]);
