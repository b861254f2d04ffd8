// Makes client/dist: what is published as `ghosthands`. The schemas it shares with the API are bundled; zod is not.
import { execFileSync } from 'node:child_process';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const client = join(dirname(dirname(fileURLToPath(import.meta.url))), 'client');
const tsc = join(dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin', 'tsc');

await rm(join(client, 'dist'), { recursive: true, force: true });
// Also shows that nothing of Node's is used, but for the engine's callers: its types are not there.
for (const project of ['tsconfig.json', 'tsconfig.temporal.json']) {
  execFileSync(process.execPath, [tsc, '-p', join(client, project)], { stdio: 'inherit' });
}
for (const file of await readdir(join(client, 'dist'), { recursive: true })) {
  if (file.endsWith('.d.ts')) await nameCompiledFiles(join(client, 'dist', file));
}
const common = {
  outdir: join(client, 'dist'),
  bundle: true,
  splitting: true,
  format: 'esm',
  target: ['node20', 'es2022'],
  sourcemap: true,
};
const entries = (...names) => names.map((name) => join(client, `${name}.ts`));
await build({ ...common, entryPoints: entries('index', 'express'), platform: 'neutral', external: ['zod'] });
await build({
  ...common,
  entryPoints: entries('temporal'),
  platform: 'node',
  external: ['zod', '@temporalio/*'],
});

/** The compiler leaves `from './errors.ts'` in declarations as it is. */
async function nameCompiledFiles(file) {
  const text = await readFile(file, 'utf8');
  await writeFile(file, text.replaceAll(/(from '\.[^']*)\.ts'/g, "$1.js'"));
}
