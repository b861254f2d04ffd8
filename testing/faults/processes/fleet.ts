import type { Client } from '@temporalio/client';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseSettings } from '../../../contracts/settings.ts';
import { createPool, type Database } from '../../../db/pool.ts';
import { ANY_PORTS } from '../../../script/stack/ownEnvironment.ts';
import type { Say } from '../../../script/stack/say.ts';
import { connectClient } from '../../../temporal/connect.ts';
import { masterKeys } from '../../../vault/masterKeys.ts';
import { payloadCodec } from '../../../vault/payloadCodec.ts';
import { Crew } from '../../../script/stack/crew.ts';
import { openHome } from '../../../script/stack/home.ts';
import { choosePorts } from '../../../script/stack/ports.ts';
import { startServers } from '../../../script/stack/servers.ts';
import { startStack, type Stack } from '../../../script/stack/stack.ts';
import { chooseStackPorts } from '../../../script/stack/stackPorts.ts';
import { ApiCaller } from '../../apiCaller.ts';
import { type CallbackReceiver, startCallbackReceiver } from '../../callbackReceiver.ts';
import { type Employer, startEmployer } from '../employer.ts';
import { OldPermits } from './oldPermits.ts';
import { startToxiproxy, type Toxiproxy } from './toxiproxy.ts';
import { startTripwireServer, type TripwireServer } from './tripwireServer.ts';

export const LEASE_SECONDS = 3;
const HOSTS = ['host-1', 'host-2', 'host-3'];

/** Our programs, their servers, an employer and a receiver of callbacks, on which many trials run at once. */
export interface Fleet extends AsyncDisposable {
  api: ApiCaller;
  stack: Stack;
  /** Postgres and Temporal. */
  servers: Crew;
  database: Database;
  client: Client;
  employer: Employer;
  receiver: CallbackReceiver;
  tripwires: TripwireServer;
  links: Toxiproxy;
  oldPermits: OldPermits;
  home: string;
  hosts: readonly string[];
  /** When something happened to it, by `performance.now()`: of all its trials. */
  happenings: number[];
}

interface FleetOptions {
  browser: 'http' | 'chromium';
  /** Whether guards are left out: the programs ask which, again and again. */
  missesGuards?: boolean;
  say?: Say;
}

export async function startFleet({
  browser,
  missesGuards = false,
  say = () => {},
}: FleetOptions): Promise<Fleet> {
  const root = await mkdtemp(join(tmpdir(), 'gh-faults-'));
  const ends: (() => Promise<unknown>)[] = [() => rm(root, { recursive: true, force: true, maxRetries: 10 })];
  const dispose = async () => {
    for (const end of ends.toReversed())
      await end().catch((error: unknown) => say(`not ended: ${String(error)}`));
  };
  try {
    const env = { ...inherited(), ...ANY_PORTS, GH_HOME: join(root, 'servers') };
    const settings = parseSettings(env);
    const servers = new Crew(say);
    ends.push(() => servers.kill());
    const home = await openHome(settings, env);
    const { databaseUrl, temporalAddress } = await startServers({
      settings,
      env,
      home,
      ports: await chooseStackPorts(settings, []),
      crew: servers,
      say,
    });
    const port = (
      await choosePorts([{ name: 'toxiproxy', host: '127.0.0.1', port: 0, setting: 'GH_API_PORT' }])
    ).get('toxiproxy');
    const links = await startToxiproxy(home, port ?? 0);
    ends.push(() => links.stop());
    const tripwires = await startTripwireServer();
    ends.push(async () => tripwires[Symbol.asyncDispose]());
    const receiver = await startCallbackReceiver();
    ends.push(() => receiver.close());
    const programs = {
      ...env,
      ...QUICK,
      GH_HOME: join(root, 'programs'),
      DATABASE_URL: databaseUrl,
      DATABASE_DIRECT_URL: databaseUrl,
      TEMPORAL_ADDRESS: temporalAddress,
      GH_FAULTS_ASK: tripwires.url,
      // What stands in for a browser is in the host's own process.
      ...(browser === 'http' ? { GH_BROWSER_NETWORK: 'host' } : {}),
      ...(missesGuards ? { GH_FAULTS_MISSING: tripwires.url } : {}),
      GH_FAULTS_LINKS: JSON.stringify(await linksOf(links, databaseUrl, temporalAddress)),
    };
    const stack = await startStack({
      settings: parseSettings(programs),
      env: programs,
      hosts: HOSTS.length,
      say: () => {},
      mains: { api: main('apiMain.js'), control: main('controlMain.js'), host: main(HOST_MAINS[browser]) },
    });
    ends.push(() => stack.kill());
    const { TEMPORAL_NAMESPACE: namespace, ...keys } = parseSettings({ ...programs, ...stack.env });
    const client = await connectClient({
      identity: 'campaign',
      address: temporalAddress,
      namespace,
      codec: payloadCodec(masterKeys({ TEMPORAL_NAMESPACE: namespace, ...keys })),
    });
    ends.push(() => client.connection.close());
    const database = createPool(databaseUrl, { name: 'campaign', onIdleError: () => {} });
    ends.push(() => database.end());
    const oldPermits = new OldPermits();
    tripwires.watch('permit given', (hit) => oldPermits.look(database, hit));
    const employer = await startEmployer(join(root, 'ledger'), (token) =>
      atPost({ token, database, stack, tripwires }),
    );
    ends.push(() => employer.close());
    return {
      api: new ApiCaller(stack.apiUrl, stack.serviceKey),
      stack,
      servers,
      database,
      client,
      employer,
      receiver,
      tripwires,
      links,
      oldPermits,
      home: root,
      hosts: HOSTS,
      happenings: [],
      [Symbol.asyncDispose]: dispose,
    };
  } catch (error) {
    await dispose();
    throw error;
  }
}

