import { parseArgs } from 'node:util';

export const INSPECT_USAGE = `ghosthands inspect URL|FILE… [--json] [--attributes a,b]
  Says what every control of a page is taken for, and why. Opens pages without touching them.
  --json          one line of JSON for each page
  --attributes    attributes to list with every control that has them`;

export type InspectArguments =
  | { kind: 'usable'; pages: string[]; json: boolean; attributes: string[] }
  | { kind: 'unusable'; why: string };

export function parseInspectArguments(args: string[]): InspectArguments {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { json: { type: 'boolean', default: false }, attributes: { type: 'string', default: '' } },
    });
    if (positionals.length === 0) return { kind: 'unusable', why: 'inspect wants at least one URL or file.' };
    const attributes = values.attributes.split(',').map((name) => name.trim());
    return { kind: 'usable', pages: positionals, json: values.json, attributes: attributes.filter(Boolean) };
  } catch (error) {
    return { kind: 'unusable', why: error instanceof Error ? error.message : String(error) };
  }
}
