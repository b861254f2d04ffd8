import { z } from 'zod';
import { ListCallbacksAnswer, ResendCallbackAnswer } from '../../contracts/callback.ts';
import { CreateBatchBody, CreateJobRequest, ListEventsQuery, ListJobsQuery } from '../../contracts/job.ts';
import {
  BatchCreated,
  Job,
  JobCancelled,
  JobCreated,
  JobEventList,
  JobList,
  JobRetried,
  JobStatusAnswer,
} from '../../contracts/jobAnswers.ts';
import { DuplicateKey, NotCancellable, NotRetryable } from '../../contracts/refusal.ts';
import { GH, JOB_ID, TIME, USER_ID, type Operation } from './operation.ts';

/** Contract 1.5 */
export const JOBS: Operation[] = [
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
    answers: {
      201: { schema: JobCreated },
      409: { schema: DuplicateKey },
    },
    example: { id: JOB_ID, status: 'pending', created_at: TIME },
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
    answers: {
      201: { schema: BatchCreated },
      409: { schema: DuplicateKey },
    },
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
      started_at: TIME,
      last_heartbeat: TIME,
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
    example: { id: JOB_ID, status: 'cancelled', cancelled_at: TIME },
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
];
