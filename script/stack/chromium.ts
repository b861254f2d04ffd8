import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { chromium } from 'playwright';
import type { Settings } from '../../contracts/settings.ts';
import { keptChromium, notMadeForThis, unpackChromium } from './chromiumFromNpm.ts';
import { launches, runs } from './chromiumCheck.ts';
import { waitForLock } from './fileLock.ts';
import { findOnPath } from './findOnPath.ts';
import type { Home } from './home.ts';
import { messageOf, Problem } from './problem.ts';
import type { Say } from './say.ts';
import { runTool } from './tool.ts';

export interface ChromiumOptions {
  home: Home;
  env: NodeJS.ProcessEnv;
  signal?: AbortSignal | undefined;
}

/** The path of a Chromium that runs here: one that is there, else one that is fetched. */
export async function ensureChromium(
  settings: Settings,
  say: Say,
  options: ChromiumOptions,
): Promise<string> {
  if (settings.CHROMIUM_PATH !== undefined) return checked(settings.CHROMIUM_PATH);
  const found = await findChromium(options);
  if (found !== undefined) return found;
  const release = await waitForLock(join(options.home.cache, 'chromium.lock'), {
    signal: options.signal,
    onBusy: (pid) => say(`chromium is being fetched by process ${pid}: waiting for it`, 'working'),
  });
  try {
    // Another stack may have fetched it while we waited.
    return (await findChromium(options)) ?? (await fetchChromium(say, options));
  } finally {
    await release();
  }
}

async function checked(path: string): Promise<string> {
  if (await runs(path)) return path;
  throw new Problem(
    `CHROMIUM_PATH names ${path}, which is not a Chromium that runs here: ${path} --version fails.`,
  );
}

async function findChromium({ home, env }: ChromiumOptions): Promise<string | undefined> {
  const installed = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
  const candidates = [
    chromium.executablePath(),
    ...installed.map((name) => findOnPath(name, env)),
    keptChromium(home.cache),
  ];
  for (const candidate of candidates) {
    if (candidate !== undefined && (await runs(candidate))) return candidate;
  }
  return undefined;
}

interface Way {
  what: string;
  /** Why it need not be tried. */
  whyNot?: (options: ChromiumOptions) => string | undefined;
  /** Returns a program that shows pages, or throws. */
  fetch: (options: ChromiumOptions) => Promise<string>;
}

const WAYS: readonly Way[] = [
  { what: "with Playwright's installer", fetch: playwrightDownload },
  { what: "as the system's package `chromium`", whyNot: noPackages, fetch: systemPackage },
  { what: 'as the npm package @sparticuz/chromium', whyNot: notMadeForThis, fetch: unpackChromium },
];

async function fetchChromium(say: Say, options: ChromiumOptions): Promise<string> {
  const failures: string[] = [];
  for (const { what, whyNot, fetch } of WAYS) {
    try {
      const obstacle = whyNot?.(options);
      if (obstacle !== undefined) throw new Error(obstacle);
      say(`chromium is missing: fetching it ${what} (once)`, 'working');
      return await fetch(options);
    } catch (error) {
      options.signal?.throwIfAborted();
      failures.push(`${what}: ${firstLine(error)}`);
    }
  }
  throw nowhere(failures, options.home.logFile('chromium'));
}

/** The others are the end of a log, with traces of what is no business of the reader's. */
function firstLine(error: unknown): string {
  return messageOf(error).split('\n')[0] ?? '';
}

/** Into Playwright's own cache, where every project of this user finds it. */
async function playwrightDownload({ home, env, signal }: ChromiumOptions): Promise<string> {
  const installer = join(
    dirname(createRequire(import.meta.url).resolve('playwright/package.json')),
    'cli.js',
  );
  const command = [process.execPath, installer, 'install', '--no-shell', 'chromium'] as const;
  await runTool({ command, env, logFile: home.logFile('chromium'), signal });
  await launches(chromium.executablePath());
  return chromium.executablePath();
}

function noPackages({ env }: ChromiumOptions): string | undefined {
  if (findOnPath('apt-get', env) === undefined) return 'there is no apt-get';
  return process.getuid?.() === 0 ? undefined : 'only root may install packages';
}

async function systemPackage({ home, env, signal }: ChromiumOptions): Promise<string> {
  const apt = {
    env: { ...env, DEBIAN_FRONTEND: 'noninteractive' },
    logFile: home.logFile('chromium'),
    signal,
  };
  const install = () =>
    runTool({ ...apt, command: ['apt-get', 'install', '-y', '--no-install-recommends', 'chromium'] });
  // The lists of packages may be missing, as in most images, or their server be out of reach.
  await install().catch(async () => {
    await runTool({ ...apt, command: ['apt-get', 'update'] });
    await install();
  });
  const path = findOnPath('chromium', env);
  if (path === undefined) throw new Error('it was installed, and is not on PATH');
  await launches(path);
  return path;
}

function nowhere(failures: readonly string[], logFile: string): Problem {
  return new Problem(
    [
      'There is no Chromium here, and none could be fetched:',
      ...failures.map((failure) => `  ${failure}`),
      `What these said is in ${logFile}.`,
      'Install one so that `chromium` or `google-chrome` is on PATH (Debian: apt install chromium), or set CHROMIUM_PATH.',
    ].join('\n'),
  );
}
