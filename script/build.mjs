// Makes dist/: the compiled programs, the script that runs inside pages, the workflows' bundle, and the migrations.
import { execFileSync } from 'node:child_process';
import { cp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const dist = (...path) => join(root, 'dist', ...path);
const tsc = join(dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin', 'tsc');

await rm(dist(), { recursive: true, force: true });
execFileSync(process.execPath, [tsc, '-p', join(root, 'tsconfig.build.json')], { stdio: 'inherit' });
await cp(join(root, 'db', 'migrations'), dist('db', 'migrations'), { recursive: true });
await cp(join(root, 'temporal', 'dynamic-config.yaml'), dist('temporal', 'dynamic-config.yaml'));
await cp(join(root, 'browser', 'egress', 'enter.sh'), dist('browser', 'egress', 'enter.sh'));
const { metafile } = await build({
  entryPoints: [join(root, 'browser', 'page', 'index.ts')],
  outfile: dist('browser', 'page.js'),
  bundle: true,
  format: 'iife',
  globalName: 'ghosthands',
  target: 'chrome120',
  // It is brought into every document. Names stay, for who reads what it threw.
  minifySyntax: true,
  minifyWhitespace: true,
  absWorkingDir: root,
  metafile: true,
});
// These make the names of all countries in all languages when they are loaded: a tenth of a second for each document.
const SLOW = 'forms/places/';
for (const [path, { imports }] of Object.entries(metafile.inputs))
  if (!path.startsWith(SLOW) && imports.some((one) => one.path.startsWith(SLOW)))
    throw new Error(`${path} brings ${SLOW} into pages, where it takes too long: import less.`);
const { bundleWorkflows } = await import(dist('temporal', 'bundle.js'));
await writeFile(dist('workflows.bundle.js'), await bundleWorkflows());
