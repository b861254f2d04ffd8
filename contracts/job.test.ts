import { describe, expect, test } from '@jest/globals';
import { applicationFor } from '../testing/apiCaller.ts';
import { cleaningNotes } from './cleaning.ts';
import {
  ApplyRequest,
  CreateBatchRequest,
  CreateJobRequest,
  ListEventsQuery,
  ListJobsQuery,
  waysAsked,
} from './job.ts';

const POSTING = 'https://jobs.example/1';
const OTHER_USER = '00000000-0000-4000-8000-000000000002';
const JOB = { user_id: '00000000-0000-4000-8000-000000000001', job_type: 'apply', target_url: POSTING };

describe('an application', () => {
  test('of what is needed gets the rest by default', () => {
    expect(apply({})).toMatchObject({
      priority: 5,
      timeout_seconds: 300,
      platform: 'other',
      quality: 'balanced',
      execution_mode: 'auto',
      metadata: {},
    });
  });

  test('says how texts are typed, in a word that is known', () => {
    const natural = apply({ metadata: { typing: 'natural', source: 'x' } });
    const unknown = { metadata: { typing: 'fast' } };

    expect(waysAsked(natural.metadata)).toEqual({ typing: 'natural' });
    expect(waysAsked(apply(unknown).metadata)).toEqual({});
    expect(cleaningNotes(unknown, apply(unknown))).toEqual(['metadata.typing was dropped']);
  });

  test('takes for absent what clients send when they have nothing', () => {
    const nothing = {
      idempotency_key: null,
      priority: null,
      timeout_seconds: '',
      target_worker_id: '',
      worker_affinity: null,
      callback_url: '',
      metadata: null,
      resume: null,
      qa_answers: null,
      model: null,
    };

    const { idempotency_key, target_worker_id, callback_url, worker_affinity, resume, model, ...rest } =
      apply(nothing);

    expect([idempotency_key, target_worker_id, callback_url, worker_affinity, resume, model]).toEqual(
      Array.from({ length: 6 }),
    );
    expect(rest).toMatchObject({ priority: 5, timeout_seconds: 300, metadata: {}, qa_answers: {} });
  });

  test('takes an unknown platform, quality or mode for the ordinary one', () => {
    expect(apply({ platform: 'unknown', quality: 'best', execution_mode: 'mastra' })).toMatchObject({
      platform: 'other',
      quality: 'balanced',
      execution_mode: 'auto',
    });
  });

  test('mends an address without a scheme, and drops what nobody knows', () => {
    const parsed = apply({ target_url: ' jobs.example/1 ', callback_url: 'valet.example/hook', surprise: 1 });

    expect(parsed).toMatchObject({ target_url: POSTING, callback_url: 'https://valet.example/hook' });
    expect(parsed).not.toHaveProperty('surprise');
  });

  test.each([
    ['target_url', 'javascript:alert(1)'],
    ['target_url', 'n/a'],
    ['target_url', 'file:///etc/passwd'],
    ['target_url', `https://jobs.example/${'x'.repeat(2050)}`],
    ['callback_url', 'ftp://files.example'],
    ['priority', 0],
    ['priority', 2.5],
    ['timeout_seconds', 29],
    ['timeout_seconds', 1801],
    ['worker_affinity', 'sometimes'],
    ['valet_task_id', ''],
    ['valet_task_id', 'x'.repeat(256)],
    ['idempotency_key', 'x'.repeat(256)],
    ['target_worker_id', 'x'.repeat(101)],
    ['valet_user_id', 'me'],
    ['qa_answers', ['Yes']],
    ['metadata', 'x'],
  ])('is refused for its %s: %p', (field, value) => {
    const { error } = ApplyRequest.safeParse(applicationFor(POSTING, { [field]: value }));

    expect(error?.issues.map((issue) => issue.path[0])).toEqual([field]);
  });
});

