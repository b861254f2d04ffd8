import { parseSettings } from '../contracts/settings.ts';
import { apply, APPLY_USAGE } from './apply.ts';
import { type Command, commandOf } from './command.ts';
import { complaintOf, exitCodeOf } from './exitCode.ts';
import { INSPECT_USAGE } from './inspectArguments.ts';
import { job, JOB_USAGE } from './job.ts';
import type { Output } from './output.ts';
import { worker, WORKER_USAGE } from './worker.ts';

/** Runs a sub-command and answers with the program's exit code: 0, 1 failed, 2 wrong usage, 4 not found. */
export async function main(
  [name = 'help', ...args]: string[],
  env: Record<string, string | undefined>,
  output: Output,
): Promise<number> {
  const asked = args.some((arg) => arg === '--help' || arg === '-h') ? 'help' : name;
  const command = commandOf(COMMANDS, ['--help', '-h'].includes(asked) ? 'help' : asked);
  if (!command) {
    output.complain(`There is no command "${name}".\n\n${USAGE}`);
    return 2;
  }
  try {
    return await command(args, parseSettings(env), output);
  } catch (error) {
    output.complain(complaintOf(error));
    return exitCodeOf(error);
  }
}

const COMMANDS: Record<string, Command> = {
  apply,
  job,
  worker,
  // Loads a browser's driver, which nobody else needs.
  inspect: async (...call) => (await import('./inspect.ts')).inspect(...call),
  help: async (_args, _settings, output) => {
    output.say(USAGE);
    return 0;
  },
};

const USAGE = `ghosthands apply https://example.com/careers/42 --profile me.json --resume me.pdf --watch
ghosthands job list                    # what runs, waits and failed; with the ids that follow
ghosthands job logs 3f2a -f            # what happens to the job whose id begins so, as it happens
ghosthands job cancel --all --yes
ghosthands worker drain host-1

Usage: ghosthands COMMAND

${APPLY_USAGE}

${JOB_USAGE}

${WORKER_USAGE}

${INSPECT_USAGE}

ghosthands help
  Shows this.

GHOSTHANDS_API_URL says where the API is (http://localhost:3100 unless set), GH_SERVICE_SECRET its key; the key of
script/start is found in GH_HOME (.ghosthands). NO_COLOR turns colours off.
Exit codes: 0 done, 1 failed, 2 wrong usage, 4 not found.`;
