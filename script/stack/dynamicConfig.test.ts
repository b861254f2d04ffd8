import { expect, test } from '@jest/globals';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dynamicConfigValues } from './dynamicConfig.ts';

test('the shipped settings become flags of the development server', async () => {
  const values = await dynamicConfigValues();

  expect(values).toContain('matching.enableFairness=true');
  expect(values).toContain('matching.numTaskqueueReadPartitions=1');
  expect(values).toContain('matching.longPollExpirationInterval="3s"');
});

test('what it does not understand is refused, not left out', async () => {
  const directory = await mkdtemp(join(tmpdir(), 'gh-config-'));
  const file = join(directory, 'config.yaml');
  await writeFile(file, 'matching.enableFairness:\n  - value: true\n    constraints: {}\n');

  await expect(dynamicConfigValues(file)).rejects.toThrow('constraints');

  await rm(directory, { recursive: true });
});
