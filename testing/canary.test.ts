import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type CallbackReceiver, startCallbackReceiver } from './callbackReceiver.ts';
import { type CareersSite, startCareersSite } from './careers/site.ts';
import { type PageServer, servePages } from './pageServer.ts';
import { startTestStack, type TestStack } from './testStack.ts';

/**
 * Applications of a person all of whose words are found nowhere else. Afterwards they must be found nowhere at all: in
 * no file of Postgres or of the engine, in no row, no log and no process's arguments.
 */
const CANARIES = {
  first_name: 'Zyxophane',
  last_name: 'Quibblewort',
  email: 'zyx.quibblewort@canary-mail.example',
  phone: '+1 907 555 0199',
  linkedin_url: 'https://linkedin.example/in/zyxo-quib',
  city: 'Qwertyhaven',
  employer: 'Vexillum Foundry Ltd',
  school: 'Ultramarine Polytechnic',
  letter: 'My hovercraft was full of marzipan eels',
  given: 'Because tungsten hums in G minor',
  human: 'An umbrella that folds into a kazoo',
  code: '739164',
  username: 'zyxologin',
  password: 'hunter-of-42-snarks',
  stored_password: 'gatherer-of-17-boojums',
  token: 'receiver-token-5f1e9c',
};

let running: TestStack;
let site: CareersSite;
let pages: PageServer;
let receiver: CallbackReceiver;

beforeAll(async () => {
  receiver = await startCallbackReceiver();
  site = await startCareersSite();
  const form =
    '<form method="post" action="/done"><label>First name <input name="n" required></label><button>Submit application</button></form>';
  const refused = form.replace('/done', '/refuse');
  const secret = (controls: string) =>
    `<h1>Please verify</h1><form action="/apply">${controls}<button>Continue</button></form>`;
  pages = await servePages({
    '/with-code': secret(
      '<label>Enter the code that we sent you <input autocomplete="one-time-code" name="c"></label>',
    ),
    '/with-login': secret(
      '<label>User name <input name="u"></label><label>Password <input type="password" name="p"></label>',
    ),
    '/apply': form,
    '/done': `<h1>Thank you for applying, ${CANARIES.first_name} ${CANARIES.last_name} (${CANARIES.email})!</h1>`,
    '/rejects': refused,
    'POST /refuse': (_request, response, body) =>
      response
        .writeHead(422, { 'content-type': 'text/html' })
        .end(`<p role="alert">${body} is wrong</p>${refused}`),
  });
  running = await startTestStack({ ownServers: true, browser: 'real', env: { MAX_CONCURRENT_JOBS: '5' } });
});

afterAll(async () => {
  await running[Symbol.asyncDispose]();
  await site.close();
  await pages[Symbol.asyncDispose]();
  await receiver.close();
});

test('nothing of an applicant is in clear in any database, log, history, callback or argument', async () => {
  const { api } = running;
  const asked = await apply(`${site.url}/jobs/product-designer`);
  const plain = await apply(`${site.url}/jobs/backend-engineer`);
  const coded = await apply(`${pages.url}/with-code`);
  const loggedIn = await apply(`${pages.url}/with-login`);
  const signedIn = await apply(`${pages.url}/with-login`, {
    username: CANARIES.username,
    password: CANARIES.stored_password,
  });
  const rejected = await apply(`${pages.url}/rejects`);
  await resume(asked, {
    answers: { 'Which product do you wish you had designed, and why?': CANARIES.human },
  });
  await resume(coded, { code: CANARIES.code });
  await resume(loggedIn, { username: CANARIES.username, password: CANARIES.password });

  const ends = await Promise.all(
    [asked, plain, coded, loggedIn, signedIn, rejected].map((id) => api.until(id, ['completed', 'failed'])),
  );
  expect(ends.map((end) => end['status'])).toEqual([
    'completed',
    'completed',
    'completed',
    'completed',
    'completed',
    'failed',
  ]);
  expect(site.submissions.map((submission) => submission.values['why'] ?? submission.values['city'])).toEqual(
    expect.arrayContaining([CANARIES.human, CANARIES.city]),
  );
  await running.database.query('CHECKPOINT');

  const places = [
    ...(await filesBelow(running.home)),
    ...(await rows()),
    ...(await argumentsOfProcesses()),
    { place: 'callbacks', bytes: Buffer.from(JSON.stringify(receiver.received.map(({ body }) => body))) },
  ];
  expect(places.length).toBeGreaterThan(100);
  expect(leaks(places)).toEqual([]);
}, 180_000);

interface Place {
  place: string;
  bytes: Buffer;
}

function leaks(places: Place[]): string[] {
  const needles = Object.entries(CANARIES).flatMap(([name, value]) =>
    [
      value,
      encodeURIComponent(value),
      value.toLowerCase(),
      Buffer.from(value, 'utf16le').toString('latin1'),
    ].map((text) => ({ name, bytes: Buffer.from(text, 'latin1') })),
  );
  return places.flatMap(({ place, bytes }) =>
    needles.filter((needle) => bytes.includes(needle.bytes)).map((needle) => `${needle.name} in ${place}`),
  );
}

function apply(url: string, credentials?: Record<string, string>): Promise<string> {
  const { first_name, last_name, email, phone, linkedin_url } = CANARIES;
  return running.api.apply(url, {
    valet_user_id: '00000000-0000-4000-8000-0000000000ca',
    profile: {
      first_name,
      last_name,
      email,
      phone,
      linkedin_url,
      portfolio_url: linkedin_url,
      location: { city: CANARIES.city, country: 'United States' },
      years_of_experience: 3,
      work_history: [{ company: CANARIES.employer, title: 'Tinkerer' }],
      education: [{ institution: CANARIES.school, degree: 'BSc' }],
      cover_letter: CANARIES.letter,
    },
    qa_answers: {
      'Are you legally authorized to work in the country of this job?': 'Yes',
      'Why us?': CANARIES.given,
    },
    resume: { download_url: `${site.url}/resume.pdf` },
    callback_url: `${receiver.url}?token=${CANARIES.token}`,
    credentials,
  });
}

async function resume(id: string, data: Record<string, unknown>): Promise<void> {
  await running.api.until(id, ['paused', 'failed', 'completed']);
  expect((await running.api.post(`/valet/resume/${id}`, { resolution_data: data })).status).toBe(200);
}

/** Screenshots are pictures of what was filled in; they are kept apart and expire. */
async function filesBelow(folder: string): Promise<Place[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return Promise.all(
    files
      .filter((file) => !file.endsWith('.png'))
      .map(async (place) => ({ place, bytes: await readFile(place).catch(() => Buffer.alloc(0)) })),
  );
}

async function rows(): Promise<Place[]> {
  const { rows: tables } = await running.database.query<{ name: string }>(
    `SELECT quote_ident(table_name) AS name FROM information_schema.tables WHERE table_schema = 'public'`,
  );
  return Promise.all(
    tables.map(async ({ name }) => {
      const { rows: found } = await running.database.query(`SELECT t::text FROM ${name} t`);
      return { place: `table ${name}`, bytes: Buffer.from(JSON.stringify(found)) };
    }),
  );
}

async function argumentsOfProcesses(): Promise<Place[]> {
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  return Promise.all(
    pids.map(async (pid) => ({
      place: `arguments of process ${pid}`,
      bytes: await readFile(`/proc/${pid}/cmdline`).catch(() => Buffer.alloc(0)),
    })),
  );
}
