import { type Browser, chromium } from 'playwright';
import { WITHOUT_FEATURES } from '../browser/chromiumFeatures.ts';
import { CHROMIUM_MISSING, findChromium } from '../browser/chromiumPath.ts';
import { parseSettings } from '../contracts/settings.ts';

/** The browser that tests share; whoever opens it closes it. */
export async function openChromium(): Promise<Browser> {
  const executablePath = findChromium(parseSettings(process.env));
  if (!executablePath) throw new Error(CHROMIUM_MISSING);
  return chromium.launch({
    executablePath,
    chromiumSandbox: process.getuid?.() !== 0,
    args: [WITHOUT_FEATURES],
  });
}
