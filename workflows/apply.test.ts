import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { CancelAnswer, ResumeAnswer } from '../contracts/application.ts';
import { applicationFor } from '../testing/apiCaller.ts';
import { type CallbackReceiver, startCallbackReceiver } from '../testing/callbackReceiver.ts';
import { startTestStack, type TestStack } from '../testing/testStack.ts';
import { until } from '../testing/until.ts';

/** The whole way of an application through the API, the engine and the database, with a fake browser. */

const SITE = 'http://127.0.0.1:9/posting';

let running: TestStack;
let receiver: CallbackReceiver;

beforeAll(async () => {
  running = await startTestStack({ hosts: 1, env: { MAX_CONCURRENT_JOBS: '4' } });
  receiver = await startCallbackReceiver();
});

afterAll(async () => {
  await running[Symbol.asyncDispose]();
  await receiver.close();
});

describe('an application', () => {
  test('runs to its receipt, and the row, the events and the callbacks say so', async () => {
    const { api } = running;

    const id = await api.apply(`${SITE}?pages=2`, { callback_url: receiver.url });
    const end = await api.until(id, ['completed', 'failed']);

    expect(end).toMatchObject({ status: 'completed', progress: 100, worker_id: 'host-1' });
    expect(end['result']).toMatchObject({
      data: { submitted: true, confirmation_id: 'FAKE-1' },
      summary: 'Thank you',
    });
    expect(await api.events(id)).toEqual(
      expect.arrayContaining(['job_started', 'progress_update', 'job_completed', 'status_change']),
    );
    expect(await api.events(id)).toEqual(expect.arrayContaining(['page_navigated', 'form_submitted']));
    const sent = await callbacksOf(id, 2);
    expect(sent.map((callback) => callback.body.status)).toEqual(['running', 'completed']);
    expect(sent[1]?.body).toMatchObject({ valet_task_id: 'task-1', result_data: { submitted: true } });
    expect(sent[0]?.headers['x-gh-service-key']).toBe(running.stack.serviceKey);
  });

  test('is told of at the address that was given, but for our own key in it', async () => {
    const { api, stack } = running;

    const id = await api.apply(SITE, {
      callback_url: `${receiver.url}?token=${stack.serviceKey}&mine=abc`,
    });

    const [first] = await callbacksOf(id, 1);
    expect(first?.path).toBe('/webhooks?mine=abc');
  });

  test('pauses for a question and goes on with the answer', async () => {
    const { api } = running;
    const id = await api.apply(`${SITE}?question=Why+us?`, { callback_url: receiver.url });

    const paused = await api.until(id, ['paused', 'failed']);
    expect(paused['status_message']).toBe(
      'Waiting for human: The form asks a question that has no known answer.',
    );
    expect(paused['interaction']).toMatchObject({
      type: 'verification',
      reason: 'screening_question',
      timeout_seconds: expect.closeTo(300, -1),
      questions: [{ text: 'Why us?', required: true }],
    });
    expect(paused['browser_session_available']).toBe(false);
    const resumed = await api.post(`/valet/resume/${id}`, {
      resolution_data: { answers: { 'Why us?': 'Because' } },
    });
    const end = await api.until(id, ['completed', 'failed']);

    expect(resumed).toMatchObject({
      status: 200,
      body: { job_id: id, status: 'running', resolved_by: 'human' },
    });
    expect(end['status']).toBe('completed');
    const sent = await callbacksOf(id, 4);
    expect(sent.map((callback) => callback.body.status)).toEqual([
      'running',
      'needs_human',
      'resumed',
      'completed',
    ]);
    expect(sent[1]?.body['interaction']).toMatchObject({
      type: 'verification',
      reason: 'screening_question',
    });
    expect(await api.events(id)).toContain('blocker_detected');
  });

  test('ends with the question, and says which, when nobody can be asked', async () => {
    const id = await running.api.apply(`${SITE}?question=Why+us?`);

    const end = await running.api.until(id, ['completed', 'failed']);

    expect(end['error']).toMatchObject({
      code: 'screening_question',
      details: { questions: [{ text: 'Why us?' }] },
    });
  });

  test('can be resumed once: the second time it is not paused', async () => {
    const { api } = running;
    const id = await api.apply(`${SITE}?captcha=1&ms=300`, { metadata: { hitl: true } });
    await api.until(id, ['paused', 'failed']);

    const answers = await Promise.all([1, 2, 3].map(() => api.post(`/valet/resume/${id}`)));

    expect(answers.map((answer) => answer.status).toSorted((a, b) => a - b)).toEqual([200, 409, 409]);
    const refused = answers.find((answer) => answer.status === 409);
    expect(refused?.body).toMatchObject({ error: 'not_paused', message: 'Job is running, not paused' });
    expect((await api.until(id, ['completed', 'failed']))['status']).toBe('completed');
    expect((await api.post(`/valet/resume/${id}`)).body).toMatchObject({
      message: 'Job is completed, not paused',
    });
  });

  test('is resumed whatever word another program wrote into its row meanwhile', async () => {
    const { api, database } = running;
    const words = ['needs_human', 'awaiting_review', 'running'];
    const ids = await Promise.all(
      words.map(() => api.apply(`${SITE}?captcha=1`, { metadata: { hitl: true } })),
    );
    await Promise.all(ids.map((id) => api.until(id, ['paused', 'failed'])));
    for (const [index, word] of words.entries())
      await database.query('UPDATE gh_automation_jobs SET status = $2 WHERE id = $1', [ids[index], word]);

    const seen = await api.status(ids[0] ?? '');
    const answers = await Promise.all(ids.map((id) => api.post(`/valet/resume/${id}`)));

    expect(seen).toMatchObject({ status: 'paused', interaction: { reason: 'captcha' } });
    expect(answers.map((answer) => answer.status)).toEqual([200, 200, 200]);
    const ends = await Promise.all(ids.map((id) => api.until(id, ['completed', 'failed'])));
    expect(ends.map((end) => end['status'])).toEqual(['completed', 'completed', 'completed']);
  });

  test('that is not paused keeps nothing of what a resume brought', async () => {
    const { api, database } = running;
    const id = await api.apply(SITE);
    await api.until(id, ['completed', 'failed']);

    const refused = await api.post(`/valet/resume/${id}`, {
      resolution_data: { code: '123456', answers: { 'Why us?': 'Because' } },
    });

    expect(refused).toMatchObject({ status: 409, body: { message: 'Job is completed, not paused' } });
    const { rows } = await database.query('SELECT kind FROM gh_vault_records WHERE job_id = $1', [id]);
    expect(rows).toEqual([{ kind: 'application' }]);
  });

  test('is cancelled by the person who was asked', async () => {
    const { api } = running;
    const id = await api.apply(`${SITE}?captcha=1`, { callback_url: receiver.url });
    await api.until(id, ['paused', 'failed']);

    const answer = await api.post(`/valet/resume/${id}`, { action: 'cancel' });

    expect(answer.body).toMatchObject({ status: 'cancelled' });
    expect(await api.status(id)).toMatchObject({ status: 'cancelled', error: { code: 'human_cancelled' } });
    const sent = await callbacksOf(id, 3);
    expect(sent.map((callback) => callback.body.status)).toEqual(['running', 'needs_human', 'cancelled']);
  });

  test('is resumed and cancelled by a person in the engine’s UI, whose signals are plain JSON', async () => {
    const { api, client } = running;
    const plain = clientOfAPerson();
    const resumed = await api.apply(`${SITE}?captcha=1`, { metadata: { hitl: true } });
    const cancelled = await api.apply(`${SITE}?captcha=1`, { metadata: { hitl: true } });
    await Promise.all([resumed, cancelled].map((id) => api.until(id, ['paused', 'failed'])));

    await plain.signal(resumed, 'resume', { action: 'nonsense' });
    await plain.signal(resumed, 'resume', { action: 'resume' });
    await plain.signal(cancelled, 'cancel');

    expect((await api.until(resumed, ['completed', 'failed']))['status']).toBe('completed');
    expect((await api.until(cancelled, ['completed', 'cancelled', 'failed']))['status']).toBe('cancelled');
    expect((await client.workflow.getHandle(cancelled).describe()).status.name).toBe('COMPLETED');
  });

  test('looks again after each word of a person, and pauses three times for each reason, not more', async () => {
    const { api } = running;

    const settled = await resumedUntilItEnds(`${SITE}?captcha=3&login=2`);
    const stuck = await resumedUntilItEnds(`${SITE}?captcha=4`);

    expect(settled).toMatchObject({
      status: 'completed',
      reasons: ['captcha', 'captcha', 'captcha', 'login', 'login'],
    });
    expect(stuck).toMatchObject({ status: 'failed', reasons: ['captcha', 'captcha', 'captcha'] });
    expect(await api.status(stuck.id)).toMatchObject({ error: { code: 'captcha_blocked' } });
  });

  test('is not disturbed by requests and signals that make no sense', async () => {
    const { api, client } = running;
    const id = await api.apply(`${SITE}?captcha=1`, { metadata: { hitl: true } });
    await api.until(id, ['paused', 'failed']);
    const resume = (given: unknown) =>
      client.workflow.getHandle(id).executeUpdate<ResumeAnswer, [unknown]>('resume', { args: [given] });

    await clientOfAPerson().signal(id, 'sessionReady', { hold_id: 7 });
    await clientOfAPerson().signal(id, 'sessionReady');
    const refused = await resume({ action: 'foo' }).catch((error: unknown) => error);

    expect(refused).toMatchObject({ cause: { type: 'not_a_resume' } });
    expect(await resume(null)).toMatchObject({ status: 'running' });
    expect(await api.until(id, ['completed', 'failed'])).toMatchObject({ status: 'completed' });
  });

  test('is cancelled by an update that says nothing more, and not by one that makes no sense', async () => {
    const { api, client } = running;
    const id = await api.apply(`${SITE}?captcha=1`, { metadata: { hitl: true } });
    await api.until(id, ['paused', 'failed']);
    const run = client.workflow.getHandle(id);

    const refused = await run
      .executeUpdate<CancelAnswer, [unknown]>('cancel', { args: [{ code: 'nonsense' }] })
      .catch((error: unknown) => error);
    const stillPaused = await api.status(id);
    const answer = await run.executeUpdate<CancelAnswer, []>('cancel');

    expect(refused).toMatchObject({ cause: { type: 'not_a_cancel' } });
    expect(stillPaused).toMatchObject({ status: 'paused' });
    expect(answer).toEqual({ cancelled_at: expect.any(String) });
    expect(await api.status(id)).toMatchObject({ status: 'cancelled', error: { code: 'cancelled' } });
  });

  test('is cancelled while it works, and its session is gone when the answer comes', async () => {
    const { api } = running;
    const id = await api.apply(`${SITE}?ms=20000`);
    await api.until(id, ['running']);

    const answer = await api.post(`/jobs/${id}/cancel`);

    expect(answer).toMatchObject({ status: 200, body: { id, status: 'cancelled' } });
    expect(await api.status(id)).toMatchObject({ status: 'cancelled', error: { code: 'cancelled' } });
    const again = await api.post(`/jobs/${id}/cancel`);
    expect(again).toMatchObject({
      status: 409,
      body: { error: 'job_not_cancellable', current_status: 'cancelled' },
    });
  });

  test('is cancelled by the engine’s own cancel, and cleaned up', async () => {
    const { api, client } = running;
    const id = await api.apply(`${SITE}?ms=20000`);
    await api.until(id, ['running']);

    await client.workflow.getHandle(id).cancel();

    expect((await api.until(id, ['cancelled', 'failed']))['status']).toBe('cancelled');
  });

  test('that the engine cancels while it is submitted is not called cancelled: the outcome is found out', async () => {
    const { api, client } = running;
    const id = await api.apply(`${SITE}?submit=unknown&ms=1000`, { metadata: { hitl: true } });
    await until(
      () => running.database.query('SELECT FROM gh_permits WHERE job_id = $1', [id]),
      ({ rowCount }) => rowCount === 1,
    );

    await client.workflow.getHandle(id).cancel();
    const asked = await api.until(id, ['paused', 'cancelled', 'failed']);

    expect(asked).toMatchObject({ status: 'paused', interaction: { reason: 'submit_unknown' } });
    await api.post(`/valet/resume/${id}`, { resolution_data: { submitted: true } });
    expect(await api.until(id, ['completed', 'cancelled', 'failed'])).toMatchObject({ status: 'completed' });
  });

  test('that the engine cancels while a code is waited for after the submit asks what became of it', async () => {
    const { api, client } = running;
    const id = await api.apply(`${SITE}?submit=code`, { metadata: { hitl: true } });
    await api.until(id, ['paused']);

    await client.workflow.getHandle(id).cancel();
    const asked = await until(
      () => api.status(id),
      (seen) => reasonOf(seen) === 'submit_unknown' || seen['status'] === 'cancelled',
    );

    expect(asked).toMatchObject({ status: 'paused' });
    await api.post(`/valet/resume/${id}`, { resolution_data: { submitted: false } });
    expect(await api.until(id, ['completed', 'failed'])).toMatchObject({
      error: { code: 'submit_rejected' },
    });
  });

  test('that takes too long is ended by its time-out, once, in which the wait for a person does not count', async () => {
    const slow = await cancelledJob(`${SITE}?ms=20000`);
    const patient = await cancelledJob(`${SITE}?captcha=1`);
    await running.database.query('UPDATE gh_automation_jobs SET timeout_seconds = 2 WHERE id = ANY ($1)', [
      [slow, patient],
    ]);

    await Promise.all([slow, patient].map((id) => running.api.post(`/jobs/${id}/retry`)));
    const late = await running.api.until(slow, ['failed', 'completed']);
    const paused = await until(
      () => running.api.status(patient),
      (seen) => pausedForMs(seen) > 3000,
    );
    await running.api.post(`/valet/resume/${patient}`);

    expect(late['error']).toMatchObject({ code: 'timeout' });
    expect(await running.api.events(slow)).not.toContain('retry_scheduled');
    expect(paused['status']).toBe('paused');
    expect((await running.api.until(patient, ['failed', 'completed']))['status']).toBe('completed');
  });

  test('is tried again after what may pass, and fails when no attempt remains', async () => {
    const { api } = running;
    const body = {
      user_id: '00000000-0000-4000-8000-000000000002',
      job_type: 'apply',
      target_url: `${SITE}?open=network_error`,
      max_retries: 1,
      callback_url: receiver.url,
      input_data: { user_data: { first_name: 'A', last_name: 'B', email: 'a@b.example' } },
    };
    const created = await api.post('/jobs', body);
    const id = String(created.body['id']);

    const waiting = await until(
      () => api.status(id),
      (seen) => String(seen['status_message']).startsWith('Trying again'),
    );
    expect(waiting['status']).toBe('pending');
    const end = await api.until(id, ['failed', 'completed']);

    expect(end['error']).toMatchObject({ code: 'network_error' });
    expect((await callbacksOf(id, 3)).map((callback) => callback.body.status)).toEqual([
      'running',
      'running',
      'failed',
    ]);
  });

  test('whose submit cannot be told asks a person, and is never sent again', async () => {
    const { api } = running;
    const id = await api.apply(`${SITE}?submit=unknown`, { callback_url: receiver.url });

    const paused = await api.until(id, ['paused', 'failed']);
    expect(paused['interaction']).toMatchObject({ reason: 'submit_unknown', type: 'verification' });
    expect((await api.post(`/jobs/${id}/cancel`)).body).toMatchObject({ error: 'job_not_cancellable' });
    await api.post(`/valet/resume/${id}`, { resolution_data: { submitted: true } });

    expect((await api.until(id, ['completed', 'failed']))['status']).toBe('completed');
    expect((await callbacksOf(id, 4)).at(-1)?.body.status).toBe('completed');
  });

  test('whose code is entered after the submit takes as long as that takes, whatever its time-out', async () => {
    const id = await cancelledJob(`${SITE}?submit=code&enter_ms=4000`);
    await running.database.query('UPDATE gh_automation_jobs SET timeout_seconds = 2 WHERE id = $1', [id]);
    await running.api.post(`/jobs/${id}/retry`);
    await running.api.until(id, ['paused', 'failed']);

    await running.api.post(`/valet/resume/${id}`, { resolution_data: { code: '123456' } });

    expect(await running.api.until(id, ['completed', 'failed'])).toMatchObject({ status: 'completed' });
  });

  test('whose code cannot be entered after the submit is not opened again: a person is asked', async () => {
    const { api } = running;
    const id = await api.apply(`${SITE}?submit=code&enter=fails`, { metadata: { hitl: true } });
    await api.until(id, ['paused', 'failed']);
    await api.post(`/valet/resume/${id}`, { resolution_data: { code: '123456' } });

    const asked = await until(
      () => api.status(id),
      (seen) => ['submit_unknown', 'failed', 'pending'].includes(String(reasonOf(seen) ?? seen['status'])),
    );

    expect(asked).toMatchObject({ status: 'paused', interaction: { reason: 'submit_unknown' } });
    expect((await api.events(id)).filter((type) => type === 'job_started')).toHaveLength(1);
    await api.post(`/valet/resume/${id}`, { resolution_data: { submitted: true } });
    expect(await api.until(id, ['completed', 'failed'])).toMatchObject({ status: 'completed' });
  });

  test('whose submit cannot be told is settled by nothing but the word of a person who looked', async () => {
    const { api } = running;
    const ids = await Promise.all([1, 2].map(() => api.apply(`${SITE}?submit=unknown`, ASKS)));
    const [told = '', cancelled = ''] = ids;
    await Promise.all(ids.map((id) => api.until(id, ['paused', 'failed'])));

    const plain = await api.post(`/valet/resume/${told}`);
    await clientOfAPerson().signal(told, 'resume', { action: 'resume' });
    const gaveUp = await api.post(`/valet/resume/${cancelled}`, { action: 'cancel' });

    expect(plain).toMatchObject({ status: 409, body: { error: 'decision_needed' } });
    expect(await api.status(told)).toMatchObject({ status: 'paused' });
    expect(gaveUp).toMatchObject({ status: 200, body: { status: 'failed' } });
    expect(await api.status(cancelled)).toMatchObject({ error: { code: 'submit_unknown' } });
    await api.post(`/valet/resume/${told}`, { resolution_data: { submitted: false } });
    expect(await api.until(told, ['completed', 'failed'])).toMatchObject({
      error: { code: 'submit_rejected' },
    });
  });

  test('whose host reports late what became of the submit goes by that', async () => {
    const { api, database } = running;
    const ids = await Promise.all([1, 2].map(() => api.apply(`${SITE}?submit=unknown`, ASKS)));
    const [confirmed = '', refused = ''] = ids;
    const report = (outcome: string, id: string) =>
      until(
        () =>
          database.query(`UPDATE gh_permits SET outcome = $1 WHERE job_id = $2 AND outcome = 'unknown'`, [
            outcome,
            id,
          ]),
        ({ rowCount }) => rowCount === 1,
      );

    await report('rejected', refused);
    await api.until(confirmed, ['paused']);
    await report('confirmed', confirmed);
    await api.post(`/valet/resume/${confirmed}`, { resolution_data: { submitted: false } });

    expect(await api.until(confirmed, ['completed', 'failed'])).toMatchObject({ status: 'completed' });
    const again = await until(
      () => api.events(refused),
      (seen) => seen.filter((type) => type === 'job_started').length === 2,
    );
    expect(again).toContain('session_lost');
    await api.until(refused, ['paused']);
    await api.post(`/valet/resume/${refused}`, { resolution_data: { submitted: true } });
    await api.until(refused, ['completed']);
  });

  test('whose submit nobody settles is failed as unknown, and is not retried', async () => {
    const { api } = running;
    const id = await api.apply(`${SITE}?submit=unknown`);

    expect((await api.until(id, ['failed']))['error']).toMatchObject({ code: 'submit_unknown' });
    expect(await api.post(`/jobs/${id}/retry`)).toMatchObject({
      status: 409,
      body: { error: 'job_not_retryable' },
    });
  });

  test('that ended without knowing is decided by a person later: in, or free to be sent again', async () => {
    const { api } = running;
    const isIn = await api.apply(`${SITE}?submit=unknown`, { metadata: { hitl: true } });
    const isNotIn = await api.apply(`${SITE}?submit=unknown`, { callback_url: receiver.url });
    for (const id of [isIn, isNotIn]) {
      await api.until(id, ['paused']);
      await api.post(`/valet/resume/${id}`, { action: 'cancel' });
      await api.until(id, ['failed']);
      expect((await api.post(`/jobs/${id}/retry`)).status).toBe(409);
      expect((await api.post(`/valet/resume/${id}`)).body['error']).toBe('not_paused');
    }

    const yes = await api.post(`/valet/resume/${isIn}`, { resolution_data: { submitted: true } });
    const no = await api.post(`/valet/resume/${isNotIn}`, { submitted: false });

    expect(yes).toMatchObject({ status: 200, body: { job_id: isIn, status: 'completed' } });
    expect(await api.status(isIn)).toMatchObject({
      status: 'completed',
      result: { data: { submitted: true } },
    });
    expect(await api.events(isIn)).toContain('job_completed');
    expect(no).toMatchObject({ status: 200, body: { job_id: isNotIn, status: 'failed' } });
    expect(await api.status(isNotIn)).toMatchObject({ error: { code: 'submit_rejected' } });
    expect((await api.post(`/valet/resume/${isIn}`, { submitted: false })).status).toBe(409);
    expect((await api.post(`/jobs/${isIn}/retry`)).status).toBe(409);
    expect((await api.post(`/jobs/${isNotIn}/retry`)).status).toBe(200);
  });

  test('whose submit cannot be told is sent once more only where a person says so, and that is written down', async () => {
    const { api } = running;
    const [waiting, ended] = await Promise.all(
      [1, 2].map(() => api.apply(`${SITE}?submit=unknown`, { metadata: { hitl: true } })),
    );
    await Promise.all([waiting, ended].map((id) => api.until(String(id), ['paused'])));
    await api.post(`/valet/resume/${ended}`, { action: 'cancel' });
    await api.until(String(ended), ['failed']);

    const answers = await Promise.all(
      [waiting, ended].map((id) => api.post(`/valet/resume/${id}`, { submitted: 'try_again' })),
    );

    expect(answers.map((answer) => [answer.status, answer.body['status']])).toEqual([
      [200, 'running'],
      [200, 'running'],
    ]);
    for (const id of [waiting, ended]) {
      await until(
        () => logOf(String(id)),
        (log) => log.length === 5,
      );
      expect(await logOf(String(id))).toEqual([
        'permitted',
        'settled unknown',
        'decided not_sent try_again human',
        'permitted',
        'settled unknown',
      ]);
      await api.until(String(id), ['paused']);
      await api.post(`/valet/resume/${id}`, { submitted: true });
      await api.until(String(id), ['completed']);
    }
  });

  test('to a posting that another job has applied to for the same person is held back', async () => {
    const { api } = running;
    const posting = `${SITE}/once`;
    const first = await api.apply(posting, { allow_duplicate: false });
    const together = await Promise.all(
      [1, 2].map(() => api.apply(`${posting}-together?ms=100`, { allow_duplicate: false })),
    );
    await api.until(first, ['completed']);
    const ends = await Promise.all(together.map((id) => api.until(id, ['completed', 'failed'])));

    const again = `${posting}/apply?utm_source=mail`;
    const later = await api.apply(again, { allow_duplicate: false });
    const { body: known } = await api.post('/valet/apply', applicationFor(again));

    expect(ends.map((end) => String(end['status'])).toSorted()).toEqual(['completed', 'failed']);
    expect(ends.find((end) => end['status'] === 'failed')).toMatchObject({
      error: { code: 'duplicate_application' },
    });
    expect(await api.until(later, ['completed', 'failed'])).toMatchObject({
      error: { code: 'duplicate_application' },
    });
    expect(await api.until(String(known['job_id']), ['completed', 'failed'])).toMatchObject({
      status: 'completed',
    });
  });

  test('that a site sends back twice is given up as refused, and can be retried', async () => {
    const { api } = running;
    const id = await api.apply(`${SITE}?submit=rejected`);

    expect((await api.until(id, ['failed']))['error']).toMatchObject({ code: 'submit_rejected' });
    expect((await api.post(`/jobs/${id}/retry`)).body).toMatchObject({
      id,
      status: 'pending',
      retry_count: 1,
    });
    expect(
      (
        await until(
          () => api.status(id),
          (seen) => seen['status'] === 'failed',
        )
      )['status'],
    ).toBe('failed');
  });

  test('can be retried at once after its end, although its first run has hardly closed', async () => {
    const { api } = running;
    const id = await api.apply(`${SITE}?ms=20000`);
    await api.until(id, ['running']);
    await api.post(`/jobs/${id}/cancel`);

    const retried = await api.post(`/jobs/${id}/retry`);

    expect(retried).toMatchObject({ status: 200, body: { status: 'pending', retry_count: 1 } });
    expect((await api.until(id, ['running']))['status']).toBe('running');
    await api.post(`/jobs/${id}/cancel`);
  });

  test('that is scheduled starts when it is due', async () => {
    const dueAt = Date.now() + 3000;
    const created = await running.api.post('/jobs', {
      user_id: '00000000-0000-4000-8000-000000000002',
      job_type: 'apply',
      target_url: SITE,
      scheduled_at: new Date(dueAt).toISOString(),
      input_data: { user_data: { first_name: 'A', last_name: 'B', email: 'a@b.example' } },
    });

    const end = await running.api.until(String(created.body['id']), ['completed', 'failed']);

    const { started_at } = end['timestamps'] as { started_at: string };
    expect(Date.parse(started_at)).toBeGreaterThanOrEqual(dueAt);
    expect(end['status']).toBe('completed');
  });

  test('leaves a short history: at most 80 events and 100 kB for a page, 20 more for each further one', async () => {
    const { api, client } = running;
    const ids = [await api.apply(SITE), await api.apply(`${SITE}?pages=5`)];
    await Promise.all(ids.map((id) => api.until(id, ['completed'])));

    const descriptions = await Promise.all(
      ids.map((id) =>
        until(
          () => client.workflow.getHandle(id).describe(),
          (seen) => seen.status.name === 'COMPLETED',
        ),
      ),
    );

    const [one, five] = descriptions.map((description) => description.historyLength);
    expect(one).toBeLessThanOrEqual(80);
    expect(five).toBeLessThanOrEqual(80 + 4 * 20);
    expect(Number(descriptions[0]?.historySize)).toBeLessThanOrEqual(100_000);
  });
});

