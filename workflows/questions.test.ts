import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { DeletedAnswer, DeletedAnswers, UserAnswers } from '../contracts/rememberedAnswers.ts';
import { SAMPLE_USER } from '../testing/apiCaller.ts';
import { type PageServer, servePages } from '../testing/pageServer.ts';
import { startTestStack, type TestStack } from '../testing/testStack.ts';
import { JWT_SECRET, userToken } from '../testing/userToken.ts';

/** What a form asks beyond what is known: asked once, for all of it, and not again. */

const OTHER = '00000000-0000-4000-8000-0000000000bb';
const NOBODY = '00000000-0000-4000-8000-0000000000cc';
const ESSAY = 'Which tool do you wish you had built, and why?';
const LICENCE = 'Do you have a driving licence?';
const INTERACTION = { metadata: { hitl: true }, qa_answers: {} };

let running: TestStack;
let pages: PageServer;

beforeAll(async () => {
  const done = '<h1>Thank you for applying!</h1><p>Your confirmation number is AB-1234.</p>';
  pages = await servePages({
    '/acme/1': form(LICENCE),
    '/globex/2': form('Have you got a driving license?'),
    '/done': done,
  });
  running = await startTestStack({ browser: 'real', env: { GH_JWT_SECRET: JWT_SECRET } });
});

afterAll(async () => {
  await running[Symbol.asyncDispose]();
  await pages[Symbol.asyncDispose]();
});

test('answers are asked for once, remembered for their owner alone, and forgotten when told to', async () => {
  const { api } = running;
  const first = await api.apply(`${pages.url}/acme/1`, INTERACTION);
  const asked = await api.until(first, ['paused', 'failed']);
  expect(asked['interaction']).toMatchObject({
    questions: [
      { text: LICENCE, kind: 'radio', required: true, options: ['Yes', 'No'] },
      { text: ESSAY, kind: 'textarea', required: true },
      { text: 'Anything else we should know?', kind: 'textarea', required: false },
    ],
  });
  // Not one of the options: it is asked again, and what was answered well is not.
  await answer(first, { [LICENCE]: 'Perhaps', [ESSAY]: 'The paper clip.' });
  const again = await api.until(first, ['paused', 'failed']);
  const [question, ...others] = (again['interaction'] as { questions: Question[] }).questions;
  expect(question).toMatchObject({ text: LICENCE, note: 'The answer given is not one of the options.' });
  expect(others).toMatchObject([{ required: false }]);
  await answer(first, { [question?.id ?? '']: 'No' });
  expect(await api.until(first, ['completed', 'failed'])).toMatchObject({ status: 'completed' });

  const second = await api.apply(`${pages.url}/globex/2`, INTERACTION);
  expect(await api.until(second, ['completed', 'failed', 'paused'])).toMatchObject({ status: 'completed' });
  expect(pages.bodies.map((body) => Object.fromEntries(new URLSearchParams(body)))).toEqual([
    { first: 'Grace', licence: 'n', tool: 'The paper clip.', more: '' },
    { first: 'Grace', licence: 'n', tool: 'The paper clip.', more: '' },
  ]);
  const stranger = await api.apply(`${pages.url}/acme/1`, { ...INTERACTION, valet_user_id: OTHER });
  expect(await api.until(stranger, ['completed', 'failed', 'paused'])).toMatchObject({ status: 'paused' });

  const { answers } = UserAnswers.parse((await api.get(`/users/${SAMPLE_USER}/answers`)).body);
  expect(answers.map(({ question: text, answer: given, source }) => [text, given, source])).toEqual(
    expect.arrayContaining([
      [LICENCE, 'No', 'human'],
      [ESSAY, 'The paper clip.', 'human'],
    ]),
  );
  expect(answers).toHaveLength(2);
  await seenByOwnersOnly(answers[0]?.id ?? '');

  const all = await erase(`/users/${SAMPLE_USER}/answers`);
  expect(DeletedAnswers.parse(all.body)).toEqual({ user_id: SAMPLE_USER, deleted_count: 1 });
  expect((await api.get(`/users/${SAMPLE_USER}/answers`)).body).toMatchObject({ answers: [], count: 0 });
  const third = await api.apply(`${pages.url}/globex/2`, INTERACTION);
  expect(await api.until(third, ['completed', 'failed', 'paused'])).toMatchObject({ status: 'paused' });
}, 120_000);

interface Question {
  id: string;
}

async function seenByOwnersOnly(id: string): Promise<void> {
  const { api, database } = running;
  const call = async (user: string, method: string, path: string) => {
    const headers = { authorization: `Bearer ${await userToken(user)}` };
    const response = await fetch(`${api.url}/api/v1/gh${path}`, { method, headers });
    return { status: response.status, text: await response.text() };
  };
  const theirs = `/users/${SAMPLE_USER}/answers`;

  expect((await call(SAMPLE_USER, 'GET', theirs)).text).toContain('The paper clip.');
  for (const [method, path] of [
    ['GET', theirs],
    ['DELETE', theirs],
    ['DELETE', `${theirs}/${id}`],
  ] as const) {
    expect(await call(OTHER, method, path)).toMatchObject({ status: 403 });
  }
  expect(await call(OTHER, 'DELETE', `/users/${OTHER}/answers/${id}`)).toMatchObject({ status: 404 });
  expect((await api.get(`/users/${NOBODY}/answers`)).body).toMatchObject({ answers: [], count: 0 });
  const { rows } = await database.query('SELECT t::text FROM gh_remembered_answers t');
  expect(JSON.stringify(rows)).not.toMatch(/paper clip|driving|licence/i);

  const gone = await call(SAMPLE_USER, 'DELETE', `${theirs}/${id}`);
  expect(DeletedAnswer.parse(JSON.parse(gone.text))).toEqual({ user_id: SAMPLE_USER, id, deleted: true });
}

function erase(path: string) {
  return running.api.call('DELETE', `/api/v1/gh${path}`);
}

/** Goes on once the job says that it does. */
async function answer(jobId: string, answers: Record<string, string>): Promise<void> {
  const resumed = await running.api.post(`/valet/resume/${jobId}`, { resolution_data: { answers } });
  expect(resumed).toMatchObject({ status: 200, body: { status: 'running' } });
}

function form(licence: string): string {
  return `<form method="post" action="/done"><label>First name * <input name="first" required></label>
    <fieldset><legend>${licence} *</legend><label><input type="radio" name="licence" value="y" required> Yes</label>
    <label><input type="radio" name="licence" value="n"> No</label></fieldset>
    <label>${ESSAY} * <textarea name="tool" required></textarea></label>
    <label>Anything else we should know? <textarea name="more"></textarea></label><button>Submit application</button></form>`;
}
