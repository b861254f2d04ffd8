import { expect, test } from '@jest/globals';
import { PassThrough } from 'node:stream';
import { sayOn } from './terminal.ts';

/** What is written to a stream that is, or is not, a terminal. */
function written({ isTTY, noColour }: { isTTY: boolean; noColour: boolean }): string {
  const stream = Object.assign(new PassThrough(), { isTTY });
  const say = sayOn(stream, { noColour });
  say('postgres ready', 'done');
  return String(stream.read());
}

test('a terminal gets colours, unless NO_COLOR forbids them, and nothing else does', () => {
  expect(written({ isTTY: true, noColour: false })).toBe('\u001B[32mpostgres ready\u001B[0m\n');
  expect(written({ isTTY: true, noColour: true })).toBe('postgres ready\n');
  expect(written({ isTTY: false, noColour: false })).toBe('postgres ready\n');
});
