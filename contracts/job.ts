import { z } from 'zod';
import {
  blankAsAbsent,
  ifUsable,
  optionalUrl,
  optionalWholeText,
  text,
  webUrl,
  wholeText,
} from './cleaning.ts';
import { Typing } from './typing.ts';
import { Answers, Credentials, Profile, ResumeSource } from './profile.ts';

/** The words that we write into `gh_automation_jobs.status`; other systems write others. */
export const JOB_STATUSES = [
  'pending',
  'queued',
  'running',
  'paused',
  'completed',
  'failed',
  'cancelled',
  'expired',
] as const;
export type JobStatus = (typeof JOB_STATUSES)[number];

export const RETRYABLE_STATUSES = ['failed', 'cancelled', 'expired'] as const satisfies JobStatus[];

export function isOneOf<Word extends string>(words: readonly Word[], word: string): word is Word {
  return (words as readonly string[]).includes(word);
}

export const JOB_TYPES = ['apply', 'scrape', 'fill_form', 'custom'] as const;
export type JobType = (typeof JOB_TYPES)[number];
const JobType = z.enum(JOB_TYPES, `wants one of: ${JOB_TYPES.join(', ')}`);

export const PLATFORMS = [
  'linkedin',
  'greenhouse',
  'lever',
  'workday',
  'icims',
  'taleo',
  'smartrecruiters',
  'other',
] as const;
export const Platform = z.enum(PLATFORMS).catch('other').default('other');

export const Affinity = z.enum(['strict', 'preferred', 'any']);
export type Affinity = z.infer<typeof Affinity>;

const Quality = z.enum(['speed', 'balanced', 'quality']).catch('balanced').default('balanced');
const ExecutionMode = z
  .enum(['auto', 'ai_only', 'cookbook_only', 'hybrid', 'smart_apply', 'agent_apply'])
  .catch('auto')
  .default('auto');

const Metadata = z
  .record(z.string(), z.unknown())
  .nullish()
  .transform((metadata) => metadata ?? {})
  .transform((metadata) =>
    'typing' in metadata ? { ...metadata, typing: ifUsable(Typing).parse(metadata['typing']) } : metadata,
  );

/** What every way of creating a job shares. */
const dispatchFields = {
  target_url: webUrl(2048),
  priority: blankAsAbsent(z.int('wants a whole number from 1 to 10').min(1).max(10)).transform((p) => p ?? 5),
  timeout_seconds: blankAsAbsent(z.int('wants whole seconds, 30 to 1800').min(30).max(1800)).transform(
    (s) => s ?? 300,
  ),
  idempotency_key: optionalWholeText(255),
  metadata: Metadata,
  target_worker_id: optionalWholeText(100),
  worker_affinity: blankAsAbsent(Affinity),
  callback_url: optionalUrl(2048),
  /** Apply although another job has sent the same application, or may have. Also in `metadata`. */
  allow_duplicate: blankAsAbsent(z.boolean('wants true or false')),
};

/** `POST /valet/apply` */
export type ApplyRequest = z.infer<typeof ApplyRequest>;
export const ApplyRequest = z.object({
  ...dispatchFields,
  valet_task_id: wholeText(255).refine((id) => id !== '', 'wants the id of the task'),
  valet_user_id: z.guid('wants a UUID'),
  platform: Platform,
  resume: blankAsAbsent(ResumeSource),
  profile: Profile,
  qa_answers: Answers,
  credentials: blankAsAbsent(Credentials),
  quality: Quality,
  model: ifUsable(text(100)),
  image_model: ifUsable(text(100)),
  execution_mode: ExecutionMode,
});

/** A client that has no profile sends none, or an empty one: the job then says what it lacks. */
const UserData = z.preprocess((given) => (isEmpty(given) ? undefined : given), blankAsAbsent(Profile));

export type InputData = z.infer<typeof InputData>;
export const InputData = z.object({
  resume_path: optionalWholeText(500),
  resume_id: ifUsable(z.guid()),
  user_data: UserData,
  platform: Platform,
  qa_overrides: Answers,
  credentials: blankAsAbsent(Credentials),
  resume_ref: blankAsAbsent(ResumeSource),
});

function isEmpty(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0;
}

/** `POST /valet/task` */
export type TaskRequest = z.infer<typeof TaskRequest>;
export const TaskRequest = z.object({
  ...dispatchFields,
  valet_task_id: wholeText(255).refine((id) => id !== '', 'wants the id of the task'),
  valet_user_id: z.guid('wants a UUID'),
  job_type: JobType,
  task_description: wholeText(1000).refine((words) => words !== '', 'wants the words of the task'),
  input_data: z.preprocess((given) => given ?? {}, InputData),
  quality: Quality,
  model: ifUsable(text(100)),
  image_model: ifUsable(text(100)),
  execution_mode: ExecutionMode,
});

/** In UTC: Postgres knows fewer offsets and years than ISO 8601 does, and a timer of the engine holds 292 years at most. */
const ScheduledAt = z.iso
  .datetime({ offset: true, error: 'wants a date and time, ISO 8601', abort: true })
  .refine((time) => /^(19|20|21)/.test(inUtc(time)), 'wants a year from 1900 to 2199')
  .transform(inUtc);

function inUtc(time: string): string {
  const ms = Date.parse(time);
  return Number.isNaN(ms) ? '' : new Date(ms).toISOString();
}

