import { z } from 'zod';
import {
  DeletedSession,
  DeletedUserSession,
  DeletedUserSessions,
  DeleteSessionsQuery,
  ListSessionsQuery,
  SessionList,
  UserSessions,
} from '../../contracts/browserSessions.ts';
import { UploadResumeAnswer } from '../../contracts/files.ts';
import { EventStreamQuery } from '../../contracts/liveEvents.ts';
import { DeletedAnswer, DeletedAnswers, UserAnswers } from '../../contracts/rememberedAnswers.ts';
import { Refused } from '../../contracts/refusal.ts';
import { Usage } from '../../contracts/usage.ts';
import { GH, TIME, USER_ID, type Operation } from './operation.ts';

const ANSWER_ID = '7b0f6f0e-2f43-4c58-8b0e-6d7f0a1c9e55';

/** Live events, files, and what is kept of a user beside their jobs. */
export const USERS: Operation[] = [
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
    path: `${GH}/users/:id/usage`,
    tag: 'Signed in',
    summary: 'What a user used in this month',
    caller: 'user',
    answers: { 200: { schema: Usage } },
    example: {
      user_id: USER_ID,
      tier: 'free',
      monthly_budget_usd: 0.5,
      current_month_cost_usd: 0,
      remaining_budget_usd: 0.5,
      job_count: 2,
      period_start: '2026-01-01T00:00:00.000Z',
      period_end: '2026-02-01T00:00:00.000Z',
    },
  },
  {
    method: 'get',
    path: `${GH}/valet/sessions/:userId`,
    tag: 'Signed in',
    summary: 'The sites where a user stays signed in',
    caller: 'user',
    answers: { 200: { schema: UserSessions } },
    example: {
      user_id: USER_ID,
      sessions: [
        {
          domain: 'jobs.example.com',
          last_used_at: TIME,
          created_at: TIME,
          updated_at: TIME,
          expires_at: null,
        },
      ],
      count: 1,
    },
  },
  {
    method: 'delete',
    path: `${GH}/valet/sessions/:userId`,
    tag: 'Signed in',
    summary: 'Sign a user out everywhere',
    caller: 'user',
    answers: { 200: { schema: DeletedUserSessions } },
    example: { user_id: USER_ID, deleted_count: 1 },
  },
  {
    method: 'delete',
    path: `${GH}/valet/sessions/:userId/:domain`,
    tag: 'Signed in',
    summary: 'Sign a user out of one site',
    caller: 'user',
    answers: { 200: { schema: DeletedUserSession } },
    example: { user_id: USER_ID, domain: 'jobs.example.com', deleted: true },
  },
  {
    method: 'get',
    path: `${GH}/sessions`,
    tag: 'Signed in',
    summary: 'The sites where a user stays signed in; services name the user',
    caller: 'user',
    query: ListSessionsQuery,
    answers: { 200: { schema: SessionList } },
  },
  {
    method: 'delete',
    path: `${GH}/sessions`,
    tag: 'Signed in',
    summary: 'Sign a user out of one site, or with `all=true` everywhere',
    caller: 'user',
    query: DeleteSessionsQuery,
    answers: {
      200: { schema: z.union([DeletedSession, DeletedUserSessions]) },
      404: { schema: Refused },
    },
  },
  {
    method: 'get',
    path: `${GH}/users/:userId/answers`,
    tag: 'Answers',
    summary: 'What a user answered in applications that were received, and is not asked again',
    caller: 'user',
    answers: { 200: { schema: UserAnswers } },
    example: {
      user_id: USER_ID,
      answers: [
        {
          id: ANSWER_ID,
          question: 'Do you have a driving licence?',
          answer: 'Yes',
          kind: 'closed',
          source: 'human',
          site: 'jobs.example.com/acme',
          created_at: TIME,
          updated_at: TIME,
        },
      ],
      count: 1,
    },
  },
  {
    method: 'delete',
    path: `${GH}/users/:userId/answers`,
    tag: 'Answers',
    summary: 'Forget all answers of a user',
    caller: 'user',
    answers: { 200: { schema: DeletedAnswers } },
    example: { user_id: USER_ID, deleted_count: 1 },
  },
  {
    method: 'delete',
    path: `${GH}/users/:userId/answers/:answerId`,
    tag: 'Answers',
    summary: 'Forget one answer of a user',
    caller: 'user',
    answers: { 200: { schema: DeletedAnswer }, 404: { schema: Refused } },
    example: { user_id: USER_ID, id: ANSWER_ID, deleted: true },
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
];
