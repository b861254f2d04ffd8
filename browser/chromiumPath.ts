import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright';
import type { Settings } from '../contracts/settings.ts';

const NAMES_ON_PATH = ['chromium', 'chromium-browser', 'google-chrome'];

/** The browser to use: the one that is set, Playwright's own, one on PATH. Undefined when there is none. */
export function findChromium(settings: Pick<Settings, 'CHROMIUM_PATH' | 'PATH'>): string | undefined {
  if (settings.CHROMIUM_PATH) return settings.CHROMIUM_PATH;
  const onPath = settings.PATH.split(delimiter)
    .filter(Boolean)
    .flatMap((folder) => NAMES_ON_PATH.map((name) => join(folder, name)));
  return [chromium.executablePath(), ...onPath].find((file) => existsSync(file));
}

export const CHROMIUM_MISSING =
  'No Chromium was found. Set CHROMIUM_PATH, or install one: `npx playwright install chromium`, or the package `chromium` of your system.';
