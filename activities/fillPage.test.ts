import { expect, test } from '@jest/globals';
import type { FillResult } from '../browser/applicationSession.ts';
import { fillPageWith, type FillPageDeps } from './fillPage.ts';
import { type HostSession, HostSessions, newTrail } from './hostSessions.ts';

const REF = { job_id: '00000000-0000-4000-8000-000000000001', epoch: 1 };
const ADA = { first_name: 'Ada', last_name: 'Lovelace', email: 'ada@example.com' };

test('why a page could not be filled says nothing of the applicant', async () => {
  const outcome = await fillPageThat({
    kind: 'failed',
    code: 'field_not_filled',
    detail: 'Ada Lovelace, confirm ada@example.com',
  });

  expect(outcome).toEqual({ kind: 'failed', code: 'field_not_filled', detail: '… …, confirm …' });
});

test('why a page could not be filled may stay unsaid', async () => {
  const outcome = { kind: 'failed', code: 'browser_crashed' } as const;

  expect(await fillPageThat(outcome)).toEqual(outcome);
});

function fillPageThat(result: FillResult) {
  const sessions = new HostSessions();
  const page = { ownWords: async () => '', fill: async () => result, gone: new Promise(() => {}) };
  sessions.add({ ...REF, applicationRef: 'a', trail: newTrail(), page } as unknown as HostSession);
  const deps = {
    sessions,
    database: { query: async () => ({ rows: [] }) },
    vault: { open: async () => ({ profile: ADA }), decryptAll: async () => [] },
  };
  return fillPageWith(deps as unknown as FillPageDeps)(REF);
}
