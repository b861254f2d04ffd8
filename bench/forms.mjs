// Everything that is said of forms in RESULTS.md, by one command: npm run bench:forms -- FORMS_DIR [--seeds 20] [--out FILE]
// Recognition on pages with known answers (bench:corpus), whole applications at replicas (bench:sites), and what stops a
// form (bench:blockers, where there is one). Prints Markdown, and keeps it in FILE. Build first.
import { execFileSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { seeds: { type: 'string', default: '20' }, out: { type: 'string' } },
});
const [forms] = positionals;
if (!forms) {
  console.error('usage: npm run bench:forms -- FORMS_DIR [--seeds 20] [--out FILE]');
  process.exit(2);
}

const here = dirname(fileURLToPath(import.meta.url));
const compiled = (name) => join(here, '..', 'dist', 'bench', name);
const parts = [
  `\`npm run bench:forms\`, ${new Date().toISOString().slice(0, 10)}, ${cpus().length} × ${cpus()[0]?.model.trim()}, Node ${process.versions.node}.`,
  `### Recognition\n\n${corpusTable(run(join(here, 'corpus.mjs'), forms))}`,
  `### Whole applications, ${options.seeds} seeds each\n\n${run(compiled('sites.js'), '--seeds', options.seeds)}`,
];
if (existsSync(compiled('blockers.js'))) parts.push(`### Blockers\n\n${run(compiled('blockers.js'))}`);

const report = `${parts.join('\n\n')}\n`;
console.log(report);
if (options.out !== undefined) writeFileSync(options.out, report);

/** `plain: 185 pages in 14.6 s`, then a line of JSON, then the same in words. */
function corpusTable(said) {
  const rows = said.matchAll(
    /^(\w+): (.+)\n.*\ncorrect (.+?), wrong (.+?), blank (.+?) of .*?false fill (.+?) of /gm,
  );
  const lines = Array.from(
    rows,
    ([, name, pages, correct, wrong, blank, extra]) =>
      `| ${name}, ${pages} | ${correct} | ${wrong} | ${blank} | ${extra} |`,
  );
  if (lines.length === 0) throw new Error(`bench:corpus said nothing of use:\n${said}`);
  return [
    '| corpus | correct | wrong | left blank | other fields filled |',
    '|---|---|---|---|---|',
    ...lines,
  ].join('\n');
}

function run(program, ...args) {
  return execFileSync(process.execPath, [program, ...args], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    stdio: ['ignore', 'pipe', 'inherit'],
  }).trim();
}
