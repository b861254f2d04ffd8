import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseSettings, type Settings } from '../contracts/settings.ts';
import { ownEnvironment } from '../script/stack/ownEnvironment.ts';
import type { Say } from '../script/stack/say.ts';

/** A home for one test, closed to everybody else, with free ports everywhere, and what was said to the person at the terminal. */
export interface TemporaryHome {
  directory: string;
  env: NodeJS.ProcessEnv;
  settings: Settings;
  said: string[];
  say: Say;
  remove(): Promise<void>;
}

export async function temporaryHome(more: NodeJS.ProcessEnv = {}): Promise<TemporaryHome> {
  const directory = await mkdtemp(join(tmpdir(), 'gh-home-'));
  const env = ownEnvironment(join(directory, 'home'), more);
  const said: string[] = [];
  return {
    directory,
    env,
    settings: parseSettings(env),
    said,
    say: (line) => void said.push(line),
    remove: () => rm(directory, { recursive: true, force: true }),
  };
}
