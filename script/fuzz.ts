import { rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { parseSettings } from '../contracts/settings.ts';
import { ApiCaller, SAMPLE_USER } from '../testing/apiCaller.ts';
import { JWT_SECRET, userToken } from '../testing/userToken.ts';
import { findSchemathesis, NoPython, runSchemathesis } from './schemathesis.ts';
import { ownEnvironment } from './stack/ownEnvironment.ts';
import { messageOf } from './stack/problem.ts';
import { startStack } from './stack/stack.ts';
import { listenForStopRequests } from './stopRequests.ts';
import { sayOn } from './terminal.ts';

/** Exits 0 when nothing was found, 1 when something was, 3 when there is no Python to look with. */

const say = sayOn(process.stdout, { noColour: (process.env['NO_COLOR'] ?? '') !== '' });
const POSTING = 'http://127.0.0.1:9/posting';
const OpenApi = z.looseObject({
  components: z.looseObject({ securitySchemes: z.record(z.string(), z.unknown()) }),
  paths: z.record(
    z.string(),
    z.record(z.string(), z.looseObject({ security: z.array(z.record(z.string(), z.unknown())) })),
  ),
});
type OpenApi = z.infer<typeof OpenApi>;
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
      { scheme: 'serviceKey', header: `X-GH-Service-Key: ${stack.serviceKey}`, share: 0.6 },
      { scheme: 'userToken', header: `Authorization: Bearer ${token}`, share: 0.4 },
    ];
    let found = 0;
    for (const { scheme, header, share } of callers) {
      const document = join(home, `openapi-${scheme}.json`);
      await writeFile(document, JSON.stringify(withScheme(scheme, await documentOf(stack.apiUrl))));
      const limits = { seconds: Math.round(seconds * share), cwd: home };
      if (!(await runSchemathesis(program, { url: stack.apiUrl, document, header, ...limits }))) found += 1;
    }
    return found === 0;
  } finally {
    await stack.kill();
  }
}

async function documentOf(url: string): Promise<OpenApi> {
  const response = await fetch(`${url}/openapi.json`);
  return OpenApi.parse(await response.json());
}

/** With one way in: values would be made up for the others, and the API looks at a service key first. */
function withScheme(scheme: string, document: OpenApi): OpenApi {
  const { components, paths } = structuredClone(document);
  for (const name of Object.keys(components.securitySchemes))
    if (name !== scheme) delete components.securitySchemes[name];
  for (const operation of Object.values(paths).flatMap((path) => Object.values(path)))
    operation.security = operation.security.filter((way) => scheme in way);
  return { ...document, components, paths };
}

function environment(home: string): NodeJS.ProcessEnv {
  return ownEnvironment(home, {
    GH_JWT_SECRET: JWT_SECRET,
    GH_JWT_TIER_CLAIM: 'tier',
    GH_ALLOWED_PRIVATE_HOSTS: '127.0.0.1:9',
    GH_LOG_LEVEL: 'info',
    // Names that are made up are asked for at length otherwise.
    RES_OPTIONS: 'timeout:1 attempts:1',
  });
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
