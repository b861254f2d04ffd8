import { expect, test } from '@jest/globals';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { openChromium } from '../testing/chromium.ts';
import { listenAnywhere } from '../testing/listenAnywhere.ts';
import { processesBelow } from '../testing/processesBelow.ts';
import { showCredentials } from './showCredentials.ts';

test('a tab that dies while its proxy is greeted is given up at once', async () => {
  // It never answers.
  const proxy = createServer((socket) => socket.on('error', () => {}).unref()).unref();
  const browser = await openChromium();
  try {
    const port = await listenAnywhere(proxy);
    const context = await browser.newContext({ proxy: { server: `http://127.0.0.1:${port}` } });
    const page = await context.newPage();
    const greeted = once(proxy, 'connection');
    const shown = showCredentials(page, { server: '', username: 'one', password: 'secret' });
    await greeted;
    for (const { pid, args } of processesBelow(process.pid))
      if (args.includes('--type=renderer')) process.kill(pid, 'SIGKILL');

    await expect(shown).rejects.toThrow('the tab died');
  } finally {
    await browser.close();
    proxy.close();
  }
});
