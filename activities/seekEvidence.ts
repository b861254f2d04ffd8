import type { Finding } from '../browser/applicationSession.ts';
import type { Evidence } from '../db/permits.ts';
import type { HostSession } from './hostSessions.ts';
import { publicAddress, type Scrubber } from './scrub.ts';

/** Looks without acting. The posting offered its form before: that it does not any more, and why, is proof. */
export async function seekEvidence(
  session: HostSession,
  scrub: Scrubber,
): Promise<{ isProven: boolean; evidence: Evidence[] }> {
  const findings = await session.page.seekEvidence().catch(() => []);
  return {
    isProven: findings.some(({ where, kind }) => where === 'posting' && kind === 'already_applied'),
    evidence: findings.map(({ where, kind, words, url }) => {
      const address = publicAddress(url, session.targetUrl);
      return {
        where,
        kind,
        ...(words === '' ? {} : { says: scrub(words) }),
        ...(address === null ? {} : { url: scrub(address) }),
      };
    }),
  };
}

/** For the person who is to say whether the application is in. */
export function describeEvidence(evidence: readonly Evidence[]): string {
  return evidence.map(({ where, kind, says }) => `${PLACES[where]} ${FOUND[kind](says ?? '')}`).join(' ');
}

const PLACES: Record<Finding['where'], string> = {
  page: 'The page that followed, opened again,',
  posting: 'The posting',
  portal: 'The applicant’s own page',
};

const FOUND: Record<Finding['kind'], (says: string) => string> = {
  already_applied: (says) => `says: “${says}”.`,
  confirmation: (says) => `says: “${says}”.`,
  nothing: () => 'does not speak of it.',
  unreadable: () => 'could not be read.',
};
