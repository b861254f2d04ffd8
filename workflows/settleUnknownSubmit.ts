import { sleep } from '@temporalio/workflow';
import type { Ending } from '../contracts/application.ts';
import { type Application, control } from './application.ts';
import type { People } from './people.ts';

/**
 * The form was sent and whether it arrived is not known. It is never sent again: a host that was only out of reach may
 * still report; else a person who looks says what became of it. Cancelling does not make it unsent.
 */
export async function settleUnknownSubmit(application: Application, people: People): Promise<Ending> {
  application.phase = 'submitting';
  const { job_id, lease_seconds } = application.input;
  await sleep(lease_seconds * 1000);
  if ((await control.fenceSession({ job_id, epoch: null })) === 'confirmed') return { kind: 'completed' };
  const { interaction_id } = await control.openInteraction({ job_id, reason: 'submit_unknown' });
  const settled = await people.settle({ kind: 'blocked', reason: 'submit_unknown', interaction_id });
  if (settled.kind !== 'resumed') return UNKNOWN;
  const { submitted, resolved_by } = settled.resume;
  if (submitted === undefined) return UNKNOWN;
  await control.settleSubmit({ job_id, submitted, decided_by: resolved_by });
  if (submitted) return { kind: 'completed' };
  return NOT_RECEIVED;
}

export const NOT_RECEIVED: Ending = {
  kind: 'failed',
  code: 'submit_rejected',
  detail: 'a person saw that it was not received',
};

const UNKNOWN: Ending = { kind: 'failed', code: 'submit_unknown' };