const ASKS = { metadata: { hitl: true } };

/** A row that a retry starts anew, with whatever was written into it meanwhile. */
async function cancelledJob(url: string): Promise<string> {
  const id = await running.api.apply(url, { metadata: { hitl: true } });
  await running.api.post(`/jobs/${id}/cancel`);
  return id;
}

function reasonOf(status: Record<string, unknown>): string | undefined {
  return ((status['interaction'] ?? {}) as { reason?: string }).reason;
}

function pausedForMs(status: Record<string, unknown>): number {
  const { paused_at } = (status['interaction'] ?? {}) as { paused_at?: string };
  return paused_at === undefined ? 0 : Date.now() - Date.parse(paused_at);
}

/** Without `progress`: as many of those are sent as there are pages. */
function callbacksOf(jobId: string, count: number) {
  return until(
    () => receiver.accepted().filter(({ body }) => body.job_id === jobId && body.status !== 'progress'),
    (seen) => seen.length >= count,
  );
}

/** Without our codec: what the engine's UI would send. */
function clientOfAPerson() {
  return {
    signal: async (workflowId: string, name: string, input?: unknown) => {
      const data = Buffer.from(JSON.stringify(input ?? null));
      const payloads =
        input === undefined ? [] : [{ metadata: { encoding: Buffer.from('json/plain') }, data }];
      await running.client.workflowService.signalWorkflowExecution({
        namespace: running.env['TEMPORAL_NAMESPACE'] ?? '',
        workflowExecution: { workflowId },
        signalName: name,
        input: { payloads },
      });
    },
  };
}

/** What happened to a job's permit, in short. */
async function logOf(id: string): Promise<string[]> {
  const { rows } = await running.database.query<Record<'what' | 'outcome' | 'decision' | 'actor', string>>(
    'SELECT what, outcome, decision, actor FROM gh_submit_log WHERE job_id = $1 ORDER BY number',
    [id],
  );
  return rows.map(({ what, outcome, decision, actor }) =>
    [what, outcome, decision, what === 'decided' ? actor : null].filter((word) => word !== null).join(' '),
  );
}

/** A person says at each pause that it goes on. */
async function resumedUntilItEnds(url: string): Promise<{ id: string; status: unknown; reasons: unknown[] }> {
  const { api } = running;
  const id = await api.apply(url, { metadata: { hitl: true } });
  const reasons: unknown[] = [];
  for (;;) {
    const { status, interaction } = await api.until(id, ['paused', 'completed', 'failed']);
    if (status !== 'paused') return { id, status, reasons };
    reasons.push((interaction as { reason: string }).reason);
    await api.post(`/valet/resume/${id}`);
  }
}
