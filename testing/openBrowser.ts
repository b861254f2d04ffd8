import { once } from 'node:events';
import { launchBrowser } from './browserForTests.ts';

/** A browser as a host opens it, by a process of its own, which may be another user's; it ends with its input. */
const { GH_BROWSER_NETWORK = 'host' } = process.env;
try {
  const browser = await launchBrowser({}, { GH_BROWSER_NETWORK });
  const session = await browser.openSession({});
  console.log('open');
  await once(process.stdin.resume(), 'end');
  await session.close();
  await browser.close();
} catch (error) {
  console.log(error instanceof Error ? error.message : 'failed');
}
