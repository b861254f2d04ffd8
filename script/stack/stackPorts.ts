import type { Settings } from '../../contracts/settings.ts';
import { choosePorts, type WantedPort } from './ports.ts';

/** By the names of the parts; `temporal-ui` besides. What other servers are used for needs none. */
export type StackPorts = ReadonlyMap<string, number>;

export function chooseStackPorts(settings: Settings, hosts: readonly string[]): Promise<StackPorts> {
  return choosePorts(wantedPorts(settings, hosts));
}

export function portOf(ports: StackPorts, name: string): number {
  const port = ports.get(name);
  if (port === undefined) throw new Error(`no port was chosen for ${name}`);
  return port;
}

function wantedPorts(settings: Settings, hosts: readonly string[]): WantedPort[] {
  const { GH_POSTGRES_PORT, GH_TEMPORAL_PORT, GH_TEMPORAL_UI_PORT, GH_API_PORT, GH_WORKER_PORT } = settings;
  return [
    ...(settings.DATABASE_URL === undefined
      ? [embedded('postgres', GH_POSTGRES_PORT, 'GH_POSTGRES_PORT')]
      : []),
    ...(settings.TEMPORAL_ADDRESS === undefined
      ? [
          embedded('temporal', GH_TEMPORAL_PORT, 'GH_TEMPORAL_PORT'),
          embedded('temporal-ui', GH_TEMPORAL_UI_PORT, 'GH_TEMPORAL_UI_PORT'),
        ]
      : []),
    { name: 'api', host: settings.GH_API_HOST, port: GH_API_PORT, setting: 'GH_API_PORT' },
    ...hosts.map((name, index): WantedPort => ({
      name,
      host: settings.GH_WORKER_HOST,
      port: GH_WORKER_PORT === 0 ? 0 : GH_WORKER_PORT + index,
      setting: 'GH_WORKER_PORT',
    })),
  ];
}

function embedded(name: string, port: number, setting: keyof Settings): WantedPort {
  return { name, host: '127.0.0.1', port, setting };
}
