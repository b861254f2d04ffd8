import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { chromium } from 'playwright';

/** Whether it is there and finds its libraries. Costs a tenth of a second. */
export async function runs(path: string): Promise<boolean> {
  try {
    const { stdout } = await promisify(execFile)(path, ['--version'], { timeout: 20_000 });
    return /Chrom(e|ium)/.test(stdout);
  } catch {
    return false;
  }
}

/** Throws unless it shows a page. */
export async function launches(path: string): Promise<void> {
  const browser = await chromium.launch({ executablePath: path });
  try {
    const page = await browser.newPage();
    await page.goto('data:text/html,<p>ready</p>');
  } finally {
    await browser.close();
  }
}
