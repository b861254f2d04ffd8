import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type Command, dyingWithUs } from './stack/deathSignal.ts';
import type { Say } from './stack/say.ts';

const VERSION = '4.32.5';

export class NoPython extends Error {}

/** The program, installed into a folder of its own the first time. */
export async function findSchemathesis(tools: string, say: Say): Promise<string> {
  const folder = join(tools, `schemathesis-${VERSION}`);
  const program = join(folder, 'bin', 'schemathesis');
  if (existsSync(join(folder, 'complete'))) return program;
  if (!(await succeeds(['python3', '-c', 'import venv, ensurepip'], 'ignore'))) {
    throw new NoPython('There is no python3 with venv here: the API is not fuzzed.');
  }
  say(`schemathesis ${VERSION} installing with pip`);
  await rm(folder, { recursive: true, force: true });
  await mkdir(tools, { recursive: true });
  const pip = join(folder, 'bin', 'pip');
  const install: Command = [
    pip,
    'install',
    '--quiet',
    '--disable-pip-version-check',
    `schemathesis==${VERSION}`,
  ];
  if (!(await succeeds(['python3', '-m', 'venv', folder])) || !(await succeeds(install))) {
    throw new Error(`schemathesis could not be installed into ${folder}`);
  }
  await mkdir(join(folder, 'complete.new'));
  await rename(join(folder, 'complete.new'), join(folder, 'complete'));
  return program;
}

export interface FuzzRun {
  url: string;
  /** Its OpenAPI document, a file. */
  document: string;
  /** How it says who it is. */
  header: string;
  seconds: number;
  cwd: string;
}

/** Whether it found nothing. What it finds it prints. */
export function runSchemathesis(
  program: string,
  { url, document, header, seconds, cwd }: FuzzRun,
): Promise<boolean> {
  const options = [
    `--checks=${CHECKS.join()}`,
    // Streams stay open: they have tests of their own.
    '--exclude-path-regex=/stream$',
    '--workers=1',
    `--max-time=${seconds}`,
    '--request-timeout=20',
    '--suppress-health-check=all',
    '--warnings=off',
    '--no-color',
  ];
  return succeeds([program, 'run', document, '--url', url, '--header', header, ...options], 'inherit', cwd);
}

/** Requests are read kindly: that what is odd is refused is no promise of ours. */
const CHECKS = [
  'not_a_server_error',
  'status_code_conformance',
  'content_type_conformance',
  'response_schema_conformance',
  'ignored_auth',
];

async function succeeds(
  command: Command,
  output: 'inherit' | 'ignore' = 'inherit',
  cwd?: string,
): Promise<boolean> {
  const [file, ...args] = dyingWithUs(command, 'SIGTERM');
  const child = spawn(file, args, { cwd, stdio: ['ignore', output, output] });
  try {
    await once(child, 'exit');
    return child.exitCode === 0;
  } catch {
    return false;
  }
}
