import { expect, test } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import { openEnvelope, sealEnvelope } from './envelope.ts';

const KEY = { id: 258, bytes: randomBytes(32) };

test('an envelope has the layout that the shared table promises', () => {
  const envelope = sealEnvelope(KEY, Buffer.from('hello'), 'here');

  expect([...envelope.subarray(0, 3)]).toEqual([1, 1, 2]);
  expect(envelope).toHaveLength(3 + 12 + 16 + 5);
  expect(openEnvelope([KEY], envelope, 'here').toString()).toBe('hello');
});

test('no bit of an envelope, its key or its place can be changed', () => {
  const envelope = sealEnvelope(KEY, Buffer.from('hello'), 'here');

  for (const index of envelope.keys()) {
    const changed = Buffer.from(envelope);
    changed.writeUInt8(changed.readUInt8(index) ^ 1, index);
    expect(() => openEnvelope([KEY], changed, 'here')).toThrow();
  }
  expect(() => openEnvelope([KEY], envelope, 'there')).toThrow();
  expect(() => openEnvelope([{ id: 258, bytes: randomBytes(32) }], envelope, 'here')).toThrow();
  expect(() => openEnvelope([KEY], envelope.subarray(0, 20), 'here')).toThrow();
});

test('the same text never looks the same twice', () => {
  const seal = () => sealEnvelope(KEY, Buffer.from('hello'), 'here').toString('hex');

  expect(seal()).not.toBe(seal());
});
