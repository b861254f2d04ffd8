import type { Settings } from '../../contracts/settings.ts';
import { Crew } from './crew.ts';
import { type Home, lockHome, openHome } from './home.ts';
import { stopLeftovers } from './leftovers.ts';
import type { Part } from './part.ts';
import type { Problem } from './problem.ts';
import { type Mains, startPrograms } from './programs.ts';
import type { Say } from './say.ts';
import { openSecrets, type Secrets } from './secrets.ts';
import { type Servers, startServers } from './servers.ts';
import { chooseStackPorts, portOf, type StackPorts } from './stackPorts.ts';

export interface StackOptions {
  settings: Settings;
  /** What the settings were parsed from; the programs inherit it. */
  env: NodeJS.ProcessEnv;
  hosts: number;
  say: Say;
  /** Gives a start up. */
  signal?: AbortSignal;
  /** Made in the embedded Temporal besides `default` and TEMPORAL_NAMESPACE. */
  namespaces?: readonly string[];
  /** The compiled mains, unless the build's. */
  mains?: Mains;
}

export interface Stack {
  readonly apiUrl: string;
  /** Undefined with a Temporal of somebody else's. */
  readonly temporalUiUrl: string | undefined;
  readonly serviceKey: string;
  /** Where a host's status server answers. */
  hostUrl(name: string): string;
  /** What the programs were given: another one can be run with it. */
  readonly env: NodeJS.ProcessEnv;
  /** Resolves when a server died, which nothing survives. */
  readonly failed: Promise<Problem>;
  /** `postgres`, `temporal`, `api`, `control`, `host-1` … */
  part(name: string): Part;
  /** In good order: hosts drain, servers go last. */
  stop(): Promise<void>;
  /** At once. State survives it. */
  kill(): Promise<void>;
}

/** Everything on one machine: Postgres, Temporal and Chromium unless the settings name others, and our own programs. */
export async function startStack(options: StackOptions): Promise<Stack> {
  const { settings, say } = options;
  const hosts = Array.from({ length: options.hosts }, (_, index) => `host-${index + 1}`);
  const home = await openHome(settings, options.env);
  const unlock = await lockHome(home);
  const crew = new Crew(say, options.signal);
  const end = async (parts: () => Promise<void>) => {
    await parts();
    await unlock();
  };
  try {
    await stopLeftovers(home.run, say);
    const secrets = await openSecrets(settings, home.secrets);
    const ports = await chooseStackPorts(settings, hosts);
    const common = { ...options, home, ports, crew };
    const servers = await startServers(common);
    const env = { ...options.env, ...environment({ home, secrets, servers, settings, ports }) };
    await startPrograms({ ...common, env, hosts });
    return {
      apiUrl: `http://${reachable(settings.GH_API_HOST)}:${portOf(ports, 'api')}`,
      temporalUiUrl: servers.temporalUiUrl,
      hostUrl: (name) => `http://${reachable(settings.GH_WORKER_HOST)}:${portOf(ports, name)}`,
      serviceKey: secrets.serviceKey,
      env,
      failed: crew.failed,
      part: (name) => crew.part(name),
      stop: () => end(() => crew.stop()),
      kill: () => end(() => crew.kill()),
    };
  } catch (error) {
    await end(() => crew.kill());
    throw error;
  }
}

interface Made {
  settings: Settings;
  home: Home;
  secrets: Secrets;
  servers: Servers;
  ports: StackPorts;
}

/** What the programs could not know otherwise. */
function environment({ settings, home, secrets, servers, ports }: Made): NodeJS.ProcessEnv {
  return {
    GH_HOME: home.root,
    GH_SERVICE_SECRET: secrets.serviceKey,
    GH_CREDENTIAL_KEY: secrets.credentialKey,
    DATABASE_URL: servers.databaseUrl,
    // Our own Postgres has no pooler before it.
    ...(settings.DATABASE_URL === undefined ? { DATABASE_DIRECT_URL: servers.databaseUrl } : {}),
    TEMPORAL_ADDRESS: servers.temporalAddress,
    CHROMIUM_PATH: servers.chromiumPath,
    GH_API_PORT: String(portOf(ports, 'api')),
  };
}

function reachable(host: string): string {
  if (host === '0.0.0.0' || host === '::') return '127.0.0.1';
  return host.includes(':') ? `[${host}]` : host;
}
