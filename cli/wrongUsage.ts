import { parseArgs, type ParseArgsConfig } from 'node:util';

/** The call makes no sense: exit code 2, with the usage of what was called. */
export class WrongUsage extends Error {
  readonly usage: string | undefined;

  constructor(message: string, usage?: string) {
    super(message);
    this.name = 'WrongUsage';
    this.usage = usage;
  }
}

/** Throws `WrongUsage`. */
export function parsedArguments<const Options extends NonNullable<ParseArgsConfig['options']>>(
  args: string[],
  options: Options,
  usage: string,
) {
  try {
    return parseArgs({ args, options, allowPositionals: true });
  } catch (error) {
    throw new WrongUsage(error instanceof Error ? error.message : String(error), usage);
  }
}

/** The one argument that is no option. */
export function onlyArgument(
  positionals: string[],
  { what, usage }: { what: string; usage: string },
): string {
  const [first, ...rest] = positionals;
  if (first === undefined || rest.length > 0) throw new WrongUsage(`This wants one ${what}.`, usage);
  return first;
}
