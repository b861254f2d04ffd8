import type { Settings } from '../contracts/settings.ts';
import type { Output } from './output.ts';

/** Returns the exit code; throws `WrongUsage` and what went wrong. */
export type Command = (args: string[], settings: Settings, output: Output) => Promise<number>;

export function commandOf(commands: Record<string, Command>, name: string): Command | undefined {
  return Object.hasOwn(commands, name) ? commands[name] : undefined;
}

/** Options of every command that prints rows. */
export const FORMATS = {
  json: { type: 'boolean', default: false },
  table: { type: 'boolean', default: false },
} as const;

export function wantsJson({ json, table }: { json: boolean; table: boolean }, output: Output): boolean {
  return json || (!table && !output.isTerminal);
}
