import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';

/** The source of the script that looks at a page from inside, as the build leaves it. */
export async function readPageScript(): Promise<string> {
  const isSource = extname(import.meta.url) === '.ts';
  const file = new URL(isSource ? '../dist/browser/page.js' : './page.js', import.meta.url);
  try {
    return await readFile(file, 'utf8');
  } catch (cause) {
    throw new Error('The script that runs inside pages is not built: run `npm run build`.', { cause });
  }
}
