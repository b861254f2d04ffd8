import type { Page } from 'playwright';
import { type EgressSession, GREETING_HOST } from './egress/egress.ts';

/**
 * Tells the browser context of this page its proxy's credentials, by a visit that the proxy itself answers with nothing.
 * The browser keeps them, and asks nobody again. Told to Playwright instead, they would make it hold up every request,
 * and keep the browser from using its cache.
 */
export async function showCredentials(page: Page, credentials: EgressSession['proxy']): Promise<void> {
  // A tab that died answers nothing: the whole browser would be taken for one that hangs, and ended.
  const died = new Promise<never>((_, reject) => {
    page.once('crash', () => reject(new Error('the tab died as it was opened')));
  });
  await Promise.race([greet(page, credentials), died]);
}

async function greet(page: Page, { username, password }: EgressSession['proxy']): Promise<void> {
  const cdp = await page.context().newCDPSession(page);
  const authChallengeResponse = { response: 'ProvideCredentials' as const, username, password };
  // A request that is gone by then needs no answer.
  cdp.on('Fetch.requestPaused', ({ requestId }) => {
    cdp.send('Fetch.continueRequest', { requestId }).catch(() => {});
  });
  cdp.on('Fetch.authRequired', ({ requestId }) => {
    cdp.send('Fetch.continueWithAuth', { requestId, authChallengeResponse }).catch(() => {});
  });
  await cdp.send('Fetch.enable', { handleAuthRequests: true, patterns: [{ urlPattern: `${GREETING}*` }] });
  const { errorText } = await cdp.send('Page.navigate', { url: GREETING });
  if (errorText !== 'net::ERR_ABORTED')
    throw new Error(`the egress proxy did not greet the browser: ${errorText}`);
  await cdp.detach();
}

const GREETING = `http://${GREETING_HOST}/`;
