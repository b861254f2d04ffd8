import { createInterface } from 'node:readline/promises';
import type { Readable, Writable } from 'node:stream';
import type { Output } from './output.ts';

interface Streams {
  stdin: Readable & { isTTY?: boolean };
  stdout: Writable & { isTTY?: boolean; columns?: number };
  stderr: Writable & { isTTY?: boolean };
}

/** Writes to the streams of a program. */
export function terminalOutput({ stdin, stdout, stderr }: Streams, options: { noColour: boolean }): Output {
  const isTerminal = stdout.isTTY === true;
  let hasProgress = false;
  const clear = () => {
    if (hasProgress) stdout.write(CLEAR_LINE);
    hasProgress = false;
  };
  return {
    isTerminal,
    hasColours: isTerminal && !options.noColour,
    say: (text) => {
      clear();
      stdout.write(`${text}\n`);
    },
    complain: (text) => {
      clear();
      stderr.write(`${text}\n`);
    },
    showProgress: (line) => {
      if (!isTerminal) return;
      clear();
      if (line === '') return;
      stdout.write(line.slice(0, (stdout.columns ?? 80) - 1));
      hasProgress = true;
    },
    ask: async (question) => {
      clear();
      if (stdin.isTTY !== true || stderr.isTTY !== true) return null;
      const asked = createInterface({ input: stdin, output: stderr });
      try {
        return await asked.question(`${question} `);
      } finally {
        asked.close();
      }
    },
  };
}

/** ECMA-48: back to the line's beginning, and the line away. */
const CLEAR_LINE = '\r\u001B[2K';
