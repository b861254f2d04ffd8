import { describe, expect, test } from '@jest/globals';
import { aControl, someOptions } from '../testing/pageLooks.ts';
import type { Option } from './control.ts';
import { holdsValue } from './holdsValue.ts';
import type { Action } from './planPage.ts';

describe('a text is held by a control', () => {
  test.each([
    ['10:30', '10:30 AM'],
    ['2:30 pm', '14:30'],
    ['Grace', 'Grace'],
    ['Grace', ' GRACE '],
    ['+1 415 555 0123', '(415) 555-0123'],
    ['+1 415 555 0123', '4155550123'],
    ['2025551234', '+1 202 555 1234'],
    ['10001', '10 001'],
    ['06', '6'],
    ['32', '32.0'],
    ['1990-04-25', '04/25/1990'],
    ['1990-04-25', '04/25/1990, 12:03'],
    ['1990-04-05', '05.04.1990 12:03 PM'],
    ['1990-04-05 14:30', '05.04.1990, 2:30 PM'],
    ['1990-04-25 at 2:30 pm', 'April 25, 1990 14:30'],
  ])('%p, shown as %p', (text, value) => {
    expect(holds({ kind: 'type', text }, { value })).toBe(true);
  });

  test.each([
    ['Grace', ''],
    ['Grace', 'Grac'],
    ['Grace', 'Grace Hopper'],
    ['+1 415 555 0123', '+1 415 555 012'],
    ['+1 415 555 0123', ''],
    ['90000', '190000'],
    ['1.5', '15'],
    ['32', '32.5'],
    ['10001', '1000'],
    ['1990-04-25', '19/90/0425'],
    ['1990-04-25', '04/26/1990, 12:25'],
    ['1990-04-25 10:30', '04/25/1990, 12:03'],
    ['1990-04-25T14:30', '1990-04-25 12:00'],
    ['1990-04-25 14:30', '1990-04-26 14:30'],
    ['10:30', '10:30 PM'],
    ['10:30', '10:03 AM'],
    ['grace@example.com', 'gracie@example.com'],
  ])('%p, not when it shows %p', (text, value) => {
    expect(holds({ kind: 'type', text }, { value })).toBe(false);
  });
});

describe('a choice is held', () => {
  const [a, b] = options('a', 'b');

  test('when exactly the wanted options are chosen', () => {
    expect(holds({ kind: 'choose', options: [a] }, { options: [chosen(a), b] })).toBe(true);
    expect(holds({ kind: 'choose', options: [a] }, { options: [a, b] })).toBe(false);
    expect(holds({ kind: 'choose', options: [a] }, { options: [a, chosen(b)] })).toBe(false);
    expect(holds({ kind: 'choose', options: [a] }, { options: [chosen(a), chosen(b)] })).toBe(false);
  });

  test('as a tick that is there, or is not', () => {
    expect(holds({ kind: 'check', checked: true }, { options: [chosen(a)] })).toBe(true);
    expect(holds({ kind: 'check', checked: true }, { options: [a] })).toBe(false);
    expect(holds({ kind: 'check', checked: false }, { options: [a] })).toBe(true);
  });

  test('as a file whose name is shown', () => {
    expect(holds({ kind: 'upload' }, { value: 'resume.pdf' })).toBe(true);
    expect(holds({ kind: 'upload' }, { value: '' })).toBe(false);
  });
});

type Entry = Action extends infer One
  ? One extends Action
    ? Omit<One, 'key' | 'control' | 'recognition' | 'asked' | 'source'>
    : never
  : never;

function holds(entry: Entry, shown: Parameters<typeof aControl>[1]): boolean {
  const recognition = { meaning: 'question', confidence: 1, evidence: [] } as const;
  const action = {
    ...entry,
    key: '',
    control: aControl({}),
    recognition: { ...recognition, evidence: [] },
    asked: {
      id: 'a',
      text: 'A',
      question: 'A',
      meaning: 'question',
      isRepeated: false,
      isShared: false,
      home: null,
    },
    source: 'given',
  } as Action;
  return holdsValue(action, aControl({}, shown));
}

function options(...names: [string, string]): [Option, Option] {
  const [first, second] = someOptions(...names).map((option) => ({
    ...option,
    selector: `#${option.label}`,
  }));
  if (first === undefined || second === undefined) throw new Error('two options were asked for');
  return [first, second];
}

function chosen(option: Option): Option {
  return { ...option, chosen: true };
}
