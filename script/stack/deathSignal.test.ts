import { describe, expect, test } from '@jest/globals';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { dyingWithUs } from './deathSignal.ts';
import { processStart } from '../../program/processStart.ts';

const kernelHelps = spawnSync('setpriv', ['--pdeathsig', 'keep', 'true']).status === 0;
const whereTheKernelHelps = kernelHelps ? describe : describe.skip;

whereTheKernelHelps("with the kernel's help", () => {
  test('a command dies with a parent that is killed without warning', async () => {
    const parent = spawn('sh', [
      '-c',
      '"$@" & echo $!; wait',
      'sh',
      ...dyingWithUs(['sleep', '60'], 'SIGTERM'),
    ]);
    const [output] = await once(parent.stdout, 'data');
    const pid = Number(output);
    const ranBefore = processStart(pid) !== undefined;
    // It has to have asked for the signal.
    await sleep(200);

    parent.kill('SIGKILL');
    await once(parent, 'exit');
    await sleep(200);

    expect(ranBefore).toBe(true);
    expect(processStart(pid)).toBeUndefined();
  });
});
