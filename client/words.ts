import { z } from 'zod';
import { CreateJobRequest, InputData, JOB_STATUSES, JOB_TYPES, PLATFORMS } from '../contracts/job.ts';
import { Profile } from '../contracts/profile.ts';

/** Each is a list of words (`JobStatus.options`) and the type of one. */
export type JobStatus = z.infer<typeof JobStatus>;
export const JobStatus = z.enum(JOB_STATUSES);

export type JobType = z.infer<typeof JobType>;
export const JobType = z.enum(JOB_TYPES);

export type Platform = z.infer<typeof Platform>;
export const Platform = z.enum(PLATFORMS);

export type Tier = z.infer<typeof Tier>;
export const Tier = z.enum(['free', 'starter', 'pro', 'premium', 'enterprise']);

/** A job of these goes nowhere by itself. */
export const TERMINAL_STATUSES = [
  'completed',
  'failed',
  'cancelled',
  'expired',
] as const satisfies JobStatus[];

export const CANCELLABLE_STATUSES = ['pending', 'queued', 'running', 'paused'] as const satisfies JobStatus[];

/** What the API reads, and how it cleans it: `CreateJobSchema.safeParse(params)` says beforehand what it would refuse. */
export { CreateJobRequest as CreateJobSchema, InputData as InputDataSchema, Profile as UserDataSchema };
