import { sleep } from '@temporalio/workflow';
import type { Ending } from '../contracts/application.ts';
import { type Application, control } from './application.ts';
import type { People } from './people.ts';

/**
 * The form was sent and whether it arrived is not known. It is never sent again: a host that was only out of reach may
 * still report; else a person who looks says what became of it. Cancelling does not make it unsent. `free`: the host
 * reported that it was refused, or never sent. `again`: a person lets it be sent once more.
 */
export async function settleUnknownSubmit(
  application: Application,
  people: People,
): Promise<Ending | { kind: 'free' } | { kind: 'again' }> {
  application.phase = 'submitting';
  const { job_id, lease_seconds } = application.input;
  const look = () => control.fenceSession({ job_id, epoch: null });

  await sleep(lease_seconds * 1000);
  const soon = await look();
  if (soon === 'confirmed') return { kind: 'completed' };
  if (soon === 'free') return { kind: 'free' };

  const { interaction_id } = await control.openInteraction({ job_id, reason: 'submit_unknown' });
  const settled = await people.settle({ kind: 'blocked', reason: 'submit_unknown', interaction_id });
  const late = await look();
  if (late === 'confirmed') return { kind: 'completed' };
  if (settled.kind === 'resumed' && settled.resume.submitted !== undefined) {
    const { submitted, resolved_by } = settled.resume;
    await control.settleSubmit({ job_id, submitted, decided_by: resolved_by });
    if (submitted === 'try_again')
      return (await look()) === 'free' ? { kind: 'again' } : { kind: 'completed' };
    return submitted ? { kind: 'completed' } : NOT_RECEIVED;
  }
  if (late !== 'free') return UNKNOWN;
  if (settled.kind === 'cancelled') return settled;
  await application.record({ kind: 'resumed', interaction_id, resolved_by: 'system' });
  return { kind: 'free' };
}

export const NOT_RECEIVED: Ending = {
  kind: 'failed',
  code: 'submit_rejected',
  detail: 'a person saw that it was not received',
};
const UNKNOWN: Ending = { kind: 'failed', code: 'submit_unknown' };
