import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { temporaryHome, type TemporaryHome } from '../../testing/temporaryHome.ts';
import { Part } from './part.ts';
import { startProgram } from './process.ts';
import { reviveWith } from './revive.ts';

const PACE = { firstPauseMs: 100, longestPauseMs: 250, steadyAfterMs: 60_000 };

let home: TemporaryHome;
let part: Part;
let launches: number[];
let failing: number[];

/** A part that cannot be launched at the times named in `failing`, counted from 1. */
beforeEach(async () => {
  home = await temporaryHome();
  [launches, failing] = [[], []];
  const launch = () => {
    launches.push(performance.now());
    if (failing.includes(launches.length)) throw new Error('not now');
    return startProgram({
      name: 'control',
      file: fileURLToPath(new URL('../../testing/fakeMains/control.mjs', import.meta.url)),
      env: home.env,
      logFile: join(home.directory, 'control.log'),
      runDirectory: join(home.directory, 'run'),
    });
  };
  part = new Part({
    name: 'control',
    launch: async () => launch(),
    graceMs: 5000,
    onDeath: reviveWith(home.say, PACE),
  });
});
afterEach(async () => {
  await part.kill();
  await home.remove();
});

async function die(): Promise<void> {
  process.kill(part.pid ?? 0, 'SIGKILL');
  await part.child?.exited;
}

test('a program that died is tried again until it runs, ever more slowly', async () => {
  await part.start();
  failing = [2, 3];

  const diedAt = performance.now();
  await die();
  while (!home.said.includes('control is back')) await sleep(20);

  const pauses = [diedAt, ...launches.slice(1)].map((at, index, all) => at - (all[index - 1] ?? at)).slice(1);
  expect(pauses).toHaveLength(3);
  expect(pauses[0]).toBeGreaterThanOrEqual(95);
  expect(pauses[1]).toBeGreaterThanOrEqual(195);
  expect(pauses[2]).toBeGreaterThanOrEqual(245);
  expect(home.said.filter((line) => line === 'control cannot be started: not now')).toHaveLength(2);
});

test('a program that is stopped before its turn comes stays down', async () => {
  await part.start();

  await die();
  await part.stop();
  await sleep(300);

  expect(launches).toHaveLength(1);
  expect(part.pid).toBeUndefined();
});
