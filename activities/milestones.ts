import { randomUUID } from 'node:crypto';
import { insertEvent } from '../db/events.ts';
import type { Database } from '../db/pool.ts';
import type { Log } from '../log/log.ts';

/** What only the host sees of an application, in the words of `gh_job_events` (contract 4.5). */
type Milestone =
  | 'session_restored'
  | 'session_rebuilt'
  | 'page_navigated'
  | 'url_change_detected'
  | 'resume_downloaded'
  | 'resume_download_failed'
  | 'blocker_detected'
  | 'credential_injection_attempted'
  | 'form_submitted'
  | 'browser_crash_detected';

export type NoteMilestone = (milestone: Milestone, metadata?: Record<string, string>) => Promise<void>;

/** An event that cannot be written does not hold up an application. */
export function noteMilestoneWith(deps: {
  database: Database;
  log: Log;
  workerId: string;
  jobId: string;
}): NoteMilestone {
  return async (milestone, metadata = {}) => {
    const event = { id: randomUUID(), jobId: deps.jobId, type: milestone, message: WORDS[milestone] };
    await insertEvent(deps.database, { ...event, metadata, actor: deps.workerId }).catch((error: unknown) =>
      deps.log.warn('an event was not written', { job_id: deps.jobId, error }),
    );
  };
}

const WORDS: Record<Milestone, string> = {
  session_restored: 'The applicant’s earlier visit to the site goes on',
  session_rebuilt: 'The application goes on in another browser',
  page_navigated: 'The posting is open',
  url_change_detected: 'The form goes on at another address',
  resume_downloaded: 'The resume was fetched',
  resume_download_failed: 'The resume could not be fetched',
  blocker_detected: 'The site stopped the application',
  credential_injection_attempted: 'What a person gave is entered',
  form_submitted: 'The form was sent',
  browser_crash_detected: 'The browser died',
};
