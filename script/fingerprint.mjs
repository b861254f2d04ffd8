// Prints what changes whenever something does that the build may read. Without git, as a checkout may be a mere copy.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const notRead = new Set(
  ['node_modules', 'dist', 'client/dist', 'docs', 'bench'].map((name) => join(root, name)),
);
notRead.add(resolve(process.env.GH_HOME ?? '.ghosthands'));

const hash = createHash('sha256');
for (const file of sources(root)) hash.update(`${file}\0`).update(readFileSync(file)).update('\0');
console.log(hash.digest('hex'));

function sources(directory) {
  const entries = readdirSync(directory, { withFileTypes: true }).filter(
    ({ name }) => !/^\.|\.(test\.ts|md|log)$/.test(name),
  );
  return entries
    .toSorted((one, other) => (one.name < other.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(directory, entry.name);
      if (notRead.has(path)) return [];
      if (entry.isDirectory()) return sources(path);
      return entry.isFile() ? [path] : [];
    });
}
