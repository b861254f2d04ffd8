import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { folderOfHost } from '../../../workers/temporaryFolder.ts';
import { runningProcesses } from '../../processesBelow.ts';
import type { Fleet } from './fleet.ts';

/** Browsers, profiles and proxies that outlived the host process that they were for. */
export async function orphans({ home, hosts, stack }: Fleet): Promise<string[]> {
  const processes = runningProcesses();
  const found: string[] = [];
  for (const name of hosts) {
    const pid = stack.part(name).pid ?? 0;
    const folder = folderOfHost(join(home, 'programs'), name);
    const lives = await readdir(folder).catch(() => []);
    const living = lives.filter((life) => life.startsWith(`${pid}-`));
    if (living.length < lives.length) found.push('a profile outlived its host');
    const profiles = await Promise.all(living.map((life) => readdir(join(folder, life))));
    if (profiles.flat().filter((entry) => entry.includes('profile')).length > 1)
      found.push('a profile outlived its browser');
    const browsers = processes.filter(
      ({ args }) => args.includes(`--user-data-dir=${folder}/`) && !args.includes('--type='),
    );
    if (browsers.some(({ args }) => !args.includes(`${folder}/${pid}-`)) || browsers.length > 1)
      found.push('a browser outlived its host');
  }
  const hostsOfAll = new Set(
    processes.filter(({ args }) => /[hH]ostMain\.js/.test(args)).map(({ pid }) => pid),
  );
  const proxies = processes.filter(({ args }) => args.includes('/egress/proxyMain.js'));
  if (proxies.some(({ parent }) => !hostsOfAll.has(parent))) found.push('a proxy outlived its host');
  return found;
}
