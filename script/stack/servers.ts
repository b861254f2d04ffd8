import type { Settings } from '../../contracts/settings.ts';
import { ensureChromium } from './chromium.ts';
import type { Crew } from './crew.ts';
import type { Home } from './home.ts';
import { startPostgres, STOP_GRACE_MS as POSTGRES_GRACE_MS } from './postgres.ts';
import { checkNamedPostgres } from './postgresNamed.ts';
import { type Say, since } from './say.ts';
import { portOf, type StackPorts } from './stackPorts.ts';
import { startTemporal, STOP_GRACE_MS as TEMPORAL_GRACE_MS } from './temporal.ts';
import { ensureTemporalCli } from './temporalCli.ts';
import { checkNamedTemporal } from './temporalNamed.ts';

export interface ServersOptions {
  settings: Settings;
  env: NodeJS.ProcessEnv;
  home: Home;
  ports: StackPorts;
  crew: Crew;
  say: Say;
  namespaces?: readonly string[];
  /** Of the embedded Temporal, beside the settings that we rely on: `KEY=VALUE`. */
  dynamicConfig?: readonly string[];
}

export interface Servers {
  databaseUrl: string;
  temporalAddress: string;
  /** Undefined with a Temporal of somebody else's. */
  temporalUiUrl: string | undefined;
  chromiumPath: string;
}

/** Postgres, Temporal and Chromium, each side by side with the others; those that the settings name are taken as they are. */
export async function startServers(options: ServersOptions): Promise<Servers> {
  const [databaseUrl, temporal, chromiumPath] = await Promise.all([
    postgresFor(options),
    temporalFor(options),
    chromiumFor(options),
  ]);
  return { databaseUrl, ...temporal, chromiumPath };
}

async function postgresFor({ settings, env, home, ports, crew, say }: ServersOptions): Promise<string> {
  if (settings.DATABASE_URL !== undefined) {
    await checkNamedPostgres('DATABASE_URL', settings.DATABASE_URL);
    const { DATABASE_DIRECT_URL } = settings;
    if (DATABASE_DIRECT_URL !== undefined)
      await checkNamedPostgres('DATABASE_DIRECT_URL', DATABASE_DIRECT_URL);
    say('postgres is the one that DATABASE_URL names');
    return settings.DATABASE_URL;
  }
  const port = portOf(ports, 'postgres');
  let url = '';
  await crew.start(
    {
      name: 'postgres',
      launch: async (signal) => {
        const started = await startPostgres({ home, port, env, signal });
        url = started.url;
        return started.child;
      },
      graceMs: POSTGRES_GRACE_MS,
      // Rolls back and writes its log to the end, which takes no time worth saving.
      hurriedGraceMs: 2000,
      onDeath: crew.giveUp,
    },
    `127.0.0.1:${port}`,
  );
  return url;
}

async function temporalFor(
  options: ServersOptions,
): Promise<Pick<Servers, 'temporalAddress' | 'temporalUiUrl'>> {
  const { settings, env, home, ports, crew, say, namespaces = [], dynamicConfig = [] } = options;
  if (settings.TEMPORAL_ADDRESS !== undefined) {
    await checkNamedTemporal(settings.TEMPORAL_ADDRESS, settings.TEMPORAL_NAMESPACE);
    say(`temporal is the one at ${settings.TEMPORAL_ADDRESS}, which TEMPORAL_ADDRESS names`);
    return { temporalAddress: settings.TEMPORAL_ADDRESS, temporalUiUrl: undefined };
  }
  const [port, uiPort] = [portOf(ports, 'temporal'), portOf(ports, 'temporal-ui')];
  const wanted = [...new Set([settings.TEMPORAL_NAMESPACE, ...namespaces])];
  await crew.start(
    {
      name: 'temporal',
      launch: async (signal) => {
        const cli = await ensureTemporalCli({ home, env, say, signal });
        return startTemporal({ home, cli, port, uiPort, env, signal, namespaces: wanted, dynamicConfig });
      },
      graceMs: TEMPORAL_GRACE_MS,
      onDeath: crew.giveUp,
    },
    `127.0.0.1:${port}`,
  );
  return { temporalAddress: `127.0.0.1:${port}`, temporalUiUrl: `http://127.0.0.1:${uiPort}` };
}

async function chromiumFor({ settings, say, home, env, crew }: ServersOptions): Promise<string> {
  const startedAt = performance.now();
  const path = await ensureChromium(settings, say, { home, env, signal: crew.signal });
  say(`chromium found at ${path} (${since(startedAt)})`, 'done');
  return path;
}
