import { z } from 'zod';

/** `GET /worker/health`: 200 in every state, so that nobody takes a busy worker for a dead one. */
export type WorkerHealth = z.infer<typeof WorkerHealth>;
export const WorkerHealth = z.object({
  status: z.enum(['idle', 'busy', 'draining']),
  active_jobs: z.int(),
  deploy_safe: z.boolean(),
  /** false while sessions do not open: it takes few jobs, or none. */
  browser_ok: z.boolean(),
});

/** `GET /worker/status` */
export type WorkerStatus = z.infer<typeof WorkerStatus>;
export const WorkerStatus = z.object({
  worker_id: z.string(),
  ec2_instance_id: z.string(),
  ec2_ip: z.string(),
  active_jobs: z.int(),
  max_concurrent: z.int(),
  is_running: z.boolean(),
  is_draining: z.boolean(),
  dispatch_mode: z.literal('queue'),
  asg_name: z.string().nullable(),
  uptime_ms: z.int(),
  timestamp: z.iso.datetime(),
});
