import {
  type Affinity,
  type ApplyRequest,
  type CreateJobRequest,
  type InputData,
  type JobType,
  metadataToKeep,
  type TaskRequest,
} from './job.ts';
import type { ApplicationData } from './profile.ts';

/** A job that is asked for, whichever way it came. */
export interface WantedJob {
  idempotencyKey: string | undefined;
  userId: string;
  createdBy: 'valet' | 'api';
  jobType: JobType;
  targetUrl: string;
  taskDescription: string | null;
  platform: string;
  /** What goes into the vault; the row gets a reference. null: nothing is known of the applicant, and the job says so. */
  application: ApplicationData | null;
  priority: number;
  scheduledAt: string | undefined;
  maxRetries: number;
  timeoutSeconds: number;
  tags: string[];
  metadata: Record<string, unknown>;
  callbackUrl: string | undefined;
  valetTaskId: string | null;
  targetWorkerId: string | undefined;
  workerAffinity: Affinity;
  executionMode: string;
  /** Although another job has sent the same application, or may have. */
  allowDuplicate: boolean | undefined;
}

type By = WantedJob['createdBy'];

export function applicationWanted(body: ApplyRequest, createdBy: By): WantedJob {
  return {
    ...wantedOfValet(body),
    createdBy,
    jobType: 'apply',
    taskDescription: 'Fill and submit the application form of this posting.',
    platform: body.platform,
    application: {
      profile: body.profile,
      answers: body.qa_answers,
      resume: body.resume,
      credentials: body.credentials,
    },
    tags: ['valet', 'apply'],
  };
}

export function taskWanted(body: TaskRequest, createdBy: By): WantedJob {
  return {
    ...wantedOfValet(body),
    createdBy,
    jobType: body.job_type,
    taskDescription: body.task_description,
    platform: body.input_data.platform,
    application: applicationOf(body.input_data),
    tags: ['valet', body.job_type],
  };
}

export function jobWanted(body: CreateJobRequest, createdBy: By): WantedJob {
  return {
    ...wantedOfAll(body),
    userId: body.user_id,
    createdBy,
    jobType: body.job_type,
    taskDescription: body.task_description ?? null,
    platform: body.input_data.platform,
    application: applicationOf(body.input_data),
    scheduledAt: body.scheduled_at,
    maxRetries: body.max_retries,
    tags: body.tags,
    metadata: metadataToKeep(body.metadata),
    valetTaskId: null,
    executionMode: 'auto',
  };
}

/** null: nothing is known of the applicant. */
function applicationOf(input: InputData): ApplicationData | null {
  const { user_data, qa_overrides, resume_path, resume_ref, credentials } = input;
  if (user_data === undefined) return null;
  return {
    profile: user_data,
    answers: qa_overrides,
    resume: resume_ref ?? { storage_path: resume_path },
    credentials,
  };
}

function isTold(word: unknown): boolean | undefined {
  return typeof word === 'boolean' ? word : undefined;
}

function wantedOfAll(body: ApplyRequest | TaskRequest | CreateJobRequest) {
  return {
    idempotencyKey: body.idempotency_key,
    targetUrl: body.target_url,
    priority: body.priority,
    timeoutSeconds: body.timeout_seconds,
    callbackUrl: body.callback_url,
    targetWorkerId: body.target_worker_id,
    allowDuplicate: body.allow_duplicate ?? isTold(body.metadata['allow_duplicate']),
    workerAffinity: body.worker_affinity ?? (body.target_worker_id === undefined ? 'preferred' : 'strict'),
  } satisfies Partial<WantedJob>;
}

function wantedOfValet(body: ApplyRequest | TaskRequest) {
  const { valet_task_id, metadata, quality, model, image_model } = body;
  return {
    ...wantedOfAll(body),
    userId: body.valet_user_id,
    scheduledAt: undefined,
    maxRetries: 3,
    metadata: {
      ...metadataToKeep(metadata),
      source: 'valet',
      quality_preset: quality,
      valet_task_id,
      ...(model === undefined ? {} : { model }),
      ...(image_model === undefined ? {} : { image_model }),
    },
    valetTaskId: valet_task_id,
    executionMode: body.execution_mode,
  } satisfies Partial<WantedJob>;
}
