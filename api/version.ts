import { existsSync, readFileSync } from 'node:fs';

/** Of the package; it lies one folder up from the sources, two from the compiled program. */
export const VERSION = versionOf(['../package.json', '../../package.json']);

function versionOf(places: string[]): string {
  const file = places.map((place) => new URL(place, import.meta.url)).find((url) => existsSync(url));
  if (file === undefined) return 'unknown';
  const { version } = JSON.parse(readFileSync(file, 'utf8')) as { version: string };
  return version;
}
