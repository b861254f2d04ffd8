// Ends well when node_modules holds what package-lock.json names, for this Node on this system. With --note it notes for which
// it was installed; what somebody installed by hand has no note, and is taken as it is.
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const note = join(root, 'node_modules', '.installed-for');
const system = `${process.platform} ${process.arch} ${process.versions.modules}\n`;

if (process.argv.includes('--note')) writeFileSync(note, system);
else process.exitCode = isForThisSystem() && holdsWhatIsLocked() ? 0 : 1;

function isForThisSystem() {
  try {
    return readFileSync(note, 'utf8') === system;
  } catch {
    return true;
  }
}

/** npm notes in node_modules what it has put there, once it is done. */
function holdsWhatIsLocked() {
  const installed = packagesOf('node_modules/.package-lock.json');
  return Object.entries(packagesOf('package-lock.json')).every(
    ([path, { version, optional }]) =>
      path === '' || (installed[path] === undefined ? optional : installed[path].version === version),
  );
}

function packagesOf(file) {
  try {
    return JSON.parse(readFileSync(join(root, file), 'utf8')).packages;
  } catch {
    return {};
  }
}
