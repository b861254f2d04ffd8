import { randomUUID } from 'node:crypto';
import type { ControlActivities } from '../contracts/activities.ts';
import { insertInteraction } from '../db/interactions.ts';
import { findPermit } from '../db/permits.ts';
import type { Database } from '../db/pool.ts';
import { describeReason } from './happenings.ts';
import { describeEvidence } from './seekEvidence.ts';

export function openInteractionWith(deps: { database: Database }): ControlActivities['openInteraction'] {
  return async ({ job_id, reason }) => {
    const id = randomUUID();
    const receipt = (await findPermit(deps.database, job_id))?.receipt;
    await insertInteraction(deps.database, {
      id,
      jobId: job_id,
      reason,
      description: [describeReason(reason, 0), describeEvidence(receipt?.evidence ?? [])].join(' ').trim(),
      questions: [],
      currentUrl: receipt?.confirmation_url ?? null,
      screenshotPath: receipt?.screenshot_path ?? null,
    });
    return { interaction_id: id };
  };
}
