import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { z } from 'zod';
import type { ApiCaller } from '../testing/apiCaller.ts';
import { POSTINGS } from '../testing/careers/postings.ts';
import { Problem } from './stack/problem.ts';
import type { Say } from './stack/say.ts';

export interface DemoJob {
  title: string;
  receipt: z.infer<typeof Receipt>;
  /** The file that the screenshot lies in. */
  screenshot: string;
}

const Events = z.object({ events: z.array(z.object({ event_type: z.string(), message: z.string() })) });
const Paused = z.object({ interaction: z.object({ questions: z.array(z.object({ text: z.string() })) }) });
const Receipt = z.object({ confirmation_id: z.string(), success_message: z.string() });
const Completed = z.object({ result: z.object({ data: Receipt, screenshots: z.array(z.string()) }) });

export interface DemoOptions {
  say: Say;
  /** Where the stack keeps its files. */
  files: string;
}

/** Posts an application for each posting, follows them, and answers what is asked. */
export async function applyToAll(api: ApiCaller, siteUrl: string, options: DemoOptions): Promise<DemoJob[]> {
  const posted: { title: string; id: string }[] = [];
  for (const { slug, title } of POSTINGS) {
    const id = await api.apply(`${siteUrl}/jobs/${slug}`, {
      valet_task_id: `demo-${slug}`,
      resume: { download_url: `${siteUrl}/resume.pdf` },
      metadata: { hitl: true },
    });
    options.say(`${title}: application posted, job ${id}`);
    posted.push({ title, id });
  }
  return Promise.all(posted.map((job) => follow(api, job, options)));
}

const PATIENCE_MS = 120_000;

async function follow(
  api: ApiCaller,
  { title, id }: { title: string; id: string },
  { say, files }: DemoOptions,
): Promise<DemoJob> {
  let told = 0;
  for (const endsAt = Date.now() + PATIENCE_MS; Date.now() < endsAt; await wait(100)) {
    const job = await api.status(id);
    const events = await eventsOf(api, id);
    for (const message of events.slice(told)) say(`${title}: ${message}`);
    told = events.length;

    if (job['status'] === 'paused') await answer(api, id, { title, say, job });
    if (job['status'] === 'completed') return finished(title, job, files);
    if (['failed', 'cancelled', 'expired'].includes(String(job['status']))) {
      throw new Problem(`${title}: ${String(job['status'])}. ${String(job['status_message'])}`);
    }
  }
  throw new Problem(`${title}: not finished within ${PATIENCE_MS / 1000} s.`);
}

async function eventsOf(api: ApiCaller, id: string): Promise<string[]> {
  const { body } = await api.get(`/jobs/${id}/events?limit=200`);
  const { events } = Events.parse(body);
  return events.filter((event) => event.event_type !== 'status_change').map((event) => event.message);
}

const ANSWER = 'The zip: two rows of teeth and a slider, and everybody understands it at once.';

async function answer(
  api: ApiCaller,
  id: string,
  { title, say, job }: { title: string; say: Say; job: Record<string, unknown> },
): Promise<void> {
  const { questions } = Paused.parse(job).interaction;
  for (const { text } of questions) say(`${title}: asks "${text}"`);
  const answers = Object.fromEntries(questions.map(({ text }) => [text, ANSWER]));
  const resumed = await api.post(`/valet/resume/${id}`, {
    resolved_by: 'human',
    resolution_data: { answers },
  });
  // It may have gone on between the look and the answer.
  if (resumed.status === 200) say(`${title}: answered through the API`);
}

function finished(title: string, job: Record<string, unknown>, files: string): DemoJob {
  const { data, screenshots } = Completed.parse(job).result;
  const path = /\/files\/(.*)\?/.exec(screenshots[0] ?? '')?.[1] ?? '';
  const screenshot = join(files, path);
  if (path === '' || !existsSync(screenshot)) throw new Problem(`${title}: there is no screenshot.`);
  return { title, receipt: data, screenshot };
}
