import type { TestStack } from './testStack.ts';
import { until } from './until.ts';

/** The key that the recorded histories are sealed with. It protects nothing: what it seals was made up. */
export const HISTORIES_KEY = '5a'.repeat(32);

/** One of each way that an application can go, with fake browsers; `npm run record:histories` writes them anew. */
export const WAYS: Record<string, (running: TestStack) => Promise<string>> = {
  'one page': async ({ api }) => finished(api, await api.apply(SITE)),
  'three pages': async ({ api }) => finished(api, await api.apply(`${SITE}?pages=3`)),
  'a question answered': async ({ api }) => {
    const id = await api.apply(`${SITE}?question=Why`, { metadata: { hitl: true } });
    await api.until(id, ['paused']);
    await api.post(`/valet/resume/${id}`, { resolution_data: { answers: { Why: 'Because' } } });
    return finished(api, id);
  },
  'a code entered': async ({ api }) => {
    const id = await api.apply(`${SITE}?captcha=1`, { metadata: { hitl: true } });
    await api.until(id, ['paused']);
    await api.post(`/valet/resume/${id}`, { resolution_data: { code: '123456' } });
    return finished(api, id);
  },
  'cancelled by a person': async ({ api }) => {
    const id = await api.apply(`${SITE}?captcha=1`, { metadata: { hitl: true } });
    await api.until(id, ['paused']);
    await api.post(`/valet/resume/${id}`, { action: 'cancel' });
    return finished(api, id);
  },
  'cancelled while it works': async ({ api }) => {
    const id = await api.apply(`${SITE}?ms=20000`);
    await api.until(id, ['running']);
    await api.post(`/jobs/${id}/cancel`);
    return finished(api, id);
  },
  'its worker deregistered': async ({ api, stack }) => {
    const id = await api.apply(`${SITE}?captcha=1`, { metadata: { hitl: true } });
    const { worker_id } = await api.until(id, ['paused']);
    await api.post('/valet/workers/deregister', { target_worker_id: worker_id, cancel_active_jobs: true });
    const end = await finished(api, id);
    await stack.part(String(worker_id)).stop();
    await stack.part(String(worker_id)).start();
    return end;
  },
  'an unknown submit settled': async ({ api }) => {
    const id = await api.apply(`${SITE}?submit=unknown`, { metadata: { hitl: true } });
    await api.until(id, ['paused']);
    await api.post(`/valet/resume/${id}`, { resolution_data: { submitted: true } });
    return finished(api, id);
  },
  reviewed: async ({ api }) => {
    const id = await api.apply(`${SITE}?pages=2`, { metadata: { review: true } });
    await api.until(id, ['paused']);
    await api.post(`/valet/resume/${id}`);
    return finished(api, id);
  },
  'read for a task': async ({ api }) => {
    const { body } = await api.post('/jobs', {
      user_id: '00000000-0000-4000-8000-000000000009',
      job_type: 'scrape',
      target_url: SITE,
    });
    return finished(api, String(body['id']));
  },
  'rejected twice': async ({ api }) => finished(api, await api.apply(`${SITE}?submit=rejected`)),
  'retried once': async ({ api }) => {
    const { body } = await api.post('/jobs', {
      user_id: '00000000-0000-4000-8000-000000000009',
      job_type: 'apply',
      target_url: `${SITE}?open=network_error`,
      max_retries: 1,
      input_data: { user_data: { first_name: 'A', last_name: 'B', email: 'a@b.example' } },
    });
    return finished(api, String(body['id']));
  },
  'a host lost': async ({ api, stack }) => {
    const id = await api.apply(`${SITE}?captcha=1`, { metadata: { hitl: true } });
    const { worker_id } = await api.until(id, ['paused']);
    await stack.part(String(worker_id)).kill();
    await until(
      () => api.status(id),
      (seen) => typeof seen['worker_id'] === 'string' && seen['worker_id'] !== worker_id,
    );
    await api.post(`/valet/resume/${id}`);
    const end = await finished(api, id);
    await stack.part(String(worker_id)).start();
    return end;
  },
};

/** The engine's own binary form. */
export function historyFile(way: string): string {
  return `${way.replaceAll(' ', '-')}.history`;
}

const SITE = 'http://127.0.0.1:9/posting';

async function finished(api: TestStack['api'], id: string): Promise<string> {
  await api.until(id, ['completed', 'failed', 'cancelled']);
  return id;
}
