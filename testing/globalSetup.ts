import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { parseSettings } from '../contracts/settings.ts';
import { Crew } from '../script/stack/crew.ts';
import { openHome } from '../script/stack/home.ts';
import { startServers } from '../script/stack/servers.ts';
import { chooseStackPorts } from '../script/stack/stackPorts.ts';
import { NAMESPACES, namespaceName } from './testServers.ts';

/** One Postgres and one Temporal for all tests of a run. What runs already, by these variables, is used as it is. */
export default async function globalSetup(): Promise<void> {
  if (process.env['GH_TEST_DATABASE_URL'] !== undefined) return;
  const folder = await mkdtemp(join(tmpdir(), 'gh-tests-'));
  const env = { ...process.env, ...ANY_PORTS, GH_HOME: folder };
  const settings = parseSettings(env);
  const say = () => {};
  const crew = new Crew(say);
  const servers = await startServers({
    settings,
    env,
    say,
    crew,
    home: await openHome(settings, env),
    ports: await chooseStackPorts(settings, []),
    namespaces: Array.from({ length: NAMESPACES }, (_, index) => namespaceName(index + 1)),
    // No test has schedules or batches: to look for them in so many namespaces takes a tenth of a core.
    dynamicConfig: ['worker.perNamespaceWorkerCount=0'],
  });
  await prepareDatabase(servers.databaseUrl);
  process.env['GH_TEST_DATABASE_URL'] = servers.databaseUrl;
  process.env['TEMPORAL_ADDRESS'] = servers.temporalAddress;
  process.env['CHROMIUM_PATH'] = servers.chromiumPath;
  stopServers = async () => {
    await crew.kill();
    await rm(folder, { recursive: true, force: true });
  };
}

/** Tests run beside a stack that is used in earnest. */
const ANY_PORTS = {
  GH_API_PORT: '0',
  GH_POSTGRES_PORT: '0',
  GH_TEMPORAL_PORT: '0',
  GH_TEMPORAL_UI_PORT: '0',
};

/** Jest runs this in the same process, after the last test. */
export async function globalTeardown(): Promise<void> {
  await stopServers();
}

let stopServers: () => Promise<void> = async () => {};

async function prepareDatabase(url: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  await client.query('CREATE SEQUENCE IF NOT EXISTS test_namespaces');
  await client.end();
}
