import { fileURLToPath } from 'node:url';

/** A file of this folder as the build leaves it in `dist/`, where this one may lie itself. */
export function builtFile(name: string): string {
  const place = import.meta.url.endsWith('.ts') ? `../../dist/browser/egress/${name}` : name;
  return fileURLToPath(new URL(place, import.meta.url));
}
