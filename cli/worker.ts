import type { RegisteredWorker } from '../client/index.ts';
import type { Settings } from '../contracts/settings.ts';
import { coloured, colourOf } from './colours.ts';
import { type Command, commandOf, FORMATS, wantsJson } from './command.ts';
import { shortId } from './findJobId.ts';
import { openClient } from './openClient.ts';
import type { Output } from './output.ts';
import { aligned } from './table.ts';
import { ageOf } from './times.ts';
import { onlyArgument, parsedArguments, WrongUsage } from './wrongUsage.ts';

export const WORKER_USAGE = `ghosthands worker list|ls
ghosthands worker drain NAME
  A draining worker takes no more jobs, and ends those it has.`;

export async function worker([name, ...args]: string[], settings: Settings, output: Output): Promise<number> {
  if (name === undefined) throw new WrongUsage('worker wants a command.', WORKER_USAGE);
  const command = commandOf(COMMANDS, name);
  if (command === undefined) throw new WrongUsage(`There is no command "worker ${name}".`, WORKER_USAGE);
  return command(args, settings, output);
}

async function workerList(args: string[], settings: Settings, output: Output): Promise<number> {
  const { values } = parsedArguments(args, FORMATS, WORKER_USAGE);
  const workers = await (await openClient(settings)).listWorkers();
  output.say(wantsJson(values, output) ? JSON.stringify({ workers }) : tableOf(workers, output));
  return 0;
}

async function workerDrain(args: string[], settings: Settings, output: Output): Promise<number> {
  const { values, positionals } = parsedArguments(args, FORMATS, WORKER_USAGE);
  const wanted = onlyArgument(positionals, { what: 'worker', usage: WORKER_USAGE });
  const complain = (line: string) => output.complain(line);
  const logger = { info: () => {}, warn: complain, error: complain };
  const client = await openClient(settings, { logger });
  const { worker_id, active_jobs, status } = await client.drainWorker(wanted);
  output.say(
    wantsJson(values, output)
      ? JSON.stringify({ worker_id, status, active_jobs })
      : `${worker_id} is draining; ${active_jobs} job(s) left`,
  );
  return 0;
}

const COMMANDS: Record<string, Command> = { list: workerList, ls: workerList, drain: workerDrain };

function tableOf(workers: RegisteredWorker[], output: Output): string {
  if (workers.length === 0) return 'No workers found.';
  const rows = workers.map((row) => [
    row.status,
    row.worker_id,
    row.ec2_ip ?? '-',
    row.current_job_id ? shortId(row.current_job_id) : '-',
    ageOf(row.last_heartbeat ?? null),
  ]);
  const lines = aligned([HEAD, ...rows], [8, 40, 39, 8, 5], (cell, { row, column }) =>
    coloured(cell, row === 0 ? 'faint' : column === 0 ? colourOf(cell) : undefined, output),
  );
  return [...lines, '', `${workers.length} worker(s)`].join('\n');
}

const HEAD = ['STATUS', 'WORKER', 'ADDRESS', 'JOB', 'SEEN'];
