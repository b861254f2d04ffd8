import type { Page } from 'playwright';
import { type EgressSession, GREETING_HOST } from './egress/egress.ts';

/**
 * Tells the browser context of this page its proxy's credentials, by a visit that the proxy itself answers with nothing.
 * The browser keeps them, and asks nobody again. Told to Playwright instead, they would make it hold up every request,
 * and keep the browser from using its cache.
 */
export async function showCredentials(
  page: Page,
  { username, password }: EgressSession['proxy'],
): Promise<void> {
  const cdp = await page.context().newCDPSession(page);
  const authChallengeResponse = { response: 'ProvideCredentials' as const, username, password };
  cdp.on('Fetch.requestPaused', ({ requestId }) => void cdp.send('Fetch.continueRequest', { requestId }));
  cdp.on(
    'Fetch.authRequired',
    ({ requestId }) => void cdp.send('Fetch.continueWithAuth', { requestId, authChallengeResponse }),
  );
  await cdp.send('Fetch.enable', { handleAuthRequests: true, patterns: [{ urlPattern: `${GREETING}*` }] });
  const { errorText } = await cdp.send('Page.navigate', { url: GREETING });
  if (errorText !== 'net::ERR_ABORTED')
    throw new Error(`the egress proxy did not greet the browser: ${errorText}`);
  await cdp.detach();
}

const GREETING = `http://${GREETING_HOST}/`;