/** `POST /jobs` */
export type CreateJobRequest = z.infer<typeof CreateJobRequest>;
export const CreateJobRequest = z.object({
  ...dispatchFields,
  user_id: z.guid('wants a UUID'),
  job_type: JobType,
  task_description: ifUsable(text(1000)),
  input_data: z.preprocess((given) => given ?? {}, InputData),
  scheduled_at: blankAsAbsent(ScheduledAt),
  max_retries: blankAsAbsent(z.int('wants a whole number from 0 to 10').min(0).max(10)).transform(
    (n) => n ?? 3,
  ),
  tags: blankAsAbsent(z.array(z.string().max(50)).max(20)).transform((tags) => tags ?? []),
});

/** `POST /jobs/batch`: all or nothing. `user_id` and `defaults` hold where a job says nothing itself. */
export type CreateBatchRequest = z.infer<typeof CreateBatchRequest>;
export const CreateBatchRequest = z.preprocess(
  withDefaults,
  z.object({
    jobs: z
      .array(CreateJobRequest, 'wants a list of jobs')
      .min(1, 'wants 1 to 50 jobs')
      .max(50, 'wants 1 to 50 jobs')
      .superRefine(refuseSameKeys),
  }),
);

/** A key stands for one job: with all or nothing, two that share one could never be created. */
function refuseSameKeys(jobs: CreateJobRequest[], context: z.RefinementCtx): void {
  const keys = jobs.map((job) => job.idempotency_key);
  for (const [index, key] of keys.entries()) {
    const first = keys.indexOf(key);
    if (key === undefined || first === index) continue;
    const message = `wants a key of its own: jobs.${first} has the same`;
    context.addIssue({ code: 'custom', path: [index, 'idempotency_key'], message });
  }
}

const BATCH_DEFAULTS = ['priority', 'max_retries', 'timeout_seconds', 'tags', 'metadata'] as const;

/** The same for whoever writes such a request: what may be left out of a job, and where it then comes from. */
export const CreateBatchBody = z.object({
  user_id: z.guid().optional(),
  defaults: CreateJobRequest.pick({
    priority: true,
    max_retries: true,
    timeout_seconds: true,
    tags: true,
    metadata: true,
  }).optional(),
  jobs: z
    .array(CreateJobRequest.partial({ user_id: true }))
    .min(1)
    .max(50),
});

function withDefaults(given: unknown): unknown {
  if (!isRecord(given) || !Array.isArray(given['jobs'])) return given;
  const { user_id, defaults } = given;
  const common: Record<string, unknown> = { user_id };
  if (isRecord(defaults)) for (const name of BATCH_DEFAULTS) common[name] = defaults[name];
  const jobs = given['jobs'].map((job: unknown) => (isRecord(job) ? merged(common, job) : job));
  return { jobs };
}

/** What a job says as null or not at all is taken from the batch. */
function merged(common: Record<string, unknown>, job: Record<string, unknown>): Record<string, unknown> {
  const own = Object.entries(job).filter(([, value]) => value !== null && value !== undefined);
  return { ...common, ...Object.fromEntries(own) };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const wholeNumber = (fallback: number, min: number, max: number) =>
  z.coerce.number(`wants a whole number from ${min} to ${max}`).int().min(min).max(max).default(fallback);

/** `GET /jobs` */
export type ListJobsQuery = z.infer<typeof ListJobsQuery>;
export const ListJobsQuery = z.object({
  user_id: z.guid('wants a UUID').optional(),
  status: z
    .string()
    .transform((list) => list.split(',').map((word) => word.trim()))
    .pipe(z.array(z.enum(JOB_STATUSES)))
    .optional(),
  job_type: z.string().max(50).optional(),
  /** The first digits of the id, as people read them off a list. */
  id_prefix: z
    .string()
    .regex(/^[0-9a-f-]{4,36}$/i, 'wants 4 to 36 digits of an id')
    .transform((prefix) => prefix.replaceAll('-', ''))
    .pipe(z.string().min(4, 'wants 4 digits of an id or more').max(32, 'wants at most 32 digits of an id'))
    .optional(),
  limit: wholeNumber(20, 1, 100),
  offset: wholeNumber(0, 0, 1_000_000),
  sort: z
    .string()
    .regex(
      /^(created_at|updated_at|started_at|completed_at|priority|status):(asc|desc)$/,
      'wants field:asc or field:desc; fields are created_at, updated_at, started_at, completed_at, priority, status',
    )
    .default('created_at:desc'),
});

/** `GET /jobs/:id/events` */
export const ListEventsQuery = z.object({
  limit: wholeNumber(50, 1, 200),
  offset: wholeNumber(0, 0, 1_000_000),
});

/** The callback's address may hold a key of its receiver: it is in the vault, and nowhere else. */
export function metadataToKeep({
  callback_url: _,
  ...metadata
}: Record<string, unknown>): Record<string, unknown> {
  return metadata;
}

/** How a job is to be done stays with its input: others write over a row's metadata. */
export function waysAsked({ hitl, review, typing, allow_duplicate }: Record<string, unknown>): WaysAsked {
  const pace = Typing.safeParse(typing);
  return {
    ...(hitl === true ? { hitl } : {}),
    ...(review === true ? { review } : {}),
    ...(typeof allow_duplicate === 'boolean' ? { allow_duplicate } : {}),
    ...(pace.success ? { typing: pace.data } : {}),
  };
}

interface WaysAsked {
  /** Whom it may ask. */
  hitl?: true;
  review?: true;
  /** Whether it applies where another job has. */
  allow_duplicate?: boolean;
  typing?: Typing;
}
