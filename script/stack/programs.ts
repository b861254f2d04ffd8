import { fileURLToPath } from 'node:url';
import type { Settings } from '../../contracts/settings.ts';
import type { Crew } from './crew.ts';
import type { Home } from './home.ts';
import type { PartPlan } from './part.ts';
import { startProgram } from './process.ts';
import { reviveWith } from './revive.ts';
import type { Say } from './say.ts';
import { portOf, type StackPorts } from './stackPorts.ts';

/** Files that run one of our programs each. */
export interface Mains {
  api: string;
  control: string;
  host: string;
}

export interface ProgramsOptions {
  settings: Settings;
  /** All that the programs are told. */
  env: NodeJS.ProcessEnv;
  hosts: readonly string[];
  home: Home;
  ports: StackPorts;
  crew: Crew;
  say: Say;
  mains?: Mains;
}

/** The API, the control worker, and the hosts. Whichever ends by itself is started again. */
export async function startPrograms(options: ProgramsOptions): Promise<void> {
  const { settings, env, hosts, home, ports, crew, say, mains = builtMains() } = options;
  const onDeath = reviveWith(say);
  const plan = (name: string, { file, args = [], more = {}, graceMs = 20_000 }: Program): PartPlan => ({
    name,
    launch: (signal) =>
      startProgram({
        name,
        file,
        args,
        env: { ...env, ...more },
        signal,
        logFile: home.logFile(name),
        runDirectory: home.run,
      }),
    graceMs,
    onDeath,
  });
  const apiPort = portOf(ports, 'api');
  // First, as it brings the database's tables up to date.
  await crew.start(plan('api', { file: mains.api }), `${settings.GH_API_HOST}:${apiPort}`);
  const control = crew.start(plan('control', { file: mains.control }));
  const started = hosts.map((name) => {
    const port = portOf(ports, name);
    const host = {
      file: mains.host,
      args: [`--worker-id=${name}`],
      more: { GH_WORKER_PORT: String(port) },
      graceMs: settings.GH_DRAIN_SECONDS * 1000 + 15_000,
    };
    return crew.start(plan(name, host), `${settings.GH_WORKER_HOST}:${port}`);
  });
  await Promise.all([control, ...started]);
}

interface Program {
  file: string;
  args?: readonly string[];
  more?: NodeJS.ProcessEnv;
  graceMs?: number;
}

/** In `dist/`, where this file may lie itself. */
function builtMains(): Mains {
  const dist = new URL(import.meta.url.endsWith('.ts') ? '../../dist/' : '../../', import.meta.url);
  const main = (path: string) => fileURLToPath(new URL(path, dist));
  return { api: main('api/main.js'), control: main('workers/control.js'), host: main('workers/host.js') };
}
