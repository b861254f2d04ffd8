import { describe, expect, test } from '@jest/globals';
import { cut, isDeeperThan, storable } from './storable.ts';

describe('what is stored', () => {
  test('loses NULs and halves of characters, in values and keys, and nothing else', () => {
    const at = new Date(0);

    expect(
      storable({ 'a\u0000': ['b\u0000c', { d: '\ud83d', 'e\udc00': '😀' }], n: 1, z: null, at }),
    ).toEqual({
      a: ['bc', { d: '\ufffd', 'e\ufffd': '😀' }],
      n: 1,
      z: null,
      at,
    });
  });

  test('is cut between characters, not within one', () => {
    expect(cut('ab😀', 3)).toBe('ab');
    expect(cut('ab😀', 4)).toBe('ab😀');
    expect(cut('abc', 2)).toBe('ab');
    expect(cut('abc', 9)).toBe('abc');
  });

  test('may be nested so deep and no deeper', () => {
    expect(isDeeperThan(2, [[1]])).toBe(false);
    expect(isDeeperThan(2, [[[1]]])).toBe(true);
    expect(isDeeperThan(2, { a: [{}] })).toBe(true);
    expect(isDeeperThan(0, 'text')).toBe(false);
  });
});
