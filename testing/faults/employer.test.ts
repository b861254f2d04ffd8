import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Employer, MANNERS, startEmployer } from './employer.ts';

let folder: string;
let employer: Employer;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gh-employer-'));
  employer = await startEmployer(join(folder, 'ledger'));
});

afterEach(async () => {
  await employer.close();
  await rm(folder, { recursive: true, force: true });
});

test('what was taken is in the book, whatever the answer was, and nothing else is', async () => {
  const sent = MANNERS.map(async (manner) => {
    const signal = AbortSignal.timeout(2500);
    const body = new URLSearchParams({ first_name: manner });
    await fetch(employer.formOf(manner, manner), { method: 'POST', body, signal }).catch(() => undefined);
  });

  await Promise.all(sent);

  const taken = employer.ledger.entries().map(({ token, values }) => `${token} ${values['first_name']}`);
  const wanted = MANNERS.filter((manner) => !['resets_before', 'refuses', 'error_before'].includes(manner));
  expect(taken).toHaveLength(wanted.length);
  expect(new Set(taken)).toEqual(new Set(wanted.map((manner) => `${manner} ${manner}`)));
  expect(MANNERS.map((manner) => employer.posts(manner))).toEqual(MANNERS.map(() => 1));
});
