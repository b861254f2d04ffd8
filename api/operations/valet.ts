import { z } from 'zod';
import { ResumeRequest } from '../../contracts/interaction.ts';
import { ApplyRequest, TaskRequest } from '../../contracts/job.ts';
import { DuplicateKey, NotPaused } from '../../contracts/refusal.ts';
import { ValetCreated, ValetDuplicate, ValetResumed, ValetStatus } from '../../contracts/valetAnswers.ts';
import { GH, JOB_ID, TIME, USER_ID, type Operation } from './operation.ts';

/** Contract 1.6 */
export const VALET: Operation[] = [
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
    example: { job_id: JOB_ID, valet_task_id: 'task-1', status: 'pending', created_at: TIME },
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
    example: { job_id: JOB_ID, valet_task_id: 'task-2', status: 'pending', created_at: TIME },
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
        paused_at: TIME,
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
      timestamps: { created_at: TIME, started_at: TIME, completed_at: null },
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
      resumed_at: TIME,
      resolved_by: 'human',
      resolution_type: 'code_entry',
    },
  },
];
