// What arrives at the employer when the sample applicant applies on a saved page:
// npm run bench:page -- FILE [ANSWER]   (ANSWER is given to each question that is asked). Build first.
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import type { ApiCaller } from '../testing/apiCaller.ts';
import { servePages } from '../testing/pageServer.ts';
import { receivedForm } from '../testing/receivedForm.ts';
import { SAMPLE_RESUME } from '../testing/sampleResume.ts';
import { startOwnStack } from './ownStack.ts';

const Paused = z.object({
  interaction: z.object({ type: z.string(), questions: z.array(z.object({ text: z.string() })) }),
});

const { positionals } = parseArgs({ allowPositionals: true });
const [file, answer = 'After 5 pm'] = positionals;
if (file === undefined) {
  console.error('usage: npm run bench:page -- FILE [ANSWER]');
  process.exit(2);
}

const received: Record<string, string>[] = [];
await using site = await servePages({
  '/': await readFile(file, 'utf8'),
  '/resume.pdf': (_request, response) => response.end(SAMPLE_RESUME),
  'POST /submit': (request, response, _text, body) => {
    void receivedForm(body, request.headers['content-type'] ?? '').then((form) => received.push(form));
    response.end('<h1>Thank you for applying</h1><p>We have received your application.</p>');
  },
});
await using own = await startOwnStack();
await applyTo(own.api, site.url);
console.log(`${received.length} application received:`);
for (const [name, value] of Object.entries(received[0] ?? {}))
  console.log(`  ${name.padEnd(16)} ${value === '' ? '–' : value}`);

async function applyTo(api: ApiCaller, url: string): Promise<void> {
  const job = await api.apply(`${url}/`, {
    resume: { download_url: `${url}/resume.pdf` },
    metadata: { hitl: true },
  });
  for (;;) {
    const seen = await api.until(job, ['paused', 'completed', 'failed']);
    console.log(`${String(seen['status'])}: ${String(seen['status_message'])}`);
    if (seen['status'] !== 'paused') return;
    const { type, questions } = Paused.parse(seen).interaction;
    for (const { text } of questions) console.log(`  ${type}: "${text}" is answered "${answer}"`);
    const answers = Object.fromEntries(questions.map(({ text }) => [text, answer]));
    await api.post(`/valet/resume/${job}`, { resolved_by: 'human', resolution_data: { answers } });
  }
}
