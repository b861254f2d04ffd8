import type { Settings } from '../contracts/settings.ts';
import { jobCancel } from './jobCancel.ts';
import { jobList } from './jobList.ts';
import { jobLogs } from './jobLogs.ts';
import { jobRetry } from './jobRetry.ts';
import { jobStatus } from './jobStatus.ts';
import { type Command, commandOf } from './command.ts';
import type { Output } from './output.ts';
import { WrongUsage } from './wrongUsage.ts';

export const JOB_USAGE = `ghosthands job list|ls [--status a,b] [--user ID] [--limit N]
ghosthands job status|s ID
ghosthands job cancel|c ID… | --all [--yes] | --worker=NAME
ghosthands job retry|r ID
ghosthands job logs|l ID [-f]
  ID is a job's id or its first digits, 4 or more.
  Tables on a terminal, JSON elsewhere: --json and --table say which.`;

/** `ghosthands job …` (contract 7.2) */
export async function job([name, ...args]: string[], settings: Settings, output: Output): Promise<number> {
  if (name === undefined) throw new WrongUsage('job wants a command.', JOB_USAGE);
  const command = commandOf(COMMANDS, name);
  if (command === undefined) throw new WrongUsage(`There is no command "job ${name}".`, JOB_USAGE);
  return command(args, settings, output);
}

const COMMANDS: Record<string, Command> = {
  list: jobList,
  ls: jobList,
  status: jobStatus,
  s: jobStatus,
  cancel: jobCancel,
  c: jobCancel,
  retry: jobRetry,
  r: jobRetry,
  logs: jobLogs,
  l: jobLogs,
};
