import { type LogLevel, makeTelemetryFilterString, Runtime } from '@temporalio/worker';
import type { Log } from '../log/log.ts';

/** The engine's client writes into our log, by the same list of fields. Once per process, before any worker. */
export function installRuntime(log: Log): void {
  const write = (level: LogLevel, message: string, meta: Record<string, unknown> = {}) => {
    const fields = {
      job_id: textOf(meta['workflowId']),
      queue: textOf(meta['taskQueue']),
      step: textOf(meta['activityType']),
      error: meta['error'],
    };
    if (level === 'ERROR') log.error(message, fields);
    else if (level === 'WARN' && !EXPECTED.test(message)) log.warn(message, fields);
    else log.debug(message, fields);
  };
  const at = (level: LogLevel) => (message: string, meta?: Record<string, unknown>) =>
    write(level, message, meta);
  Runtime.install({
    logger: {
      log: write,
      trace: at('TRACE'),
      debug: at('DEBUG'),
      info: at('INFO'),
      warn: at('WARN'),
      error: at('ERROR'),
    },
    telemetryOptions: {
      logging: { filter: makeTelemetryFilterString({ core: 'WARN', other: 'ERROR' }), forward: {} },
    },
    shutdownSignals: [],
  });
}

/** Hosts run activities only. */
const EXPECTED = /^No workflows registered/;

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
