import { parseSettings, type Settings } from '../contracts/settings.ts';
import { createLog, type Log } from '../log/log.ts';

export interface Program {
  /** Lets what is running come to its end, then stops. */
  stop(): Promise<void>;
  /** Stops at once. */
  abort(): Promise<void>;
  /** Rejects when it cannot go on: a process that stays without working would be taken for an idle one. */
  running?: Promise<unknown>;
}

/**
 * The life of a process: settings, start, ready, stop. The first SIGTERM or SIGINT stops it, a second one aborts it,
 * and so does the death of the process that started it. Exits 0 after a stop, 1 after an abort, a failed start, or when
 * it cannot go on.
 */
export async function runProgram(
  name: string,
  start: (context: { settings: Settings; log: Log }) => Promise<Program>,
): Promise<void> {
  const settings = readSettings();
  const log = createLog(name, settings.GH_LOG_LEVEL);
  process.on('unhandledRejection', (error) => log.error('unhandled rejection', { error }));
  process.on('uncaughtException', (error) => {
    log.error('uncaught exception', { error });
    process.exit(1);
  });
  try {
    const program = await start({ settings, log });
    program.running?.catch((error: unknown) => {
      log.error('cannot go on', { error });
      process.exit(1);
    });
    stopOnSignal(program, log);
    log.info('ready');
    process.send?.('ready');
  } catch (error) {
    log.error('did not start', { error });
    process.stderr.write(`${name} did not start: ${reasonOf(error)}\n`);
    process.exit(1);
  }
}

function readSettings(): Settings {
  try {
    return parseSettings(process.env);
  } catch (error) {
    process.stderr.write(`${reasonOf(error)}\n`);
    process.exit(1);
  }
}

function stopOnSignal(program: Program, log: Log): void {
  let asked = 0;
  const onSignal = (): void => {
    asked += 1;
    if (asked === 1) {
      log.info('stopping');
      finish(program.stop(), 0, log);
    } else if (asked === 2) {
      onAbort();
    }
  };
  const onAbort = (): void => {
    log.warn('aborting');
    finish(program.abort(), 1, log);
  };
  process.on('SIGTERM', onSignal);
  process.on('SIGINT', onSignal);
  process.once('disconnect', onAbort);
}

function finish(stopping: Promise<void>, exitCode: number, log: Log): void {
  stopping.then(
    () => process.exit(exitCode),
    (error: unknown) => {
      log.error('did not stop cleanly', { error });
      process.exit(1);
    },
  );
}

/** Of start-up only, where nothing of an applicant's is at hand. */
function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
