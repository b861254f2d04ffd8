import { z } from 'zod';
import { ListCallbacksAnswer, ResendCallbackAnswer } from '../contracts/callback.ts';
import { FLEET_OPERATIONS } from './fleetOperations.ts';
import { Health, Version } from '../contracts/health.ts';
import { UploadResumeAnswer } from '../contracts/files.ts';
import { ResumeRequest } from '../contracts/interaction.ts';
import {
  ApplyRequest,
  CreateBatchBody,
  CreateJobRequest,
  ListEventsQuery,
  ListJobsQuery,
  TaskRequest,
} from '../contracts/job.ts';
import {
  BatchCreated,
  Job,
  JobCancelled,
  JobCreated,
  JobEventList,
  JobList,
  JobRetried,
  JobStatusAnswer,
} from '../contracts/jobAnswers.ts';
import { EventStreamQuery } from '../contracts/liveEvents.ts';
import { DuplicateKey, NotCancellable, NotPaused, NotRetryable, Refused } from '../contracts/refusal.ts';
import { ValetCreated, ValetDuplicate, ValetResumed, ValetStatus } from '../contracts/valetAnswers.ts';

/** One route as clients know it. What every route may answer besides is added by `openApi.ts`. */
export interface Operation {
  method: 'get' | 'post' | 'put' | 'delete';
  /** As it is registered: `/api/v1/gh/jobs/:id`. */
  path: string;
  tag: 'VALET' | 'Jobs' | 'Live events' | 'Health' | 'Monitoring' | 'Files';
  summary: string;
  /** Who may call it. `user`: with the service key, or a token of the user's. */
  caller: 'anybody' | 'user' | 'service';
  /** Where the first answer has the id of the job that was created: a JSON pointer. */
  creates?: string;
  /** Counts against a user's limits. */
  limited?: true;
  query?: z.ZodObject;
  body?: { schema: z.ZodType; required: boolean; example?: unknown };
  /** A body that is no JSON. */
  rawBody?: 'application/octet-stream';
  answers: Record<number, AnswerBody>;
  /** An example of the first answer. */
  example?: unknown;
}

export type AnswerBody =
  | { schema: z.ZodType }
  | { type: 'text/event-stream' | 'image/png' | 'text/html' | 'text/plain' };

const GH = '/api/v1/gh';
const JOB_ID = '3f2b6a1e-8a53-4c3b-9d1d-0f6f4f4a7c11';
const USER_ID = '00000000-0000-4000-8000-000000000001';
const CREATED_AT = '2026-01-05T09:30:00.000Z';

