import type { Writable } from 'node:stream';
import type { Say, Tone } from './stack/say.ts';

/** Lines for a person: coloured on a terminal, unless NO_COLOR says not to. */
export function sayOn(stream: Writable & { isTTY?: boolean }, { noColour }: { noColour: boolean }): Say {
  const colours = stream.isTTY === true && !noColour ? COLOURS : undefined;
  // Nobody may read on, as when a pipe's reader has what it wanted: that is no reason to end.
  stream.on('error', () => undefined);
  return (line, tone) => {
    const colour = tone === undefined ? undefined : colours?.[tone];
    stream.write(colour === undefined ? `${line}\n` : `\u001B[${colour}m${line}\u001B[0m\n`);
  };
}

/** Of ECMA-48: faint, green, red. */
const COLOURS: Record<Tone, number> = { working: 2, done: 32, trouble: 31 };
