import { execFile } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { since } from './say.ts';
import type { CliOptions } from './temporalCli.ts';
import { CLI_VERSION } from './temporalRelease.ts';
import { runTool } from './tool.ts';

/** Builds it from source with Go; returns the program. Takes minutes, and says all along what it is doing. */
export async function buildTemporalCli(
  directory: string,
  { home, env, say, signal }: CliOptions,
): Promise<string> {
  const go = await findGo(env);
  await mkdir(directory, { recursive: true });
  const startedAt = performance.now();
  say(`temporal building ${CLI_VERSION} from source with ${go}: once, about 6 minutes of one CPU`, 'working');
  await runTool({
    // -v names each package as it is compiled.
    command: [go, 'install', '-v', LDFLAGS, `github.com/temporalio/cli/cmd/temporal@v${CLI_VERSION}`],
    env: { ...env, GOBIN: directory },
    logFile: home.logFile('temporal-setup'),
    signal,
    onProgress: (line) => say(`temporal still building after ${since(startedAt)}: ${line}`, 'working'),
  });
  return join(directory, 'temporal');
}

/** Without symbols it is a third smaller; its version is otherwise said to be 0.0.0-DEV. */
const LDFLAGS = `-ldflags=-s -w -X github.com/temporalio/cli/temporalcli.Version=${CLI_VERSION}`;

/** On PATH, or where Go's own installer puts it. */
async function findGo(env: NodeJS.ProcessEnv): Promise<string> {
  for (const go of ['go', '/usr/local/go/bin/go']) {
    const found = await promisify(execFile)(go, ['version'], { env }).then(
      () => true,
      () => false,
    );
    if (found) return go;
  }
  throw new Error('It could not be built: there is no `go` on PATH.');
}
