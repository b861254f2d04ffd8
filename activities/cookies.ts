import { deleteBrowserSession, saveBrowserSession, useBrowserSession } from '../db/browserSessions.ts';
import type { Database } from '../db/pool.ts';
import type { Log } from '../log/log.ts';
import { APPLICANT_KEY_ID, Unreadable, type Vault } from '../vault/vault.ts';
import type { HostSession } from './hostSessions.ts';

export interface CookieDeps {
  database: Database;
  vault: Vault;
  log: Log;
}

/**
 * What the site left with the applicant on an earlier visit; an application goes on without it. Only what can never be
 * read again is thrown away.
 */
export function loadCookiesWith(deps: CookieDeps): (userId: string, targetUrl: string) => Promise<unknown> {
  return async (userId, targetUrl) => {
    const domain = new URL(targetUrl).hostname;
    const kept = await useBrowserSession(deps.database, userId, domain);
    if (kept === null) return undefined;
    try {
      return (await deps.vault.decrypt(userId, placeOf(domain), kept.session_data)) ?? undefined;
    } catch (error) {
      deps.log.warn('a kept browser session was not readable', { error });
      if (error instanceof Unreadable) await deleteBrowserSession(deps.database, userId, domain);
      return undefined;
    }
  };
}

export function saveCookiesWith(deps: CookieDeps): (session: HostSession) => Promise<void> {
  return async ({ userId, targetUrl, page, job_id }) => {
    try {
      const domain = new URL(targetUrl).hostname;
      const data = await deps.vault.encrypt(userId, placeOf(domain), await page.storageState());
      await saveBrowserSession(deps.database, { userId, domain, data, keyId: String(APPLICANT_KEY_ID) });
    } catch (error) {
      deps.log.warn('the browser session was not kept', { job_id, error });
    }
  };
}

function placeOf(domain: string): string {
  return `storage_state/${domain}`;
}
