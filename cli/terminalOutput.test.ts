import { expect, test } from '@jest/globals';
import { PassThrough } from 'node:stream';
import { terminalOutput } from './terminalOutput.ts';

function streams(isTTY: boolean) {
  const stream = () => Object.assign(new PassThrough(), { isTTY, columns: 12 });
  return { stdin: stream(), stdout: stream(), stderr: stream() };
}

test('a line of progress is replaced by the next one, and by what is said', () => {
  const terminal = streams(true);
  const output = terminalOutput(terminal, { noColour: false });

  for (const line of ['one', 'a line too long', '']) output.showProgress(line);
  output.showProgress('two');
  output.say('done');

  const away = '\r\u001B[2K';
  expect(String(terminal.stdout.read())).toBe(`one${away}a line too ${away}two${away}done\n`);
});

test('whoever is no terminal gets neither progress nor colours nor questions; NO_COLOR takes the colours alone', async () => {
  const pipe = streams(false);
  const output = terminalOutput(pipe, { noColour: false });

  output.showProgress('one');
  output.say('done');

  expect(String(pipe.stdout.read())).toBe('done\n');
  expect(await output.ask('Sure?')).toBeNull();
  expect([output.isTerminal, output.hasColours]).toEqual([false, false]);
  const plain = terminalOutput(streams(true), { noColour: true });
  expect([plain.isTerminal, plain.hasColours]).toEqual([true, false]);
});

test('a person is asked beside the results', async () => {
  const terminal = streams(true);
  terminal.stdin.write('yes\n');

  expect(await terminalOutput(terminal, { noColour: false }).ask('Sure?')).toBe('yes');
  expect(String(terminal.stderr.read())).toContain('Sure? ');
  expect(terminal.stdout.read()).toBeNull();
});
