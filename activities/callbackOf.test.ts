import { describe, expect, test } from '@jest/globals';
import type { Happening } from '../contracts/activities.ts';
import { Callback } from '../contracts/callback.ts';
import type { Interaction } from '../db/interactions.ts';
import type { JobRow } from '../db/jobs.ts';
import { type CallbackContext, callbackOf } from './callbackOf.ts';
import { jobEnd } from './jobEnd.ts';

const JOB_ID = '00000000-0000-4000-8000-000000000001';
const NOW = new Date('2026-01-02T03:04:05.000Z');
const JOB = {
  id: JOB_ID,
  valet_task_id: 'task-1',
  worker_id: 'host-1',
  execution_mode: null,
  final_mode: null,
} as JobRow;
const QUESTION = { text: 'Why us?', kind: 'text', required: true };

const INTERACTION: Interaction = {
  id: 'i-1',
  job_id: JOB_ID,
  reason: 'screening_question',
  description: 'The form asks a question that has no known answer.',
  questions: [QUESTION],
  fields: [],
  current_url: 'https://jobs.example/apply',
  screenshot_path: 'a.png',
  paused_at: null,
  expires_at: null,
  resolved_at: null,
};

const PAUSED: Happening = {
  kind: 'paused',
  interaction_id: 'i-1',
  expires_at: '2026-01-02T03:09:05.000Z',
  wait_seconds: 300,
};

describe('a callback (contract 3.2)', () => {
  test('says on which host a job runs', () => {
    expect(sent({ kind: 'started', worker_id: 'host-2' })).toEqual({
      job_id: JOB_ID,
      valet_task_id: 'task-1',
      worker_id: 'host-2',
      status: 'running',
      execution_mode: 'auto',
    });
  });

  test('says nothing of a new host while a person is waited for', () => {
    expect(sent({ kind: 'started', worker_id: 'host-2' }, { isPaused: true })).toBeNull();
  });

  test('asks a person, in the names of the documents and in the earlier ones', () => {
    const callback = sent(PAUSED, { interaction: INTERACTION, screenshotUrl: 'https://api.example/a.png' });

    expect(callback).toMatchObject({
      status: 'needs_human',
      worker_id: 'host-1',
      progress: { step: 'initializing', progress_pct: 0, actions_completed: 0 },
      cost: { total_cost_usd: 0, action_count: 0, total_tokens: 0 },
    });
    expect(callback?.interaction).toEqual({
      reason: 'screening_question',
      type: 'verification',
      description: INTERACTION.description,
      message: INTERACTION.description,
      screenshot_url: 'https://api.example/a.png',
      current_url: 'https://jobs.example/apply',
      page_url: 'https://jobs.example/apply',
      paused_at: NOW.toISOString(),
      expires_at: '2026-01-02T03:09:05.000Z',
      timeout_seconds: 300,
      questions: [QUESTION],
    });
  });

  test('tells how far the job is, but not while a person is waited for', () => {
    const filled: Happening = { kind: 'page_filled', page: 1, fields: 3 };
    const progress = { step: 'filling_form', progress_pct: 40, actions_completed: 3 };

    expect(sent(filled, { progress })).toEqual({
      job_id: JOB_ID,
      valet_task_id: 'task-1',
      worker_id: 'host-1',
      status: 'progress',
      progress,
    });
    expect(sent(filled, { progress, isPaused: true })).toBeNull();
  });

  test.each<Happening>([
    { kind: 'started', worker_id: 'host-2' },
    { kind: 'resumed', interaction_id: 'i-1', resolved_by: 'human' },
  ])('of $kind leads to the screen of a host that shows it', (happening) => {
    expect(sent(happening, { kasmUrl: 'https://host.example:6901' })).toMatchObject({
      kasm_url: 'https://host.example:6901',
    });
    expect(sent(happening)).not.toHaveProperty('kasm_url');
  });

  test('says that the job goes on', () => {
    expect(sent({ kind: 'resumed', interaction_id: 'i-1', resolved_by: 'human' })).toMatchObject({
      status: 'resumed',
      resumed_at: NOW.toISOString(),
    });
  });

  test('brings the receipt of what was completed', () => {
    const end = jobEnd(
      { kind: 'completed' },
      {
        jobType: 'apply',
        task: null,
        receipt: { confirmation_id: 'A-1', success_message: 'Thank you', screenshot_path: 'a.png' },
        interaction: null,
        screenshotUrls: ['https://api.example/a.png', 'https://api.example/b.png'],
      },
    );

    expect(sent({ kind: 'ended', ending: { kind: 'completed' } }, { end })).toMatchObject({
      status: 'completed',
      result_data: { submitted: true, confirmation_id: 'A-1', success_message: 'Thank you' },
      result_summary: 'Thank you',
      screenshot_url: 'https://api.example/a.png',
      execution_mode: 'auto',
      browser_mode: 'server',
      cost: { total_cost_usd: 0, action_count: 0, total_tokens: 0 },
      completed_at: NOW.toISOString(),
    });
  });

  test.each([
    [{ kind: 'failed', code: 'posting_closed' }, 'failed', 'posting_closed'],
    [{ kind: 'cancelled', code: 'human_cancelled' }, 'cancelled', 'human_cancelled'],
    [{ kind: 'expired' }, 'failed', 'expired'],
  ] as const)('says of %j that the job has %s, with its code', (ending, status, code) => {
    const end = jobEnd(ending, {
      jobType: 'apply',
      task: null,
      receipt: null,
      interaction: null,
      screenshotUrls: [],
    });

    expect(sent({ kind: 'ended', ending }, { end })).toMatchObject({
      status,
      error_code: code,
      error_message: expect.stringMatching(/\.$/),
      cost: { total_cost_usd: 0, action_count: 0, total_tokens: 0 },
      completed_at: NOW.toISOString(),
    });
  });

  test.each<Happening>([
    { kind: 'waiting_for_target', target_worker_id: 'x' },
    { kind: 'session_lost' },
    { kind: 'retrying', retry: 1, code: 'network_error', at: NOW.toISOString() },
    PAUSED,
    { kind: 'ended', ending: { kind: 'completed' } },
  ])('is not sent for $kind, of which there is nothing to tell', (happening) => {
    expect(sent(happening)).toBeNull();
  });
});

/** Everything that is sent is in the shape that was promised. */
function sent(happening: Happening, more: Partial<CallbackContext> = {}): Callback | null {
  const callback = callbackOf(happening, {
    job: JOB,
    interaction: null,
    isPaused: false,
    screenshotUrl: null,
    progress: null,
    kasmUrl: null,
    end: null,
    now: NOW,
    ...more,
  });
  return callback === null ? null : Callback.parse(callback);
}
