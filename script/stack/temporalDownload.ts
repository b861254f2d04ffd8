import { createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { CliOptions } from './temporalCli.ts';
import { CLI_VERSION } from './temporalRelease.ts';
import { runTool } from './tool.ts';

/** Fetches the official archive and unpacks it; returns the program. Says within five seconds that there is no way out. */
export async function downloadTemporalCli(directory: string, options: CliOptions): Promise<string> {
  const archive = join(directory, 'archive.tar.gz');
  await mkdir(directory, { recursive: true });
  await fetchTo(archive, options);
  await runTool({
    command: ['tar', '-xzf', archive, '-C', directory, 'temporal'],
    env: options.env,
    logFile: options.home.logFile('temporal-setup'),
    signal: options.signal,
  });
  return join(directory, 'temporal');
}

const ANSWER_WITHIN_MS = 5000;
const STALLS_AFTER_MS = 20_000;

async function fetchTo(
  file: string,
  { archiveUrl = officialArchive(), say, signal }: CliOptions,
): Promise<void> {
  const silence = new AbortController();
  const giveUp = (ms: number) =>
    setTimeout(() => silence.abort(new Error(`no answer for ${ms / 1000} s`)), ms);
  let timer = giveUp(ANSWER_WITHIN_MS);
  try {
    const response = await fetch(archiveUrl, {
      signal: AbortSignal.any([silence.signal, ...(signal ? [signal] : [])]),
    });
    if (!response.ok || response.body === null) throw new Error(`HTTP ${response.status}`);
    say(`temporal downloading ${CLI_VERSION} (once)`, 'working');
    clearTimeout(timer);
    timer = giveUp(STALLS_AFTER_MS);
    await pipeline(
      Readable.fromWeb(response.body),
      onEach(() => timer.refresh()),
      createWriteStream(file),
    );
  } catch (cause) {
    throw new Error(`It could not be downloaded from ${archiveUrl}: ${innermost(cause)}.`, { cause });
  } finally {
    clearTimeout(timer);
  }
}

function officialArchive(): string {
  const arch = process.arch === 'x64' ? 'amd64' : process.arch;
  return `https://temporal.download/cli/archive/v${CLI_VERSION}?platform=${process.platform}&arch=${arch}`;
}

function onEach(tell: () => void): Transform {
  return new Transform({
    transform(chunk, _encoding, done) {
      tell();
      done(null, chunk);
    },
  });
}

/** `fetch` says "fetch failed" and hides why. */
function innermost(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause === undefined ? error.message : innermost(error.cause);
}
