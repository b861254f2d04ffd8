import { expect, test } from '@jest/globals';
import { isSameSecret } from './isSameSecret.ts';

test.each([
  ['the same', 'a-long-secret-key', true],
  ['another of the same length', 'a-long-secret-kex', false],
  ['its beginning', 'a-long-secret', false],
  ['more than it', 'a-long-secret-key!', false],
  ['nothing', '', false],
])('a secret is compared as a whole: %s', (_what, given, isSame) => {
  expect(isSameSecret(given, 'a-long-secret-key')).toBe(isSame);
});
