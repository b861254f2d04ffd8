import { z } from 'zod';
import { Interaction } from './answers.ts';

const text = z.string().nullish();

/**
 * What GhostHands posts to a job's `callback_url`. Words of `status` and keys that are added later pass through: what a
 * receiver does not know it ignores.
 */
export type ReceivedCallback = z.infer<typeof ReceivedCallback>;
export const ReceivedCallback = z.looseObject({
  job_id: z.string(),
  valet_task_id: text,
  worker_id: text,
  /** `running` `needs_human` `resumed` `progress` `completed` `failed` `cancelled`. */
  status: z.string(),
  interaction: Interaction.partial().optional().catch(undefined),
  progress: z.unknown().optional(),
  result_data: z.record(z.string(), z.unknown()).nullish().catch(undefined),
  result_summary: text.catch(undefined),
  screenshot_url: text.catch(undefined),
  error_code: text.catch(undefined),
  error_message: text.catch(undefined),
  completed_at: text.catch(undefined),
});
