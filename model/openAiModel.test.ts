import { afterEach, beforeEach, expect, test } from '@jest/globals';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { SILENT } from '../testing/browserForTests.ts';
import { type PageServer, servePages } from '../testing/pageServer.ts';
import { modelBy } from './openAiModel.ts';

const BRIEF = {
  controls: [{ control: 'q-1', kind: 'text', text: 'Handle', hint: '', section: '', options: [] }],
  facts: [{ fact: 'email', about: 'email' }],
  meanings: ['email'],
};
const GOOD = { proposals: [{ control: 'q-1', meaning: 'email' }] };

let server: PageServer;
let seen: IncomingMessage[];
let answer: (response: ServerResponse) => void;

beforeEach(async () => {
  seen = [];
  server = await servePages({
    '/v1/chat/completions': (request, response) => {
      seen.push(request);
      answer(response);
    },
    '/elsewhere': '{}',
  });
});

afterEach(async () => {
  await server[Symbol.asyncDispose]();
});

test('is asked as OpenAI’s API has it, with its key, once', async () => {
  answer = says(JSON.stringify(GOOD));

  expect(await propose({ GH_MODEL_KEY: 'key-1' })).toEqual(GOOD.proposals);
  expect(seen.map(({ method, headers }) => [method, headers.authorization])).toEqual([
    ['POST', 'Bearer key-1'],
  ]);
  const body = JSON.parse(server.bodies[0] ?? '') as {
    model: string;
    messages: { role: string; content: string }[];
  };
  expect(body.model).toBe('small');
  expect(body.messages.map(({ role }) => role)).toEqual(['system', 'user']);
  expect(JSON.parse(body.messages[1]?.content ?? '')).toEqual(BRIEF);
});

test.each<[string, (response: ServerResponse) => void]>([
  ['is slow', () => {}],
  ['begins and does not end', (response) => void response.writeHead(200).write('{')],
  ['fails', (response) => response.writeHead(500).end('no')],
  ['sends elsewhere', (response) => response.writeHead(307, { location: '/elsewhere' }).end()],
  ['hangs up', (response) => response.destroy()],
  ['says what is no JSON', says('I think that it is the e-mail address')],
  ['says JSON of another shape', says('{"proposals":{"q-1":"email"}}')],
  ['speaks another protocol', (response) => response.end('{"answer":42}')],
  ['says too much', says(`{"proposals":[]}${' '.repeat(300_000)}`)],
])('that %s proposes nothing, and is asked once', async (_how, answering) => {
  answer = answering;

  expect(await propose()).toEqual([]);
  expect(seen).toHaveLength(1);
});

test('is none unless it is configured', () => {
  expect(modelBy({}, SILENT)).toBeUndefined();
  expect(modelBy({ GH_MODEL_URL: server.url }, SILENT)).toBeUndefined();
});

function propose(more: { GH_MODEL_KEY?: string } = {}) {
  const settings = { GH_MODEL_URL: `${server.url}/v1/`, GH_MODEL_NAME: 'small', ...more };
  return modelBy(settings, SILENT, 300)?.propose(BRIEF);
}

function says(content: string): (response: ServerResponse) => void {
  return (response) => {
    response.end(JSON.stringify({ choices: [{ message: { role: 'assistant', content } }] }));
  };
}
