import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

/** The server settings that we rely on, as the development server takes them: `KEY=VALUE`, the value as JSON. */
export async function dynamicConfigValues(file = SHIPPED): Promise<string[]> {
  const lines = (await readFile(file, 'utf8')).split('\n').filter((line) => !/^\s*(#|$)/.test(line));
  const values: string[] = [];
  for (let at = 0; at < lines.length; at += 2) {
    const key = /^([\w.]+):$/.exec(lines[at] ?? '')?.[1];
    const value = /^ {2}- value: (\S+)$/.exec(lines[at + 1] ?? '')?.[1];
    if (key === undefined || value === undefined) {
      throw new Error(`${file}: wants "key:" and "  - value: …" at "${lines[at]}"`);
    }
    values.push(`${key}=${asJson(value)}`);
  }
  return values;
}

const SHIPPED = fileURLToPath(new URL('../../temporal/dynamic-config.yaml', import.meta.url));

function asJson(value: string): string {
  return /^(true|false|\d+)$/.test(value) ? value : JSON.stringify(value);
}