const HOST_MAINS = { http: 'hostMain.js', chromium: 'chromiumHostMain.js' };

/** In the middle of a submit: the form is there, and its host waits for what becomes of it. */
async function atPost({
  token,
  database,
  stack,
  tripwires,
}: Pick<Fleet, 'database' | 'stack' | 'tripwires'> & { token: string }): Promise<void> {
  const { rows } = await database
    .query<{ worker: string }>(
      `SELECT l.worker_id AS worker FROM gh_leases l JOIN gh_automation_jobs j ON j.id = l.job_id WHERE j.valet_task_id = $1`,
      [token],
    )
    .catch(() => ({ rows: [] }));
  const program = rows[0]?.worker;
  const pid = program === undefined ? undefined : stack.part(program).pid;
  if (program === undefined || pid === undefined) return;
  await tripwires.pass({ program, pid, point: 'at post', keys: [token] });
}

/** Leases and time-outs that let a trial be over in seconds. */
const QUICK = {
  GH_LEASE_SECONDS: String(LEASE_SECONDS),
  GH_HUMAN_WAIT_SECONDS: '90',
  GH_DRAIN_SECONDS: '1',
  GH_CALLBACK_WAIT_SECONDS: '2',
  GH_ALLOWED_PRIVATE_HOSTS: '127.0.0.1',
  GH_CALLBACK_SIGNING_SECRET: `whsec_${'A'.repeat(32)}`,
  MAX_CONCURRENT_JOBS: '8',
  GH_LOG_LEVEL: 'debug',
};

/** Each host has links of its own, so that it alone can be cut off. */
async function linksOf(
  links: Toxiproxy,
  databaseUrl: string,
  temporalAddress: string,
): Promise<Record<string, Record<string, string>>> {
  const made = HOSTS.map(async (name) => {
    const url = new URL(databaseUrl);
    url.host = await links.link(`${name}-database`, url.host);
    const engine = await links.link(`${name}-engine`, temporalAddress);
    return [name, { DATABASE_URL: url.href, TEMPORAL_ADDRESS: engine }] as const;
  });
  return Object.fromEntries(await Promise.all(made));
}

function inherited(): Record<string, string> {
  const names = ['PATH', 'HOME', 'CHROMIUM_PATH', 'TMPDIR', 'GH_CACHE'];
  return Object.fromEntries(
    names.flatMap((name) => (process.env[name] === undefined ? [] : [[name, process.env[name]]])),
  );
}

function main(name: string): string {
  return fileURLToPath(new URL(name, import.meta.url));
}
