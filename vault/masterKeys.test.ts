import { expect, test } from '@jest/globals';
import { parseSettings } from '../contracts/settings.ts';
import { deriveKeys, masterKeys } from './masterKeys.ts';

const [ONE, TWO] = ['1a'.repeat(32), '2b'.repeat(32)];

test('the current master key comes first, then those that still open what they sealed', () => {
  const settings = parseSettings({
    GH_CREDENTIAL_KEY: TWO,
    GH_CREDENTIAL_KEY_ID: '2',
    GH_CREDENTIAL_PREV_KEYS: JSON.stringify([{ id: 1, keyHex: ONE }]),
  });

  expect(masterKeys(settings)).toEqual([
    { id: 2, bytes: Buffer.from(TWO, 'hex') },
    { id: 1, bytes: Buffer.from(ONE, 'hex') },
  ]);
});

test('without a master key nothing is sealed with another', () => {
  expect(() => masterKeys(parseSettings({}))).toThrow('GH_CREDENTIAL_KEY is not set');
});

test('no two purposes share a key, and none has the master key itself', () => {
  const master = { id: 1, bytes: Buffer.from(ONE, 'hex') };

  const keys = ['file-links', 'engine-payloads', 'file-links'].map(
    (purpose) => deriveKeys([master], purpose)[0],
  );

  const [links, payloads, again] = keys.map(({ bytes }) => bytes.toString('hex'));
  expect(links).toBe(again);
  expect(new Set([links, payloads, ONE]).size).toBe(3);
  expect(keys.map(({ id }) => id)).toEqual([1, 1, 1]);
});
