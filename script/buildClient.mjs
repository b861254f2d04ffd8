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
// Also shows that nothing of Node's is used: its types are not there.
execFileSync(process.execPath, [tsc, '-p', client], { stdio: 'inherit' });
execFileSync(process.execPath, [tsc, '-p', join(client, 'tsconfig.temporal.json')], { stdio: 'inherit' });
for (const file of await readdir(join(client, 'dist'), { recursive: true })) {
  if (file.endsWith('.d.ts')) await nameCompiledFiles(join(client, 'dist', file));
}
await build({
  entryPoints: [join(client, 'index.ts'), join(client, 'express.ts')],
  outdir: join(client, 'dist'),
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'neutral',
  target: ['node20', 'es2022'],
  external: ['zod'],
  sourcemap: true,
});
// For callers that hold a client of the engine: in Node alone, and with packages that come with that client.
await build({
  entryPoints: [join(client, 'temporal.ts')],
  outdir: join(client, 'dist'),
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  external: ['zod', '@temporalio/client', '@temporalio/common', '@temporalio/proto'],
  sourcemap: true,
});

/** The compiler leaves `from './errors.ts'` in declarations as it is. */
async function nameCompiledFiles(file) {
  const text = await readFile(file, 'utf8');
  await writeFile(file, text.replaceAll(/(from '\.[^']*)\.ts'/g, "$1.js'"));
}
