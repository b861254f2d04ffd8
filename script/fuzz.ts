import { rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseSettings } from '../contracts/settings.ts';
import { ApiCaller, SAMPLE_USER } from '../testing/apiCaller.ts';
import { JWT_SECRET, userToken } from '../testing/userToken.ts';
import { findSchemathesis, NoPython, runSchemathesis } from './schemathesis.ts';
import { messageOf } from './stack/problem.ts';
import { startStack } from './stack/stack.ts';
import { listenForStopRequests } from './stopRequests.ts';
import { sayOn } from './terminal.ts';

/** Exits 0 when nothing was found, 1 when something was, 3 when there is no Python to look with. */

const say = sayOn(process.stdout, { noColour: (process.env['NO_COLOR'] ?? '') !== '' });
const POSTING = 'http://127.0.0.1:9/posting';
const requests = listenForStopRequests();
const root = resolve(process.env['GH_HOME'] ?? '.ghosthands');

try {
  const seconds = Number(process.argv[2] ?? 600);
  if (!Number.isInteger(seconds) || seconds < 10)
    throw new Error('script/fuzz wants whole seconds, 10 or more');
  process.exitCode = (await fuzz(seconds)) ? 0 : 1;
} catch (error) {
  say(messageOf(error), 'trouble');
  process.exitCode = error instanceof NoPython ? 3 : 1;
}
process.exit();

async function fuzz(seconds: number): Promise<boolean> {
  requests.first.addEventListener('abort', () => process.exit(1));
  const program = await findSchemathesis(join(root, 'tools'), say);
  const home = join(root, 'fuzz');
  await rm(home, { recursive: true, force: true });
  const env = environment(home);
  const stack = await startStack({ settings: parseSettings(env), env, hosts: 1, say, mains: mains() });
  try {
    const api = new ApiCaller(stack.apiUrl, stack.serviceKey);
    // What there is to be listed, read and cancelled.
    for (let count = 0; count < 5; count++) await api.apply(POSTING, { metadata: { hitl: true } });
    const token = await userToken(SAMPLE_USER, { expires: '1 day', claims: { tier: 'enterprise' } });
    const callers = [
      { header: `X-GH-Service-Key: ${stack.serviceKey}`, share: 0.7 },
      { header: `Authorization: Bearer ${token}`, share: 0.3 },
    ];
    let found = 0;
    for (const { header, share } of callers) {
      const run = { url: stack.apiUrl, header, seconds: Math.round(seconds * share), cwd: home };
      if (!(await runSchemathesis(program, run))) found += 1;
    }
    return found === 0;
  } finally {
    await stack.kill();
  }
}

function environment(home: string): NodeJS.ProcessEnv {
  const {
    DATABASE_URL: _database,
    DATABASE_DIRECT_URL: _direct,
    TEMPORAL_ADDRESS: _temporal,
    ...inherited
  } = process.env;
  return {
    ...inherited,
    GH_HOME: home,
    GH_API_PORT: '0',
    GH_WORKER_PORT: '0',
    GH_POSTGRES_PORT: '0',
    GH_TEMPORAL_PORT: '0',
    GH_TEMPORAL_UI_PORT: '0',
    GH_JWT_SECRET: JWT_SECRET,
    GH_JWT_TIER_CLAIM: 'tier',
    GH_ALLOWED_PRIVATE_HOSTS: '127.0.0.1:9',
    GH_LOG_LEVEL: 'info',
  };
}

/** No page is fetched: what hosts do there is no matter of the API. */
function mains() {
  const main = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));
  return {
    api: main('api/main.js'),
    control: main('workers/control.js'),
    host: main('testing/fakes/fakeHost.js'),
  };
}
