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
await build({
  entryPoints: [join(root, 'browser', 'page', 'index.ts')],
  outfile: dist('browser', 'page.js'),
  bundle: true,
  format: 'iife',
  globalName: 'ghosthands',
  target: 'chrome120',
  // It is brought into every document. Names stay, for who reads what it threw.
  minifySyntax: true,
  minifyWhitespace: true,
});
const { bundleWorkflows } = await import(dist('temporal', 'bundle.js'));
await writeFile(dist('workflows.bundle.js'), await bundleWorkflows());
