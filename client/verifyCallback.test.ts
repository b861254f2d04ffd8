import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import express from 'express';
import { createServer, type Server } from 'node:http';
import { Webhook } from 'standardwebhooks';
import { listenAnywhere } from '../testing/listenAnywhere.ts';
import { callbackHandler, type ReceivedCallback, verifyCallback } from './express.ts';

const SECRET = `whsec_${Buffer.alloc(32, 1).toString('base64')}`;
const OTHER = `whsec_${Buffer.alloc(32, 2).toString('base64')}`;
const KEY = 'gh_service_key_of_sixteen';
const BODY = JSON.stringify({
  job_id: 'j',
  status: 'completed',
  result_summary: 'Grüße',
  later: { added: 1 },
});

/** By the library that others verify with. */
function signed(secret: string, at = new Date()): Record<string, string> {
  return {
    'webhook-id': 'msg_1',
    'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
    'webhook-signature': new Webhook(secret).sign('msg_1', at, BODY),
  };
}

const longAgo = new Date(Date.now() - 301_000);
const ahead = new Date(Date.now() + 302_000);
const key = { 'x-gh-service-key': KEY };

describe('a callback is believed', () => {
  test.each<[string, Parameters<typeof verifyCallback>[0], Parameters<typeof verifyCallback>[1]]>([
    ['by its signature', { headers: signed(SECRET), body: BODY }, { signingSecret: SECRET }],
    [
      'by the bytes as they came',
      { headers: signed(SECRET), body: Buffer.from(BODY) },
      { signingSecret: SECRET },
    ],
    [
      'while one secret replaces another, on either side',
      {
        headers: new Headers({
          ...signed(SECRET),
          'webhook-signature': `v1a,x v1,${'A'.repeat(44)} ${signed(SECRET)['webhook-signature']}`,
        }),
        body: BODY,
      },
      { signingSecret: [OTHER, SECRET], serviceKey: KEY },
    ],
    ['by the key in the header', { headers: key, body: BODY }, { serviceKey: KEY, signingSecret: SECRET }],
    ['by the key in the query', { headers: {}, url: `/hook?token=${KEY}`, body: BODY }, { serviceKey: KEY }],
  ])('%s', async (_what, request, secrets) => {
    await expect(verifyCallback(request, secrets)).resolves.toEqual(JSON.parse(BODY));
  });
});

describe('a callback is refused', () => {
  const body = BODY;
  test.each<[string, Parameters<typeof verifyCallback>[0], Parameters<typeof verifyCallback>[1]]>([
    ['signed with another secret', { headers: signed(OTHER), body }, { signingSecret: SECRET }],
    ['signed over another body', { headers: signed(SECRET), body: `${body} ` }, { signingSecret: SECRET }],
    [
      'signed under another id',
      { headers: { ...signed(SECRET), 'webhook-id': 'msg_2' }, body },
      { signingSecret: SECRET },
    ],
    ['that is old', { headers: signed(SECRET, longAgo), body }, { signingSecret: SECRET }],
    ['that is ahead of its time', { headers: signed(SECRET, ahead), body }, { signingSecret: SECRET }],
    [
      'made young again',
      {
        headers: { ...signed(SECRET, longAgo), 'webhook-timestamp': String(Math.floor(Date.now() / 1000)) },
        body,
      },
      { signingSecret: SECRET },
    ],
    ['with nothing', { headers: {}, body }, { signingSecret: SECRET, serviceKey: KEY }],
    ['with a wrong key', { headers: { 'x-gh-service-key': `${KEY}x` }, body }, { serviceKey: KEY }],
    ['with an empty key', { headers: { 'x-gh-service-key': '' }, body }, { serviceKey: KEY }],
    [
      'with a wrong key in the header and the right one in the query',
      { headers: { 'x-gh-service-key': 'no' }, url: `/?token=${KEY}`, body },
      { serviceKey: KEY },
    ],
    [
      'with a wrong signature and the right key',
      { headers: { ...signed(OTHER), ...key }, body },
      { signingSecret: SECRET, serviceKey: KEY },
    ],
    [
      'with a key where only signatures count',
      { headers: key, body },
      { signingSecret: SECRET, serviceKey: KEY, requireSignature: true },
    ],
  ])('%s', async (_what, request, secrets) => {
    await expect(verifyCallback(request, secrets)).rejects.toMatchObject({ code: 'callback_refused' });
  });

  test('by whoever has no secret to compare with, as a mistake of theirs', async () => {
    const request = { headers: { 'x-gh-service-key': '' }, body: BODY };

    await expect(verifyCallback(request, { serviceKey: '' })).rejects.toMatchObject({
      code: 'client_config',
    });
  });
});

describe('the Express handler', () => {
  let server: Server;
  let url: string;
  const received: ReceivedCallback[] = [];
  const errors: unknown[] = [];

  beforeAll(async () => {
    const secrets = { signingSecret: SECRET, serviceKey: KEY };
    const onError = (error: unknown) => errors.push(error);
    const handler = callbackHandler({
      ...secrets,
      onCallback: (callback) => received.push(callback),
      onError,
    });
    const failing = callbackHandler({
      ...secrets,
      onCallback: () => Promise.reject(new Error('full')),
      onError,
    });
    const app = express();
    app.post('/raw', handler);
    app.post('/read', express.raw({ type: '*/*' }), handler);
    app.post('/parsed', express.json(), handler);
    app.post('/failing', failing);
    server = createServer(app);
    url = `http://127.0.0.1:${await listenAnywhere(server)}`;
  });
  afterAll(() => {
    server.close();
  });

  async function post(path: string, body: string, headers: Record<string, string>): Promise<unknown[]> {
    const json = { 'content-type': 'application/json' };
    const response = await fetch(url + path, { method: 'POST', body, headers: { ...json, ...headers } });
    return [response.status, await response.json()];
  }

  test.each(['/raw', '/read', `/raw?token=${KEY}`])('hands on what is genuine: %s', async (path) => {
    received.length = 0;

    const answer = await post(path, BODY, path.includes('token') ? {} : signed(SECRET));

    expect(answer).toEqual([200, { received: true }]);
    expect(received).toEqual([JSON.parse(BODY)]);
  });

  test.each<[string, string, Record<string, string>, number, string]>([
    ['/raw', BODY, signed(OTHER), 401, 'unauthorized'],
    ['/raw', '{"status":1}', key, 400, 'bad_request'],
    ['/raw', `"${'x'.repeat(1_000_001)}"`, key, 400, 'bad_request'],
    ['/parsed', BODY, key, 500, 'internal_error'],
    ['/failing', BODY, key, 500, 'internal_error'],
  ])(
    'tells what went wrong by its status, and us the rest: %s',
    async (path, body, headers, status, word) => {
      [received.length, errors.length] = [0, 0];

      expect(await post(path, body, headers)).toEqual([status, { error: word }]);
      expect(received).toEqual([]);
      expect(errors).toHaveLength(1);
    },
  );
});
