import { allHandlersFinished, condition, defineUpdate, setHandler } from '@temporalio/workflow';
import type { Ending, JobInput } from '../contracts/application.ts';
import { ADMITTED, type Admission, type StartRequest } from '../contracts/startRequest.ts';
import { control } from './application.ts';

const admittedUpdate = defineUpdate<Admission, [string]>(ADMITTED);

/** Runs a job whose row is there, or a request that has none yet: then the row is written first. */
export async function admit(
  given: JobInput | StartRequest,
  run: (input: JobInput) => Promise<Ending>,
): Promise<Ending> {
  if (!('request_id' in given)) return run(given);
  const admitting = control.admitRequest(given);
  setHandler(admittedUpdate, async (requestId) => {
    const { admission } = await admitting;
    const isAgain = admission.kind === 'created' && requestId !== given.request_id;
    return isAgain ? { ...admission, kind: 'duplicate' } : admission;
  });
  const { input } = await admitting;
  if (input !== null) return run(input);
  await condition(allHandlersFinished);
  return NOTHING_TO_DO;
}

/** There is no row of this id to write it into. */
const NOTHING_TO_DO: Ending = { kind: 'cancelled', code: 'cancelled' };
