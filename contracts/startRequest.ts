import { z } from 'zod';
import type { JobInput } from './application.ts';

/**
 * What a job's workflow is started with by a caller that holds a client of the engine and no database of ours: the whole
 * request, sealed by the payload codec like everything else. The workflow writes the row itself.
 */
export type StartRequest = z.infer<typeof StartRequest>;
export const StartRequest = z.strictObject({
  /** The workflow's id too. */
  job_id: z.guid(),
  /** New with every call: who started a job is told from who asked for it again. */
  request_id: z.guid(),
  route: z.enum(['apply', 'task']),
  body: z.record(z.string(), z.unknown()),
});

/** The update by which the caller learns what became of the request; its argument is the `request_id`. */
export const ADMITTED = 'admitted';

/** Also what the update answers. `refused`: by field, without the values. */
export type Admission =
  | {
      kind: 'created' | 'duplicate';
      job_id: string;
      valet_task_id: string | null;
      status: string;
      created_at: string;
    }
  | { kind: 'refused'; problems: { field: string; message: string }[] };

/** `input` is null where nothing is to be run. */
export type Admitted = { admission: Admission; input: JobInput | null };
