import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { temporaryHome, type TemporaryHome } from '../../testing/temporaryHome.ts';
import { openHome } from './home.ts';

let temporary: TemporaryHome;

beforeEach(async () => {
  temporary = await temporaryHome();
});
afterEach(() => temporary.remove());

test('nobody else reads what lies in a home', async () => {
  const home = await openHome(temporary.settings, temporary.env);

  for (const directory of [home.logs, home.run, home.secrets, home.postgres, home.temporal]) {
    expect((await stat(directory)).mode & 0o777).toBe(0o700);
  }
  expect((await stat(home.root)).mode & 0o066).toBe(0);
});

test('the cache is where the user keeps caches, unless GH_CACHE names another place', async () => {
  const { settings, directory } = temporary;
  const env = { ...temporary.env, XDG_CACHE_HOME: join(directory, 'caches') };

  const usual = await openHome(settings, env);
  const named = await openHome({ ...settings, GH_CACHE: join(directory, 'elsewhere') }, env);

  expect(usual.cache).toBe(join(directory, 'caches', 'ghosthands'));
  expect(named.cache).toBe(join(directory, 'elsewhere'));
});

test('a place that cannot be used is an error that names the setting', async () => {
  const { settings, env, directory } = temporary;
  await writeFile(join(directory, 'file'), '');

  await expect(openHome({ ...settings, GH_HOME: join(directory, 'file', 'home') }, env)).rejects.toThrow(
    /cannot be written: .*EEXIST.* Set GH_HOME to a directory of yours/,
  );
  await expect(openHome({ ...settings, GH_CACHE: join(directory, 'file', 'cache') }, env)).rejects.toThrow(
    'Set GH_CACHE',
  );
});

test('a file system that never has the parent is an error, and no endless attempt', async () => {
  const { settings, env } = temporary;

  await expect(openHome({ ...settings, GH_HOME: '/proc/nothing/home' }, env)).rejects.toThrow(
    '/proc/nothing/home cannot be written: ',
  );
});
