import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { existsSync } from 'node:fs';
import { findChromium } from './chromiumPath.ts';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'path-'));
  await mkdir(join(folder, 'bin'));
  await writeFile(join(folder, 'bin', 'google-chrome'), '');
});
afterAll(() => rm(folder, { recursive: true }));

test('the browser that is set comes before all others', () => {
  expect(findChromium({ CHROMIUM_PATH: '/opt/chromium', PATH: join(folder, 'bin') })).toBe('/opt/chromium');
});

test('without one that is set, Playwright’s own is used, else one on PATH', () => {
  const own = chromium.executablePath();
  const onPath = join(folder, 'bin', 'google-chrome');

  expect(findChromium({ PATH: `/nowhere:${join(folder, 'bin')}` })).toBe(existsSync(own) ? own : onPath);
});

test('where there is none, nothing is made up', () => {
  const expected = existsSync(chromium.executablePath()) ? chromium.executablePath() : undefined;

  expect(findChromium({ PATH: folder })).toBe(expected);
});
