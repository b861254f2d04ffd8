import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';

/** Of the package; it lies one folder up from the sources, two from the compiled program. */
export const VERSION = versionOf(['../package.json', '../../package.json']);

function versionOf(places: string[]): string {
  const file = places.map((place) => new URL(place, import.meta.url)).find((url) => existsSync(url));
  if (file === undefined) return 'unknown';
  return z.object({ version: z.string() }).parse(JSON.parse(readFileSync(file, 'utf8'))).version;
}
