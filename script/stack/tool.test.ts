import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { join } from 'node:path';
import { processesOn } from '../../testing/processesOn.ts';
import { temporaryHome, type TemporaryHome } from '../../testing/temporaryHome.ts';
import { runTool, type ToolRun } from './tool.ts';

let home: TemporaryHome;

beforeEach(async () => {
  home = await temporaryHome();
});
afterEach(() => home.remove());

function shell(script: string): ToolRun {
  return {
    command: ['sh', '-c', script, home.directory],
    env: home.env,
    logFile: join(home.directory, 'tool.log'),
  };
}

test('a tool that fails is an error with the end of what it said', async () => {
  await expect(runTool(shell('echo no space left; exit 3'))).rejects.toThrow(
    /^sh -c .* failed \(exit code 3\)\..*tool\.log ends with:\n {2}no space left$/s,
  );
});

test('a tool that is given up is gone with what it started', async () => {
  const giveUp = new AbortController();
  setTimeout(() => giveUp.abort('given up'), 200);

  await expect(
    runTool({ ...shell(`sh -c 'sleep 30; true' ${home.directory}; true`), signal: giveUp.signal }),
  ).rejects.toBe('given up');

  expect(processesOn(home.directory)).toEqual([]);
});
