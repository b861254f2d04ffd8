import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/** Its server is 1.29.1. The tags after it cannot be built by `go install`. */
export const CLI_VERSION = '1.5.1';

/** The first with fairness, as queues here rely on it. */
export const OLDEST_SERVER = { major: 1, minor: 29 };

/** Whether this is a Temporal CLI that runs here and holds a server with what we rely on. */
export async function isNewEnough(cli: string, env: NodeJS.ProcessEnv): Promise<boolean> {
  try {
    const { stdout } = await promisify(execFile)(cli, ['--version'], { env, timeout: 20_000 });
    const [, major, minor] = /\(Server (\d+)\.(\d+)/.exec(stdout) ?? [];
    return Number(major) === OLDEST_SERVER.major && Number(minor) >= OLDEST_SERVER.minor;
  } catch {
    return false;
  }
}
