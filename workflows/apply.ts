import type { Ending, JobInput } from '../contracts/application.ts';
import type { StartRequest } from '../contracts/startRequest.ts';
import { admit } from './admit.ts';
import { fillAndSubmit } from './fillAndSubmit.ts';
import { runJob } from './runJob.ts';

/** One application, from its start to its end: sent at most once, whatever is lost on the way. */
export function apply(given: JobInput | StartRequest): Promise<Ending> {
  return admit(given, (input) => runJob(input, fillAndSubmit));
}
