import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readlinkSync, realpathSync, statSync, readFileSync } from 'node:fs';
import { chown, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ofThoseAlive, processesBelow } from '../testing/processesBelow.ts';

const MAIN = fileURLToPath(new URL('../dist/testing/openBrowser.js', import.meta.url));
/** Linux's `nobody`; whoever is not root stays who they are. */
const SOMEBODY = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};

let home: string;
let opening: ChildProcess | undefined;

beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'sandbox-'));
  if (SOMEBODY.uid !== undefined) await chown(home, SOMEBODY.uid, SOMEBODY.gid);
});

afterEach(async () => {
  if (opening?.exitCode === null) {
    opening.stdin?.end();
    await once(opening, 'exit');
  }
  await rm(home, { recursive: true, force: true, maxRetries: 20, retryDelay: 50 });
});

const whereTheyMayRead =
  SOMEBODY.uid === undefined || [MAIN, realpathSync(process.execPath)].every(isOpenToAll)
    ? describe
    : describe.skip;

whereTheyMayRead('a host that is not root', () => {
  // A machine that lets its users make no namespaces gives them no browser either.
  test.each(['host', 'own'])(
    'opens its pages in the sandbox of the browser, or none at all (network: %s)',
    async (GH_BROWSER_NETWORK) => {
      const { PATH, CHROMIUM_PATH } = process.env;
      const child = spawn(process.execPath, [MAIN], {
        ...SOMEBODY,
        cwd: home,
        env: { PATH, CHROMIUM_PATH, HOME: home, TMPDIR: home, GH_BROWSER_NETWORK },
        stdio: ['pipe', 'pipe', 'inherit'],
      });
      opening = child;

      const [said] = (await once(child.stdout, 'data')).map(String);

      const processes = processesBelow(child.pid ?? 0);
      expect(processes.filter(({ args }) => args.includes('--no-sandbox'))).toEqual([]);
      const renderers = processes.filter(({ args }) => args.includes('--type=renderer'));
      const filters = new Set(ofThoseAlive(renderers, filterOf));
      const main = processes.find(({ args }) => args.includes('--remote-debugging'));
      const isApart = main !== undefined && networkOf(main.pid) !== networkOf('self');
      const seen = `filters: ${[...filters].join()}, network: ${isApart ? 'own' : 'host'}`;
      expect([`filters: 2, network: ${GH_BROWSER_NETWORK}`, expect.stringMatching(NONE)]).toContainEqual(
        said === 'open\n' ? seen : said,
      );
    },
  );
});

const NONE = /No usable sandbox|GH_BROWSER_NETWORK=own/;

function networkOf(process: number | 'self'): string {
  return readlinkSync(`/proc/${process}/ns/net`);
}

/** What the kernel lets a process call: `0` everything, `2` what a filter says. */
function filterOf(pid: number): string | undefined {
  return /^Seccomp:\s*(\d)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
}

/** Every folder on the way there lets everybody through. */
function isOpenToAll(path: string): boolean {
  const [isFolder, isTop] = [statSync(path).isDirectory(), dirname(path) === path];
  const isOpen = (statSync(path).mode & (isFolder ? 0o001 : 0o004)) !== 0;
  return isOpen && (isTop || isOpenToAll(dirname(path)));
}
