// How well forms are recognised, on pages that carry their answers: npm run bench:corpus -- FORMS_DIR
// Uses the score.mjs beside FORMS_DIR, which also removes what only programs can read (--ablate). Build first.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const forms = process.argv[2];
if (!forms) {
  console.error('usage: npm run bench:corpus -- FORMS_DIR');
  process.exit(2);
}
const score = join(dirname(resolve(forms)), 'score.mjs');
const ghosthands = join(dirname(dirname(fileURLToPath(import.meta.url))), 'dist', 'cli', 'ghosthands.js');

for (const [name, ...flags] of [['plain'], ['ablated', '--ablate']]) {
  const folder = mkdtempSync(join(tmpdir(), `corpus-${name}-`));
  try {
    run(score, 'prepare', forms, folder, ...flags);
    const pages = readdirSync(folder).filter((file) => file.endsWith('.html'));
    const files = pages.map((file) => join(folder, file));
    const started = performance.now();
    const said = run(ghosthands, 'inspect', '--json', '--attributes', 'data-k', ...files);
    const seconds = (performance.now() - started) / 1000;
    writeFileSync(join(folder, 'said.ndjson'), said);
    console.log(`${name}: ${pages.length} pages in ${seconds.toFixed(1)} s`);
    console.log(run(score, 'score', join(folder, 'gold.json'), join(folder, 'said.ndjson')));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function run(program, ...args) {
  return execFileSync(process.execPath, [program, ...args], { encoding: 'utf8', maxBuffer: 1 << 28 }).trim();
}
