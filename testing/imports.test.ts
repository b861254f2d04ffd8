import { describe, expect, test } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The rule of ARCHITECTURE.md: imports go one way. A new folder gets its line here before it gets a second file. */
const MAY_IMPORT: Record<string, string[]> = {
  contracts: [],
  log: [],
  net: [],
  forms: ['contracts'],
  vault: ['contracts'],
  files: ['vault'],
  db: ['contracts', 'vault'],
  model: ['contracts', 'forms', 'log'],
  browser: ['contracts', 'forms', 'log', 'net', 'model'],
  workflows: ['contracts'],
  activities: ['contracts', 'db', 'vault', 'files', 'log', 'net', 'browser'],
  temporal: ['contracts', 'db', 'log'],
  program: ['contracts', 'db', 'vault', 'files', 'log', 'net', 'temporal'],
  workers: ['contracts', 'db', 'log', 'net', 'browser', 'temporal', 'program', 'activities'],
  api: ['contracts', 'db', 'vault', 'files', 'log', 'net', 'temporal', 'program'],
  client: ['contracts', 'vault'],
  cli: ['contracts', 'client', 'forms', 'browser'],
};

/** They set up and try what the others are: they may know everything. */
const FREE = ['bench', 'script', 'testing'];

/** Who may import a package. A path is a folder, or the beginning of a file's name. */
const OWNERS: Record<string, string[]> = {
  // Looks for a browser that starts, before there is a host: script/stack. Shows pages to the recogniser: testing.
  playwright: ['browser/', 'script/stack/chromium', 'testing/'],
  // Starts a Postgres and makes its database: script/stack. Makes one for each test file: testing.
  pg: ['db/', 'script/stack/postgres', 'testing/'],
  'node-pg-migrate': ['db/'],
  '@temporalio/workflow': ['workflows/'],
  '@temporalio/activity': ['activities/', 'testing/'],
  '@temporalio/worker': ['workers/', 'temporal/'],
  '@temporalio/client': [
    'api/',
    'client/temporal',
    'workers/',
    'temporal/',
    'program/',
    'script/stack/temporal',
    'testing/',
  ],
  express: ['api/', 'workers/statusServer', 'testing/'],
  pino: ['log/'],
};

/** Folders whose code must be able to run anywhere: in a test, in a page, in the engine's sandbox. */
const PURE: Record<string, string[]> = {
  forms: [],
  contracts: ['zod'],
  // Published: runs in browsers, and brings nothing along but zod.
  client: ['zod'],
  workflows: ['@temporalio/workflow'],
  'browser/page': [],
};

/** An entry of its own, for programs that hold a client of the engine. */
const UNLIKE_THEIR_FOLDER = new Set(['client/temporal.ts']);

const MAY_READ_ENVIRONMENT = [
  'program/runProgram.ts',
  'cli/ghosthands.ts',
  'script/',
  'testing/',
  'bench/',
  // Does not read: it tells Playwright by TMPDIR where the browsers' profiles go.
  'workers/host.ts',
  // Hands some of it on.
  'browser/chromiumProcess.ts',
];

interface Import {
  file: string;
  /** A path from the root, or the name of a package. */
  target: string;
}

const root = fileURLToPath(new URL('..', import.meta.url));
const files = sourcesBelow(root);
const imports = files.flatMap(importsOf);

describe('imports', () => {
  test('are found at all', () => {
    expect(files.length).toBeGreaterThan(150);
    expect(imports).toContainEqual({ file: 'db/pool.ts', target: 'pg' });
    expect(imports).toContainEqual({ file: 'api/main.ts', target: 'db/migrate.ts' });
  });

  test('go one way between folders, each of which has its rule', () => {
    const against = imports.filter(({ file, target }) => {
      const [from, to] = [folderOf(file), folderOf(target)];
      return isOurs(target) && from !== to && !FREE.includes(from) && !MAY_IMPORT[from]?.includes(to);
    });

    expect(against).toEqual([]);
    expect(new Set(files.map(folderOf))).toEqual(new Set([...Object.keys(MAY_IMPORT), ...FREE]));
  });

  test('of a package are made by those who own it', () => {
    const against = imports.filter(
      ({ file, target }) =>
        !isBaseline(file) && OWNERS[target]?.some((owner) => file.startsWith(owner)) === false,
    );

    expect(against).toEqual([]);
  });

  test('of what is pure are pure', () => {
    const against = imports.filter(({ file, target }) => {
      const folder = Object.keys(PURE).find((pure) => file.startsWith(`${pure}/`));
      const isPure = isOurs(target) || folder === undefined || PURE[folder]?.includes(target) === true;
      return !isPure && !UNLIKE_THEIR_FOLDER.has(file);
    });

    expect(against).toEqual([]);
  });

  test('of activities know of the browser only what a session can do', () => {
    const known = imports.filter(
      ({ file, target }) => folderOf(file) === 'activities' && folderOf(target) === 'browser',
    );

    expect(new Set(known.map(({ target }) => target))).toEqual(new Set(['browser/applicationSession.ts']));
  });
});

test('the environment is read where settings are parsed, and by mains', () => {
  const readers = files.filter((file) => /\bprocess\s*\.\s*env\b|\bnode:process\b/.test(textOf(file)));

  expect(readers).toContain('program/runProgram.ts');
  expect(readers.filter((file) => !MAY_READ_ENVIRONMENT.some((place) => file.startsWith(place)))).toEqual([]);
});

test('SQL is written in db/ only', () => {
  const writers = files.filter((file) => /\.query(<|\()/.test(textOf(file)));

  expect(writers).toContain('db/jobs.ts');
  expect(writers.filter((file) => !/^(db|testing|bench|script\/stack)\//.test(file))).toEqual([]);
});

test('what is called a look changes nothing', () => {
  const looks = files
    .filter((file) => folderOf(file) === 'db' && !file.endsWith('.test.ts'))
    .flatMap((file) => textOf(file).split(/^(?=export |function |async function )/m))
    .filter((text) => /^(?:export )?(?:async )?function (?:find|get|list|has|is)[A-Z]/.test(text));

  expect(looks.length).toBeGreaterThan(20);
  expect(looks.filter((text) => /\b(?:INSERT INTO|UPDATE \w+|DELETE FROM)\b/.test(text))).toEqual([]);
});

/** What ours is measured against uses the bare packages. */
function isBaseline(file: string): boolean {
  return file.startsWith('bench/');
}

function importsOf(file: string): Import[] {
  const found = textOf(file).matchAll(/(?:\bfrom\s+|\bimport\s+|\bimport\(\s*)'([^']+)'/g);
  return Array.from(found, ([, name = '']) => ({
    file,
    target: name.startsWith('.') ? normalize(join(dirname(file), name)) : name,
  }));
}

function isOurs(target: string): boolean {
  return target.endsWith('.ts') || target.endsWith('.mjs');
}

function folderOf(path: string): string {
  return path.split('/')[0] ?? '';
}

function textOf(file: string): string {
  return readFileSync(join(root, file), 'utf8');
}

/** Tests may know everything. */
function sourcesBelow(folder: string): string[] {
  const folders = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !/^(\.|node_modules$|dist$|docs$)/.test(entry.name))
    .map((entry) => entry.name);
  return folders.flatMap((name) =>
    readdirSync(join(folder, name), { recursive: true, encoding: 'utf8' })
      .map((path) => join(name, path))
      .filter((path) => /\.(ts|mjs)$/.test(path) && !/\.test\.ts$|\/dist\//.test(path)),
  );
}
