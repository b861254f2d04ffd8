import { GhostHandsError, JobNotFoundError } from '../client/index.ts';
import { NoSuchJob } from './findJobId.ts';
import { WrongUsage } from './wrongUsage.ts';

/** 1 failed, 2 wrong usage, 4 not found. 0 is for what went well. */
export function exitCodeOf(error: unknown): 1 | 2 | 4 {
  if (error instanceof WrongUsage) return 2;
  return error instanceof NoSuchJob || error instanceof JobNotFoundError ? 4 : 1;
}

export function complaintOf(error: unknown): string {
  if (error instanceof WrongUsage)
    return [error.message, ...(error.usage ? ['', error.usage] : [])].join('\n');
  const message = error instanceof Error ? error.message : String(error);
  const hint = error instanceof GhostHandsError ? HINTS[error.code] : undefined;
  return hint === undefined ? message : `${message}\n${hint}`;
}

const HINTS: Record<string, string> = {
  network_error: 'Is the API running there? GHOSTHANDS_API_URL says where it is; script/start starts one.',
  bad_answer: 'GHOSTHANDS_API_URL says where the API is.',
  http_401: 'GH_SERVICE_SECRET wants the service key of that API.',
};
