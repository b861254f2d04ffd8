import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseSettings } from '../contracts/settings.ts';
import { ownEnvironment } from '../script/stack/ownEnvironment.ts';
import { type Stack, startStack } from '../script/stack/stack.ts';
import { ApiCaller } from '../testing/apiCaller.ts';

export interface OwnStack extends AsyncDisposable {
  stack: Stack;
  api: ApiCaller;
}

/** A stack of its own, servers included, that leaves nothing behind. */
export async function startOwnStack(
  options: { browser?: 'real' | 'fake'; hosts?: number; env?: Record<string, string> } = {},
): Promise<OwnStack> {
  const home = await mkdtemp(join(tmpdir(), 'gh-bench-'));
  const env = ownEnvironment(home, {
    GH_ALLOWED_PRIVATE_HOSTS: '127.0.0.1',
    GH_DUPLICATES: 'allow',
    ...options.env,
  });
  const stack = await startStack({
    settings: parseSettings(env),
    env,
    hosts: options.hosts ?? 1,
    say: () => {},
    mains: mainsFor(options.browser ?? 'real'),
  });
  return {
    stack,
    api: new ApiCaller(stack.apiUrl, stack.serviceKey),
    [Symbol.asyncDispose]: async () => {
      await stack.kill();
      await rm(home, { recursive: true, force: true });
    },
  };
}

function mainsFor(browser: 'real' | 'fake') {
  const main = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));
  const host = browser === 'real' ? 'workers/host.js' : 'testing/fakes/fakeHost.js';
  return { api: main('api/main.js'), control: main('workers/control.js'), host: main(host) };
}
