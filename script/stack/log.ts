import { closeSync, mkdirSync, openSync, renameSync, statSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { dirname } from 'node:path';

/** A log that a child process writes, from where the child began. */
export interface Log {
  readonly file: string;
  readonly fromByte: number;
}

/** Hands the opened log's descriptor to `use`, and closes it again: a child has its own by then. */
export function withLog<Result>(file: string, use: (descriptor: number, log: Log) => Result): Result {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  setAsideWhenLong(file);
  const descriptor = openSync(file, 'a', 0o600);
  try {
    return use(descriptor, { file, fromByte: sizeOf(file) });
  } finally {
    closeSync(descriptor);
  }
}

export const NOTHING = '(nothing)';

/** What the child said last, each line indented, or a word on its silence. */
export async function lastLines(log: Log, count = 20): Promise<string> {
  const handle = await open(log.file).catch(() => undefined);
  if (handle === undefined) return `  ${NOTHING}`;
  try {
    const { size } = await handle.stat();
    const from = Math.max(log.fromByte, size - LONGEST_TAIL_BYTES);
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(Math.max(0, size - from)), {
      position: from,
    });
    const lines = buffer.toString('utf8', 0, bytesRead).trimEnd().split('\n').slice(-count);
    const said = lines.every((line) => line === '') ? [NOTHING] : lines;
    return said.map((line) => `  ${line}`).join('\n');
  } finally {
    await handle.close();
  }
}

const LONGEST_TAIL_BYTES = 16_384;
const LONGEST_LOG_BYTES = 10_000_000;

function setAsideWhenLong(file: string): void {
  if (sizeOf(file) > LONGEST_LOG_BYTES) renameSync(file, `${file}.1`);
}

function sizeOf(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0;
}
