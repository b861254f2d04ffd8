import type { Page, Request } from 'playwright';
import type { OpenResult, SessionFailure } from './applicationSession.ts';
import type { EgressRefusal, EgressSession } from './egress/egress.ts';
import { isMainDocument, type PageActivity } from './pageActivity.ts';
import type { Patience } from './patience.ts';

/** Goes to the posting, and says in our words why it could not be shown. */
export async function openPosting(
  page: Page,
  url: string,
  { activity, egress, patience }: { activity: PageActivity; egress: EgressSession; patience: Patience },
): Promise<OpenResult> {
  let failure = '';
  const onFailed = (request: Request) => {
    if (isMainDocument(request, page)) failure = request.failure()?.errorText ?? 'unknown';
  };
  page.on('requestfailed', onFailed);
  try {
    const response = await page.goto(url, { waitUntil: 'domcontentloaded', timeout: patience.openMs });
    const host = new URL(page.url()).hostname;
    const refusal = await refusedBy(egress, host, response?.headers() ?? {});
    return refusal ?? statusFailure(response?.status() ?? 200) ?? { kind: 'opened' };
  } catch (error) {
    if (activity.hasCrashed) return { kind: 'failed', code: 'browser_crashed' };
    if (failure === 'net::ERR_ABORTED' && activity.response !== undefined) return NO_PAGE;
    return networkFailure(error, failure, await egress.lastRefusal().catch(() => null));
  } finally {
    page.off('requestfailed', onFailed);
  }
}

/** The site answered, with a file to keep or with nothing: the browser stays where it was. */
const NO_PAGE: SessionFailure = {
  kind: 'failed',
  code: 'form_not_understood',
  detail: 'the address leads to no page',
};

/** Over plain HTTP the proxy answers in the site's place. */
async function refusedBy(
  egress: EgressSession,
  host: string,
  headers: Record<string, string>,
): Promise<SessionFailure | null> {
  if (headers['x-ghosthands-refused'] === undefined) return null;
  return refusalFailure(await egress.refusalOf(host));
}

function statusFailure(status: number): SessionFailure | null {
  if (status === 404 || status === 410)
    return { kind: 'failed', code: 'posting_closed', detail: `HTTP ${status}` };
  if (status === 429) return { kind: 'failed', code: 'rate_limited', detail: 'HTTP 429' };
  if (status >= 500 && status !== 503)
    return { kind: 'failed', code: 'network_error', detail: `HTTP ${status}` };
  return null;
}

function refusalFailure(refusal: EgressRefusal | null): SessionFailure {
  if (refusal === 'private') return { kind: 'failed', code: 'target_refused' };
  if (refusal === 'not_found') return { kind: 'failed', code: 'target_not_found' };
  return { kind: 'failed', code: 'network_error' };
}

/** `failure` is the browser's own code, `net::ERR_…`. */
function networkFailure(error: unknown, failure: string, refusal: EgressRefusal | null): SessionFailure {
  if (!(error instanceof Error)) throw error;
  if (error.name === 'TimeoutError')
    return { kind: 'failed', code: 'network_error', detail: 'no answer in time' };
  if (failure === 'net::ERR_TOO_MANY_REDIRECTS') return { kind: 'failed', code: 'too_many_redirects' };
  if (failure === '') throw error;
  if (refusal !== null) return refusalFailure(refusal);
  return { kind: 'failed', code: 'network_error', detail: failure };
}