describe('a job', () => {
  test('of what is needed gets the rest by default', () => {
    expect(CreateJobRequest.parse(JOB)).toMatchObject({
      priority: 5,
      max_retries: 3,
      timeout_seconds: 300,
      tags: [],
      metadata: {},
      input_data: { platform: 'other', qa_overrides: {} },
    });
  });

  test('takes for absent what clients send when they have nothing', () => {
    const nothing = {
      idempotency_key: null,
      scheduled_at: null,
      tags: null,
      max_retries: null,
      task_description: '',
    };

    const job = CreateJobRequest.parse({ ...JOB, ...nothing });

    expect(job).toMatchObject({ max_retries: 3, tags: [] });
    expect([job.idempotency_key, job.scheduled_at, job.task_description]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  test.each([[undefined], [null], [{}], [{ user_data: null }], [{ user_data: {} }]])(
    'may come without a profile: input_data %j',
    (input_data) => {
      expect(CreateJobRequest.parse({ ...JOB, input_data }).input_data).toMatchObject({
        platform: 'other',
        qa_overrides: {},
      });
    },
  );

  test('is refused for a profile that lacks a name', () => {
    const input_data = { user_data: { first_name: 'Ada', email: 'ada@example.com' } };

    expect(CreateJobRequest.safeParse({ ...JOB, input_data }).error?.issues[0]?.path).toEqual([
      'input_data',
      'user_data',
      'last_name',
    ]);
  });

  test('cuts a description that is too long', () => {
    expect(
      CreateJobRequest.parse({ ...JOB, task_description: 'x'.repeat(1500) }).task_description,
    ).toHaveLength(1000);
  });

  test.each([
    ['user_id', undefined],
    ['job_type', 'dance'],
    ['max_retries', 11],
    ['scheduled_at', 'tomorrow'],
    ['tags', Array.from({ length: 21 }, () => 'x')],
  ])('is refused for its %s: %p', (field, value) => {
    const { error } = CreateJobRequest.safeParse({ ...JOB, [field]: value });

    expect(error?.issues.map((issue) => issue.path[0])).toEqual([field]);
  });
});

describe('a batch (contract 1.5)', () => {
  const { user_id, ...job } = JOB;

  test('gives its jobs the user and the defaults that they do not name themselves', () => {
    const jobs = [job, { ...job, user_id: OTHER_USER, priority: 1, tags: null }];
    const defaults = { priority: 9, tags: ['spring'], job_type: 'custom' };

    expect(CreateBatchRequest.parse({ user_id, defaults, jobs }).jobs).toMatchObject([
      { user_id, priority: 9, tags: ['spring'], job_type: 'apply' },
      { user_id: OTHER_USER, priority: 1, tags: ['spring'], job_type: 'apply' },
    ]);
  });

  test.each([
    [{ user_id, jobs: [] }, 'jobs'],
    [{ user_id, jobs: Array.from({ length: 51 }, () => job) }, 'jobs'],
    [{ user_id, jobs: [job, { ...job, target_url: 'nowhere at all' }] }, 'jobs.1.target_url'],
    [{ jobs: [job] }, 'jobs.0.user_id'],
    ['jobs', ''],
  ])('of %# is refused with the place of what is wrong', (batch, path) => {
    const { error } = CreateBatchRequest.safeParse(batch);

    expect(error?.issues.map((issue) => issue.path.join('.'))).toContain(path);
  });
});

test('a task of a kind that there is not is refused with those that there are', () => {
  const { error } = CreateJobRequest.safeParse({ ...JOB, job_type: 'workday_apply' });

  expect(error?.issues).toMatchObject([
    { path: ['job_type'], message: 'wants one of: apply, scrape, fill_form, custom' },
  ]);
});

describe('what is listed', () => {
  test('is twenty of the newest by default', () => {
    expect(ListJobsQuery.parse({})).toEqual({ limit: 20, offset: 0, sort: 'created_at:desc' });
    expect(ListEventsQuery.parse({})).toEqual({ limit: 50, offset: 0 });
  });

  test('is told by numbers as text, and by a list of words', () => {
    expect(ListJobsQuery.parse({ limit: '5', offset: '10', status: 'failed, paused' })).toMatchObject({
      limit: 5,
      offset: 10,
      status: ['failed', 'paused'],
    });
  });
});

function apply(more: Record<string, unknown>): ApplyRequest {
  return ApplyRequest.parse(applicationFor(POSTING, more));
}
