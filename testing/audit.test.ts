import { describe, expect, test } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What docs/AUDIT.md says of tests and of tables is so. Where this fails, mend the page with the code. */

const root = fileURLToPath(new URL('..', import.meta.url));
const audit = readFileSync(`${root}/docs/AUDIT.md`, 'utf8');
const NOT_YET = 'Not built yet';
const SHARED = ['gh_automation_jobs', 'gh_worker_registry', 'gh_job_events', 'sandboxes'];

describe('the audit', () => {
  const shown = Array.from(audit.matchAll(/(`{1,2})([\w./-]+\.test\.ts) › (.+?)\1(?!`)/g), (found) => ({
    file: found[2] ?? '',
    title: (found[3] ?? '').trim(),
  }));

  test('names tests that there are', () => {
    const missing = shown.filter(({ file, title }) => !titlesIn(file).includes(title));

    expect(shown.length).toBeGreaterThan(40);
    expect(missing).toEqual([]);
  });

  test('answers every finding, and every question with a test or by saying that it is not built yet', () => {
    const answers = audit
      .split(/^### /m)
      .slice(1)
      .map((text) => text.split(/^## /m)[0] ?? '');
    const findings = answers.flatMap((text) => /^C(\d+)\./.exec(text)?.[1] ?? []).map(Number);

    expect(findings).toEqual(Array.from({ length: 16 }, (_, index) => index + 1));
    expect(answers.filter((text) => !text.includes('.test.ts › ') && !text.includes(NOT_YET))).toEqual([]);
  });
});

describe('the audit of who writes which column of', () => {
  test.each(SHARED)('%s is whole, and right about us', (table) => {
    const rows = rowsOf(table);

    expect(rows.flatMap(({ columns }) => columns).toSorted()).toEqual(columnsOf(table).toSorted());
    const said = rows.flatMap(({ columns, files }) => columns.map((column) => [column, files]));
    expect(Object.fromEntries(said)).toEqual(
      Object.fromEntries(columnsOf(table).map((column) => [column, filesThatWrite(table, column)])),
    );
  });

  test('the shared tables is of all that db/ writes', () => {
    const unread = statements.filter(({ columns }) => columns.length === 0);

    expect(statements.length).toBeGreaterThan(15);
    expect(unread).toEqual([]);
  });
});

/** `| a, b | format | jobs, projection | others |`, below a heading that is the table's name. */
function rowsOf(table: string): { columns: string[]; files: string[] }[] {
  const section =
    new RegExp(`^### \`${table}\`\\n([\\s\\S]*?)(?=^##|$(?![\\s\\S]))`, 'm').exec(audit)?.[1] ?? '';
  return Array.from(
    section.matchAll(/^\| (`.+?) \| .+? \| (.+?) \| .+ \|$/gm),
    ([, names = '', files = '']) => ({
      columns: wordsOf(names),
      files: wordsOf(files).toSorted(),
    }),
  );
}

function wordsOf(cell: string): string[] {
  return Array.from(cell.matchAll(/\w+/g), ([word]) => word);
}

const migrations = filesBelow('db/migrations', '.sql').map(textOf).join('\n');

/** As the migrations make them. */
function columnsOf(table: string): string[] {
  const created = new RegExp(`CREATE TABLE IF NOT EXISTS ${table} \\(\\n([\\s\\S]*?)\\n\\);`).exec(
    migrations,
  );
  const inCreate = Array.from((created?.[1] ?? '').matchAll(/^ {2}(\w+) /gm), ([, name = '']) => name);
  const altered = migrations.matchAll(new RegExp(`ALTER TABLE ${table}\\b([^;]*);`, 'g'));
  const added = Array.from(altered, ([, text = '']) => text).flatMap((text) =>
    Array.from(text.matchAll(/ADD COLUMN (?:IF NOT EXISTS )?(\w+)/g), ([, name = '']) => name),
  );
  return Array.from(new Set([...inCreate, ...added]));
}

interface Statement {
  table: string;
  /** Of db/, without its ending. */
  file: string;
  columns: string[];
}

const statements = filesBelow('db', '.ts').flatMap(statementsIn);

function filesThatWrite(table: string, column: string): string[] {
  const files = statements
    .filter((statement) => statement.table === table && statement.columns.includes(column))
    .map(({ file }) => file);
  return Array.from(new Set(files)).toSorted();
}

function statementsIn(path: string): Statement[] {
  // `setOpen` writes what every word on an open job writes.
  const text = textOf(path).replaceAll(/\$\{setOpen\('\w+'\)\}/g, 'status = x, completed_at = x');
  const written = new RegExp(
    `(?:UPDATE (${SHARED.join('|')})(?: \\w+)?\\s+SET|INSERT INTO (${SHARED.join('|')})) ([\\s\\S]*)`,
  );
  const literals = text.matchAll(/`([^`]*)`|'([^'\n]*)'/g);
  return Array.from(literals, ([, long, short = '']) => (long ?? short).replaceAll(/'[^']*'/g, 'x')).flatMap(
    (sql) => {
      const [, updated, insertedInto, rest = ''] = written.exec(sql) ?? [];
      const columns = updated === undefined ? inserted(rest) : assigned(rest);
      const table = updated ?? insertedInto;
      return table === undefined ? [] : [{ table, file: basename(path, '.ts'), columns }];
    },
  );
}

/** `(a, b) VALUES … [ON CONFLICT … DO UPDATE SET a = …]` */
function inserted(text: string): string[] {
  const names = wordsOf(/^\(([^)]*)\)/.exec(text)?.[1] ?? '');
  const [, onConflict = ''] = text.split('DO UPDATE SET');
  return [...names, ...assigned(onConflict)];
}

/** `a = …, b = … [FROM|WHERE|RETURNING …]`: the names before a `=` that stands in no bracket. */
function assigned(text: string): string[] {
  let flat = text;
  for (let before = ''; before !== flat;) {
    before = flat;
    flat = flat.replaceAll(/\([^()]*\)/g, '');
  }
  const [assignments = ''] = flat
    .replaceAll(/\bCASE\b[\s\S]*?\bEND\b/g, 'x')
    .split(/\b(?:FROM|WHERE|RETURNING)\b/);
  return Array.from(assignments.matchAll(/(?:^|,)\s*(\w+) =/g), ([, name = '']) => name);
}

/** The titles of a file's tests, those of `test.each` as they are written. */
function titlesIn(file: string): string[] {
  const titles = textOf(file).matchAll(/(?:\btest|[\])])\(\s*(?:'((?:[^'\\]|\\.)*)'|"([^"]*)"|`([^`]*)`),/g);
  return Array.from(titles, ([, ...ways]) => ways.find((way) => way !== undefined) ?? '');
}

function filesBelow(folder: string, ending: string): string[] {
  return readdirSync(`${root}/${folder}`)
    .filter((name) => name.endsWith(ending) && !name.endsWith('.test.ts'))
    .map((name) => `${folder}/${name}`);
}

/** Empty where there is no such file. */
function textOf(path: string): string {
  try {
    return readFileSync(`${root}/${path}`, 'utf8');
  } catch {
    return '';
  }
}
