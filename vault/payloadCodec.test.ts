import { expect, test } from '@jest/globals';
import { defaultPayloadConverter } from '@temporalio/common';
import { randomBytes } from 'node:crypto';
import { payloadCodec } from './payloadCodec.ts';

const KEY = { id: 1, bytes: randomBytes(32) };

test('what goes to the engine is sealed, metadata too, and comes back as it was', async () => {
  const codec = payloadCodec([KEY]);
  const payload = defaultPayloadConverter.toPayload({ email: 'ada@example.com' });

  const encoded = await codec.encode([payload]);

  expect(Buffer.from(encoded[0]?.data ?? []).toString('latin1')).not.toMatch(/ada@example|json/);
  const [decoded] = await codec.decode(encoded);
  expect(defaultPayloadConverter.fromPayload(decoded ?? {})).toEqual({ email: 'ada@example.com' });
});

test('a plain payload, as from a person in the engine’s UI, is read as it is', async () => {
  const plain = {
    metadata: { encoding: Buffer.from('json/plain') },
    data: Buffer.from('{"action":"resume"}'),
  };

  const [decoded] = await payloadCodec([KEY]).decode([plain]);

  expect(defaultPayloadConverter.fromPayload(decoded ?? {})).toEqual({ action: 'resume' });
});
