import { parseSettings, type Settings } from '../contracts/settings.ts';
import { inspect, INSPECT_USAGE } from './inspect.ts';
import type { Output } from './output.ts';

/** Runs a sub-command and answers with the program's exit code. */
export async function main(
  [name = 'help', ...args]: string[],
  env: Record<string, string | undefined>,
  output: Output,
): Promise<number> {
  const asked = ['--help', '-h'].includes(name) ? 'help' : name;
  const command = Object.hasOwn(COMMANDS, asked) ? COMMANDS[asked] : undefined;
  if (!command) {
    output.complain(`There is no command "${name}".\n\n${USAGE}`);
    return 2;
  }
  try {
    return await command(args, parseSettings(env), output);
  } catch (error) {
    output.complain(error instanceof Error ? error.message : String(error));
    return 1;
  }
}

type Command = (args: string[], settings: Settings, output: Output) => Promise<number>;

const COMMANDS: Record<string, Command> = {
  inspect,
  help: async (_args, _settings, output) => {
    output.say(USAGE);
    return 0;
  },
};

const USAGE = `Usage: ghosthands COMMAND

${INSPECT_USAGE}

ghosthands help
  Shows this.`;
