import { describe, expect, test } from '@jest/globals';
import { aControl } from '../testing/pageLooks.ts';
import { partOfCode, splitCodes } from './splitCodes.ts';

const UNKNOWN = { meaning: 'unknown' as const, confidence: 0, evidence: [] };

function boxes(lengths: (number | null)[], label: string, others = '') {
  return lengths.map((maxLength, at) => aControl({ label: at === 0 ? label : others }, { maxLength }));
}

function partsOf(controls: ReturnType<typeof boxes>, value: string) {
  const parts = splitCodes(
    controls,
    controls.map(() => UNKNOWN),
  );
  return controls.map((control) => {
    const part = parts.get(control);
    return part === undefined ? null : partOfCode(value, part);
  });
}

describe('a number in short boxes behind one label', () => {
  test.each([
    ['123-45-6789', [3, 2, 4], ['123', '45', '6789']],
    ['123456789', [3, 2, 4], ['123', '45', '6789']],
    ['12 34 56', [2, 2, 2], ['12', '34', '56']],
    ['12-3456789', [2, 7], ['12', '3456789']],
    ['123-456-789', [3, 2, 4], [null, null, null]],
    ['12345678', [3, 2, 4], [null, null, null]],
  ])('%s goes into boxes of %j as %j', (value, lengths, parts) => {
    expect(partsOf(boxes(lengths, 'Member number'), value)).toEqual(parts);
    expect(partsOf(boxes(lengths, 'Member number', 'Member number'), value)).toEqual(parts);
  });

  test('ends where another begins to ask', () => {
    const controls = [...boxes([3, 2], 'Member number'), aControl({ label: 'Initials' }, { maxLength: 4 })];

    expect(partsOf(controls, '123-45')).toEqual(['123', '45', null]);
  });

  test.each([
    ['where the last of them takes anything', boxes([3, 2, null], 'Member number')],
    ['where each takes one character', boxes([1, 1, 1], 'Member number')],
    ['where there is one only', boxes([8], 'Member number')],
    ['where they ask for a date', boxes([2, 2, 4], 'Date of arrival')],
    ['where they say what they take', boxes([2, 2, 4], 'Member number', 'Branch')],
  ])('is none %s', (_what, controls) => {
    expect(partsOf(controls, '12-34-5678').every((part) => part === null)).toBe(true);
  });

  test('is none where they are known to ask for something', () => {
    const controls = boxes([3, 3], 'Number');

    expect(
      splitCodes(
        controls,
        controls.map(() => ({ ...UNKNOWN, meaning: 'phone' as const })),
      ).size,
    ).toBe(0);
  });
});
