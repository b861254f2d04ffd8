import type { Ending, JobInput } from '../contracts/application.ts';
import { fillAndSubmit } from './fillAndSubmit.ts';
import { runJob } from './runJob.ts';

/** One application, from its start to its end: sent at most once, whatever is lost on the way. */
export function apply(input: JobInput): Promise<Ending> {
  return runJob(input, fillAndSubmit);
}
