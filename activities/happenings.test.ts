import { describe, expect, test } from '@jest/globals';
import type { Happening } from '../contracts/activities.ts';
import { INTERACTION_REASONS } from '../contracts/interaction.ts';
import { describeReason, eventOf, furtherEventOf } from './happenings.ts';

describe('the event of a happening', () => {
  test.each<[Happening, string]>([
    [{ kind: 'waiting_for_target', target_worker_id: 'adam' }, 'waiting_for_worker'],
    [{ kind: 'started', worker_id: 'host-1' }, 'job_started'],
    [{ kind: 'session_lost' }, 'session_lost'],
    [{ kind: 'page_filled', page: 1, fields: 3 }, 'progress_update'],
    [{ kind: 'paused', interaction_id: 'i', expires_at: '', wait_seconds: 300 }, 'hitl_paused'],
    [{ kind: 'resumed', interaction_id: 'i', resolved_by: 'human' }, 'hitl_resumed'],
    [{ kind: 'retrying', retry: 1, code: 'timeout', at: '' }, 'retry_scheduled'],
    [{ kind: 'ended', ending: { kind: 'completed' } }, 'job_completed'],
    [{ kind: 'ended', ending: { kind: 'cancelled', code: 'cancelled' } }, 'job_cancelled'],
    [{ kind: 'ended', ending: { kind: 'expired' } }, 'job_expired'],
    [{ kind: 'ended', ending: { kind: 'failed', code: 'human_timeout' } }, 'hitl_timeout'],
    [{ kind: 'ended', ending: { kind: 'failed', code: 'timeout' } }, 'job_failed'],
  ])('%j is %s', (happening, type) => {
    const event = eventOf(happening, 'apply');

    expect(event.type).toBe(type);
    expect(event.type.length).toBeLessThanOrEqual(50);
    expect(event.message).not.toBe('');
  });

  test('that nobody answered in time is the event of a failed job too, and no other end is two', () => {
    const ended = (code: 'human_timeout' | 'timeout') =>
      furtherEventOf({ kind: 'ended', ending: { kind: 'failed', code } }, 'apply');

    expect(ended('human_timeout')).toMatchObject({ type: 'job_failed', metadata: { code: 'human_timeout' } });
    expect(ended('timeout')).toBeNull();
    expect(furtherEventOf({ kind: 'session_lost' }, 'apply')).toBeNull();
  });

  test('that a job started is progress too: what an earlier attempt had filled counts no more', () => {
    expect(furtherEventOf({ kind: 'started', worker_id: 'host-1' }, 'apply')).toMatchObject({
      type: 'progress_update',
      metadata: { step: 'navigating', progress_pct: 10, action_index: 0 },
    });
  });

  test('that a page was filled holds what clients read as progress, and never says that all is done', () => {
    const pages = [1, 2, 10].map(
      (page) => eventOf({ kind: 'page_filled', page, fields: 4 }, 'apply').metadata,
    );

    expect(pages[0]).toEqual({
      step: 'filling_form',
      progress_pct: 40,
      description: 'Filled page 1',
      action_index: 4,
      total_actions_estimate: 4,
    });
    expect(pages.map((metadata) => metadata['progress_pct'])).toEqual([40, 60, 90]);
  });

  test('that a page was filled counts the fields of all pages so far', () => {
    const { metadata } = eventOf({ kind: 'page_filled', page: 2, fields: 4 }, 'apply', 3);

    expect(metadata).toMatchObject({ action_index: 7, total_actions_estimate: 7 });
  });
});

test('a person is told what is wanted of them, for every reason', () => {
  const told = INTERACTION_REASONS.map((reason) => describeReason(reason, 2));

  expect(new Set(told).size).toBe(INTERACTION_REASONS.length);
  expect(describeReason('screening_question', 1)).toContain('a question');
  expect(describeReason('screening_question', 2)).toContain('2 questions');
});
