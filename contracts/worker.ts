import { z } from 'zod';
import { blankAsAbsent, optionalWholeText, wholeText } from './cleaning.ts';

/** What every host must reach. */
export type Unreachable = z.infer<typeof Unreachable>;
export const Unreachable = z.enum(['postgres', 'temporal']);

/** `GET /worker/health`: 200 in every state, so that nobody takes a busy worker for a dead one. */
export type WorkerHealth = z.infer<typeof WorkerHealth>;
export const WorkerHealth = z.object({
  status: z.enum(['idle', 'busy', 'draining']),
  active_jobs: z.int(),
  deploy_safe: z.boolean(),
  /** false while sessions do not open: it takes few jobs, or none. */
  browser_ok: z.boolean(),
  /** What it does not reach now: it takes no jobs and submits nothing until all of it answers again. */
  unreachable: z.array(Unreachable),
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

/** `POST /valet/workers/deregister` */
export type DeregisterRequest = z.infer<typeof DeregisterRequest>;
export const DeregisterRequest = z.object({
  target_worker_id: wholeText(255)
    .refine((id) => id !== '', 'wants the id that the worker is targeted by')
    .meta({ example: 'worker-eu-1' }),
  reason: optionalWholeText(500),
  /** Ends the jobs of these workers as failed with `worker_deregistered`; without it they come to their own end. */
  cancel_active_jobs: blankAsAbsent(z.boolean('wants true or false')).transform((cancel) => cancel ?? false),
  /** Taken and not used: a worker drains until its last job has ended. */
  drain_timeout_seconds: blankAsAbsent(z.number('wants seconds, 0 to 300').min(0).max(300)),
});

/** Each list under both names that clients read. */
export type DeregisterAnswer = z.infer<typeof DeregisterAnswer>;
export const DeregisterAnswer = z.object({
  deregistered_workers: z.array(z.string()),
  deregistered: z.array(z.string()),
  cancelled_job_ids: z.array(z.guid()),
  cancelled_jobs: z.array(z.guid()),
  /** Those that ended by themselves meanwhile, or whose form is on its way or may have arrived: they are not failed. */
  spared_jobs: z.array(z.object({ job_id: z.guid(), reason: z.string() })),
  reason: z.string().nullable(),
});
