import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { waitForLock } from './fileLock.ts';
import type { Home } from './home.ts';
import { messageOf, Problem } from './problem.ts';
import type { Say } from './say.ts';
import { buildTemporalCli } from './temporalBuild.ts';
import { downloadTemporalCli } from './temporalDownload.ts';
import { CLI_VERSION, isNewEnough, OLDEST_SERVER } from './temporalRelease.ts';

export interface CliOptions {
  home: Home;
  env: NodeJS.ProcessEnv;
  say: Say;
  signal?: AbortSignal | undefined;
  /** Where the official archive comes from, unless from its publisher. */
  archiveUrl?: string;
}

/** A Temporal CLI with a server that is new enough: installed, kept from an earlier start, downloaded, or built. */
export async function ensureTemporalCli(options: CliOptions): Promise<string> {
  const kept = join(options.home.cache, `temporal-${CLI_VERSION}-${process.platform}-${process.arch}`);
  for (const candidate of ['temporal', kept]) {
    if (await isNewEnough(candidate, options.env)) return candidate;
  }
  const release = await waitForLock(`${kept}.lock`, {
    signal: options.signal,
    onBusy: (pid) => options.say(`temporal is being made by process ${pid}: waiting for it`, 'working'),
  });
  try {
    // Another stack may have made it while we waited.
    if (!(await isNewEnough(kept, options.env))) await makeCli(kept, options);
    return kept;
  } finally {
    await release();
  }
}

/** Made aside: nobody ever finds half a file there. */
async function makeCli(kept: string, options: CliOptions): Promise<void> {
  const unfinished = `${kept}.new`;
  const failures: string[] = [];
  for (const make of [downloadTemporalCli, buildTemporalCli]) {
    try {
      await rm(unfinished, { recursive: true, force: true });
      const made = await make(unfinished, options);
      if (!(await isNewEnough(made, options.env))) throw new Error(`${made} does not run, or is too old`);
      await rename(made, kept);
      return;
    } catch (error) {
      options.signal?.throwIfAborted();
      failures.push(messageOf(error));
    } finally {
      await rm(unfinished, { recursive: true, force: true });
    }
  }
  throw nowhere(failures);
}

function nowhere(failures: readonly string[]): Problem {
  const { major, minor } = OLDEST_SERVER;
  return new Problem(
    [
      `There is no Temporal CLI with a server ${major}.${minor} or newer here, and none could be made:`,
      ...failures.map((failure) => `  ${failure}`),
      `Install the Temporal CLI ${CLI_VERSION} or newer (https://docs.temporal.io/cli) so that \`temporal\` is on PATH, or install Go 1.25`,
      'or newer (https://go.dev/dl), or set TEMPORAL_ADDRESS to a server of yours.',
    ].join('\n'),
  );
}