export const OPERATIONS: Operation[] = [
  {
    method: 'post',
    path: `${GH}/valet/apply`,
    tag: 'VALET',
    summary: 'Apply for a job',
    caller: 'user',
    limited: true,
    creates: '/job_id',
    body: {
      schema: ApplyRequest,
      required: true,
      example: {
        valet_task_id: 'task-1',
        valet_user_id: USER_ID,
        target_url: 'https://example.com/careers/42',
        profile: { first_name: 'Test', last_name: 'User', email: 'test@example.com' },
        qa_answers: { 'When can you start?': 'In a month' },
        callback_url: 'https://valet.example.com/api/v1/webhooks/ghosthands',
      },
    },
    answers: {
      201: { schema: ValetCreated },
      409: { schema: z.union([ValetDuplicate, DuplicateKey]) },
    },
    example: { job_id: JOB_ID, valet_task_id: 'task-1', status: 'pending', created_at: CREATED_AT },
  },
  {
    method: 'post',
    path: `${GH}/valet/task`,
    tag: 'VALET',
    summary: 'Apply, or only fill a form, read a posting, or look at a page',
    caller: 'user',
    limited: true,
    creates: '/job_id',
    body: {
      schema: TaskRequest,
      required: true,
      example: {
        valet_task_id: 'task-2',
        valet_user_id: USER_ID,
        job_type: 'scrape',
        target_url: 'https://example.com/careers/42',
        task_description: 'Read this posting',
      },
    },
    answers: {
      201: { schema: ValetCreated },
      409: { schema: z.union([ValetDuplicate, DuplicateKey]) },
    },
    example: { job_id: JOB_ID, valet_task_id: 'task-2', status: 'pending', created_at: CREATED_AT },
  },
  {
    method: 'get',
    path: `${GH}/valet/status/:id`,
    tag: 'VALET',
    summary: 'How a job stands',
    caller: 'user',
    answers: { 200: { schema: ValetStatus } },
    example: {
      job_id: JOB_ID,
      valet_task_id: 'task-1',
      status: 'paused',
      status_message: 'Waiting for human: The site asks for a one-time code.',
      worker_id: 'host-1',
      target_worker_id: null,
      progress: 40,
      interaction: {
        type: '2fa',
        reason: '2fa',
        description: 'The site asks for a one-time code.',
        message: 'The site asks for a one-time code.',
        screenshot_url: null,
        page_url: 'https://example.com/careers/42/apply',
        current_url: 'https://example.com/careers/42/apply',
        paused_at: CREATED_AT,
        expires_at: '2026-01-05T09:35:00.000Z',
        timeout_seconds: 300,
        questions: [],
      },
      browser_session_available: false,
      execution_mode: 'auto',
      browser_mode: 'server',
      final_mode: null,
      manual: null,
      cost: { total_cost_usd: 0, action_count: 0, total_tokens: 0 },
      cost_breakdown: null,
      timestamps: { created_at: CREATED_AT, started_at: CREATED_AT, completed_at: null },
    },
  },
  {
    method: 'post',
    path: `${GH}/valet/resume/:id`,
    tag: 'VALET',
    summary: 'End a pause: give what was asked for, or cancel',
    caller: 'user',
    limited: true,
    body: {
      schema: ResumeRequest,
      required: false,
      example: { resolution_type: 'code_entry', resolution_data: { code: '123456' } },
    },
    answers: { 200: { schema: ValetResumed }, 409: { schema: NotPaused } },
    example: {
      job_id: JOB_ID,
      status: 'running',
      resumed_at: CREATED_AT,
      resolved_by: 'human',
      resolution_type: 'code_entry',
    },
  },
  {
    method: 'post',
    path: `${GH}/jobs`,
    tag: 'Jobs',
    summary: 'Create a job',
    caller: 'user',
    limited: true,
    creates: '/id',
    body: {
      schema: CreateJobRequest,
      required: true,
      example: {
        user_id: USER_ID,
        job_type: 'apply',
        target_url: 'https://example.com/careers/42',
        task_description: 'Apply for this job',
        input_data: { user_data: { first_name: 'Test', last_name: 'User', email: 'test@example.com' } },
      },
    },
    answers: { 201: { schema: JobCreated }, 409: { schema: DuplicateKey } },
    example: { id: JOB_ID, status: 'pending', created_at: CREATED_AT },
  },
  {
    method: 'post',
    path: `${GH}/jobs/batch`,
    tag: 'Jobs',
    summary: 'Create up to 50 jobs, all or none',
    caller: 'user',
    limited: true,
    creates: '/job_ids/0',
    body: {
      schema: CreateBatchBody,
      required: true,
      example: {
        user_id: USER_ID,
        defaults: { priority: 3 },
        jobs: [{ job_type: 'scrape', target_url: 'https://example.com/careers/42' }],
      },
    },
    answers: { 201: { schema: BatchCreated }, 409: { schema: DuplicateKey } },
    example: { created: 1, job_ids: [JOB_ID] },
  },
  {
    method: 'get',
    path: `${GH}/jobs`,
    tag: 'Jobs',
    summary: 'List jobs; users see their own',
    caller: 'user',
    query: ListJobsQuery,
    answers: { 200: { schema: JobList } },
  },
  {
    method: 'get',
    path: `${GH}/jobs/:id`,
    tag: 'Jobs',
    summary: 'The whole row of a job',
    caller: 'user',
    answers: { 200: { schema: Job } },
  },
  {
    method: 'get',
    path: `${GH}/jobs/:id/status`,
    tag: 'Jobs',
    summary: 'How a job stands, in short',
    caller: 'user',
    answers: { 200: { schema: JobStatusAnswer } },
    example: {
      id: JOB_ID,
      status: 'running',
      status_message: 'Filled page 1',
      started_at: CREATED_AT,
      last_heartbeat: CREATED_AT,
      completed_at: null,
    },
  },
  {
    method: 'get',
    path: `${GH}/jobs/:id/events`,
    tag: 'Jobs',
    summary: 'What happened to a job, oldest first',
    caller: 'user',
    query: ListEventsQuery,
    answers: { 200: { schema: JobEventList } },
  },
  {
    method: 'post',
    path: `${GH}/jobs/:id/cancel`,
    tag: 'Jobs',
    summary: 'Cancel a job; answers once its browser is closed',
    caller: 'user',
    answers: { 200: { schema: JobCancelled }, 409: { schema: NotCancellable } },
    example: { id: JOB_ID, status: 'cancelled', cancelled_at: CREATED_AT },
  },
  {
    method: 'post',
    path: `${GH}/jobs/:id/retry`,
    tag: 'Jobs',
    summary: 'Start a job again that did not end well, unless it may have been submitted',
    caller: 'user',
    answers: { 200: { schema: JobRetried }, 409: { schema: NotRetryable } },
    example: { id: JOB_ID, status: 'pending', retry_count: 1 },
  },
  {
    method: 'get',
    path: `${GH}/jobs/:id/callbacks`,
    tag: 'Jobs',
    summary: 'The callbacks of a job, and what became of them',
    caller: 'user',
    answers: { 200: { schema: ListCallbacksAnswer } },
  },
  {
    method: 'post',
    path: `${GH}/jobs/:id/callbacks/:number/resend`,
    tag: 'Jobs',
    summary: 'Send a callback once more',
    caller: 'user',
    answers: { 202: { schema: ResendCallbackAnswer } },
  },
  {
    method: 'get',
    path: `${GH}/jobs/:id/events/stream`,
    tag: 'Live events',
    summary: 'The events of a job as server-sent events, until it has ended: then `end`',
    caller: 'user',
    query: EventStreamQuery,
    answers: { 200: { type: 'text/event-stream' } },
  },
  {
    method: 'get',
    path: `${GH}/users/:userId/events/stream`,
    tag: 'Live events',
    summary: 'The events of all jobs of a user as server-sent events, from now on or after an id',
    caller: 'user',
    query: EventStreamQuery,
    answers: { 200: { type: 'text/event-stream' } },
  },
  {
    method: 'get',
    path: '/health',
    tag: 'Health',
    summary: 'Whether the API is up, and reaches its database',
    caller: 'anybody',
    answers: { 200: { schema: Health } },
    example: {
      status: 'ok',
      service: 'ghosthands',
      version: '0.1.0',
      environment: 'production',
      commit_sha: '0a1b2c3',
      api_healthy: true,
      timestamp: CREATED_AT,
    },
  },
  {
    method: 'get',
    path: '/health/version',
    tag: 'Health',
    summary: 'What runs here, since when',
    caller: 'anybody',
    answers: { 200: { schema: Version } },
    example: {
      service: 'ghosthands',
      version: '0.1.0',
      environment: 'production',
      commit_sha: '0a1b2c3',
      image_tag: '2026-01-05',
      build_time: CREATED_AT,
      uptime: 12.5,
      uptime_ms: 12_500,
      node_env: 'production',
    },
  },
  {
    method: 'post',
    path: `${GH}/files/resumes`,
    tag: 'Files',
    summary: 'Upload a resume; the file itself is the body: PDF, DOC or DOCX, 10 MB at most',
    caller: 'user',
    rawBody: 'application/octet-stream',
    answers: { 201: { schema: UploadResumeAnswer }, 415: { schema: Refused } },
    example: {
      storage_path: 'uploads/0b7c1f52-6a0e-4f0e-9d1a-5b8f3a4f2c11.pdf',
      size: 48_213,
      type: 'pdf',
    },
  },
  {
    method: 'get',
    path: `${GH}/files/*path`,
    tag: 'Files',
    summary: 'A screenshot, for whoever was given its link',
    caller: 'anybody',
    query: z.object({ expires: z.string().optional(), signature: z.string().optional() }),
    answers: { 200: { type: 'image/png' }, 403: { schema: Refused }, 404: { schema: Refused } },
  },
  ...FLEET_OPERATIONS,
  {
    method: 'get',
    path: '/openapi.json',
    tag: 'Health',
    summary: 'This document',
    caller: 'anybody',
    answers: { 200: { schema: z.looseObject({ openapi: z.string() }) } },
  },
  {
    method: 'get',
    path: '/docs',
    tag: 'Health',
    summary: 'This document, to be read',
    caller: 'anybody',
    answers: { 200: { type: 'text/html' } },
  },
];
