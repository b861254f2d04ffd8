import type { WantedJob } from '../contracts/wantedJob.ts';
import { invalid } from './errors.ts';

/** A user's application takes its resume from the user's own folder only; the service names any file. */
export function refuseOthersFiles({ createdBy, userId, application }: WantedJob, at: string): void {
  if (createdBy !== 'api') return;
  for (const field of ['storage_path', 's3_key'] as const) {
    const path = application?.resume?.[field];
    const [folder, ...rest] = path?.split('/') ?? [];
    if (path === undefined || (folder === userId.toLowerCase() && !rest.includes('..'))) continue;
    throw invalid([
      { field: `${at}resume.${field}`, message: 'wants a file of your own folder', code: 'not_yours' },
    ]);
  }
}
