import pino from 'pino';

/** The only things that are ever logged: ids, names of our own, numbers. Nothing that an applicant or a site wrote. */
interface LogFields {
  job_id?: string | undefined;
  epoch?: number | undefined;
  worker_id?: string | undefined;
  sandbox_id?: string | undefined;
  request_id?: string | undefined;
  method?: string | undefined;
  /** The pattern of a route, or a path that holds ids only. */
  route?: string | undefined;
  status?: number | undefined;
  duration_ms?: number | undefined;
  code?: string | undefined;
  reason?: string | undefined;
  count?: number | undefined;
  port?: number | undefined;
  step?: string | undefined;
  queue?: string | undefined;
  attempt?: number | undefined;
  /** Of a thrown value: its class, its code and where it was thrown; never its message. */
  error?: unknown;
}

export interface Log {
  debug(message: string, fields?: LogFields): void;
  info(message: string, fields?: LogFields): void;
  warn(message: string, fields?: LogFields): void;
  error(message: string, fields?: LogFields): void;
}

/** JSON lines on stdout. Keys that are not in the list are left out, whatever a caller passes. */
export function createLog(program: string, level: string): Log {
  const logger = pino({
    level,
    base: { program },
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label) => ({ level: label }) },
  });
  const at =
    (name: 'debug' | 'info' | 'warn' | 'error') =>
    (message: string, fields: LogFields = {}) =>
      logger[name](allowed(fields), message);
  return { debug: at('debug'), info: at('info'), warn: at('warn'), error: at('error') };
}

const FIELDS = [
  'job_id',
  'epoch',
  'worker_id',
  'sandbox_id',
  'request_id',
  'method',
  'route',
  'status',
  'duration_ms',
  'code',
  'reason',
  'count',
  'port',
  'step',
  'queue',
  'attempt',
] as const satisfies (keyof LogFields)[];

function allowed(fields: LogFields): Record<string, unknown> {
  const kept: Record<string, unknown> = {};
  for (const field of FIELDS) if (fields[field] !== undefined) kept[field] = fields[field];
  if (fields.error !== undefined) kept['error'] = describeError(fields.error);
  return kept;
}

/** Messages of errors may quote what was typed or a URL: class, code and stack frames do not. */
function describeError(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { type: typeof error };
  const code =
    'code' in error && (typeof error.code === 'string' || typeof error.code === 'number')
      ? error.code
      : undefined;
  const frames = (error.stack ?? '')
    .replace(error.message, '')
    .split('\n')
    .filter((line) => /^\s+at /.test(line));
  return { type: error.name, code, at: frames.slice(0, 6).map((line) => line.trim()) };
}
