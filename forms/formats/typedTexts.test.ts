import { describe, expect, test } from '@jest/globals';
import { aControl } from '../../testing/pageLooks.ts';
import { readDate } from './readDate.ts';
import { readTime } from './timeTexts.ts';
import { type Asked, typedTexts } from './typedTexts.ts';

type Parts = Parameters<typeof aControl>[1];

const PLAIN: Asked = { meaning: 'unknown', codeBeside: false };
const PHONE: Asked = { meaning: 'phone', codeBeside: false };

function firstText(
  value: string,
  parts: Parts = {},
  { asked = PLAIN, placeholder = '', hint = '', nearby = '' } = {},
) {
  return typedTexts(aControl({ placeholder, hint, nearby }, parts), value, asked)?.texts[0] ?? null;
}

describe('a day of the week, of the hour, of a mask', () => {
  const typed = (type: string) => ({ kind: 'date' as const, demands: { type } });

  test.each([
    ['2027-03-15', 'week', '2027-W11'],
    ['2027-01-01', 'week', '2026-W53'],
    ['March 2027', 'week', null],
    ['2027-W3', 'week', '2027-W03'],
    ['Week 11 of 2027', 'week', '2027-W11'],
    ['Week 60 of 2027', 'week', null],
    ['2027-03-15T14:30', 'datetime-local', '2027-03-15T14:30'],
    ['March 15, 2027 at 2:30 pm', 'datetime-local', '2027-03-15T14:30'],
    ['2027-03-15', 'datetime-local', null],
    ['2:30 pm', 'time', '14:30'],
  ])('%s in a box of type %s is %s', (value, type, text) => {
    expect(firstText(value, typed(type))).toBe(text);
  });

  test.each([
    ['1990-04-25', '', '04/25/1990'],
    ['1990-04-05', '', null],
    ['1990-04-05', 'en-US', '04/05/1990'],
    ['1990-04-05', 'en-GB', '05/04/1990'],
  ])('%s in __/__/____ of a page in "%s" is %s', (value, language, text) => {
    expect(firstText(value, { language }, { placeholder: '__/__/____' })).toBe(text);
  });
});

test.each([
  ['10:30', ['10:30', '10:30 AM']],
  ['14:05', ['14:05', '2:05 PM']],
  ['0:15', ['0:15', '12:15 AM']],
  ['2:30 pm', ['2:30 pm']],
  ['3:1', ['3:1']],
])('a time of %s is written %j where a box takes any text', (value, texts) => {
  expect(typedTexts(aControl({}, {}), value, PLAIN)?.texts).toEqual(texts);
});

test('a phone number is written in digits alone where a box wants nothing else', () => {
  const parts = { kind: 'tel' as const, error: 'Enter 10 digits only' };

  expect(firstText('+1 415 555 0123', parts, { asked: PHONE })).toBe('4155550123');
});

test('a phone number of digits alone begins with its country where a box asks for that', () => {
  const hint = 'Digits only, with country code';

  expect(firstText('+1 415 555 0123', { kind: 'tel' }, { hint, asked: PHONE })).toBe('14155550123');
});

test.each([
  ['Without country code', '415-555-0123'],
  ['Do not include the country code.', '415-555-0123'],
  ['Ohne Vorwahl', '415-555-0123'],
  ['Sans indicatif', '415-555-0123'],
  ['With or without country code', '+1 415 555 0123'],
  ['No spaces; country code first', '+1 415 555 0123'],
])('a phone number, told `%s`, is %s', (hint, text) => {
  expect(firstText('+1 415 555 0123', { kind: 'tel' }, { hint, asked: PHONE })).toBe(text);
});

test.each([
  ['+1', '415-555-0123'],
  ['Phone +1', '415-555-0123'],
  ['Phone +44', '+1 415 555 0123'],
  ['Phone, e.g. +1', '+1 415 555 0123'],
])('a phone number behind `%s` is %s', (nearby, text) => {
  expect(firstText('+1 415 555 0123', { kind: 'tel' }, { nearby, asked: PHONE })).toBe(text);
});

test.each([
  ['@ada', 'ada'],
  ['https://github.com/ada', 'ada'],
  ['linkedin.com/in/ada-l/?trk=x', 'ada-l'],
  ['https://ada.example', null],
  ['https://ada.example/blog/2024/first', null],
])('%s behind an @ is %s', (value, text) => {
  expect(firstText(value, { demands: { prefix: '@' } })).toBe(text);
});

test('a number is none between the steps of a box', () => {
  const slider = { kind: 'number' as const, demands: { type: 'range', min: '0', step: '5' } };

  expect(firstText('15', slider)).toBe('15');
  expect(firstText('12', slider)).toBeNull();
});

describe('a date', () => {
  test.each([
    ['MM/DD/YYYY', '01/02/2026'],
    ['DD.MM.YYYY', '02.01.2026'],
    ['TT.MM.JJJJ', '02.01.2026'],
    ['JJ/MM/AAAA', '02/01/2026'],
    ['gg/mm/aaaa', '02/01/2026'],
    ['dd-mm-jjjj', '02-01-2026'],
    ['YYYY-MM-DD', '2026-01-02'],
    ['MM/YY', '01/26'],
    ['MM / YYYY', '01 / 2026'],
    ['DD MMM YYYY', '02 Jan 2026'],
    ['Month YYYY', 'January 2026'],
    ['e.g. 12/31/2025', '01/02/2026'],
    ['31/12/2025', '02/01/2026'],
  ])('is written as a box wants it that shows %s', (placeholder, text) => {
    expect(firstText('2026-01-02', {}, { placeholder })).toBe(text);
    expect(firstText('January 2, 2026', {}, { hint: `Format: ${placeholder}` })).toBe(text);
  });

  test.each([
    ['de-DE', '02.01.2026'],
    ['fr', '02/01/2026'],
    ['en-US', '2026-01-02'],
    ['', '2026-01-02'],
  ])('follows the custom of the language %p, or cannot be misread', (language, text) => {
    expect(firstText('2026-01-02', { language })).toBe(text);
  });

  test.each([
    ['whose day and month cannot be told apart', '01/02/2026', { demands: { type: 'date' } }],
    ['without the day that is wanted', 'March 2026', { demands: { type: 'date' } }],
    ['that is none', '2026-02-30', { demands: { type: 'date' } }],
  ])('%s is not entered', (_what, value, parts) => {
    expect(firstText(value, parts)).toBeNull();
    expect(firstText(value, {}, { placeholder: 'DD/MM/YYYY' })).toBeNull();
  });

  test.each([
    ['March 2026', ['2026-03', '03/2026', 'March 2026']],
    ['2026-03-05', ['2026-03-05', 'March 05 2026']],
    ['2026', ['2026']],
  ])('%s is tried in each way that cannot be misread', (value, texts) => {
    expect(typedTexts(aControl({}, {}), value, PLAIN)?.texts).toEqual(texts);
  });

  test('of a month goes into a box for months', () => {
    expect(firstText('2026-03-15', { kind: 'date', demands: { type: 'month' } })).toBe('2026-03');
  });

  test.each([
    ['1 Sept 2026', { year: 2026, month: 9, day: 1 }],
    ['3. März 2026', { year: 2026, month: 3, day: 3 }],
    ['15/03/2026', { year: 2026, month: 3, day: 15 }],
    ['3/15/2026', { year: 2026, month: 3, day: 15 }],
    ['20260315', { year: 2026, month: 3, day: 15 }],
    ['20261315', null],
    ['30260315', null],
    ['in May 2026 or June', null],
    ['May', null],
  ])('is read from %s', (text, date) => {
    expect(readDate(text)).toEqual(date);
  });
});

test.each([
  ['noon', '12:00'],
  ['14h30', '14:30'],
  ['14.30 Uhr', '14:30'],
  ['2:30 pm', '14:30'],
  ['14h', null],
  ['14.30', null],
  ['afternoon', null],
])('the time of a day in %j is %j', (text, time) => {
  expect(readTime(text)).toBe(time);
});

test.each([
  ['123-45-6789', '\\d{9}', '123456789'],
  ['123-45-6789', '', '123-45-6789'],
  ['3.85', '\\d+', null],
  ['5-7', '\\d+', null],
  ['2019-2023', '\\d+', null],
  ['2027-03-15', '\\d{8}', null],
  ['1.500', '\\d{4}', null],
  ['A-12-34', '\\d{4}', null],
])('%s where a box takes %j is %j', (value, pattern, text) => {
  expect(firstText(value, { kind: 'text', demands: { pattern } })).toBe(text);
});

test.each([
  ['Red', '#ff0000'],
  ['#F00', '#ff0000'],
  ['1A2B3C', '#1a2b3c'],
  ['reddish', null],
  ['12', null],
])('the colour %s is %j', (value, text) => {
  expect(firstText(value, { kind: 'text', demands: { type: 'color' } })).toBe(text);
});

describe('a phone number', () => {
  const value = '+1 415 555 0123';

  test.each([
    ['is left as it is', {}, {}, value],
    ['fills one that a remark shows', {}, { placeholder: 'Phone (xxx-xxx-xxxx)' }, '415-555-0123'],
    ['fills a template', {}, { placeholder: '(555) 555-5555' }, '(415) 555-0123'],
    ['fills a mask', {}, { placeholder: '___-___-____' }, '415-555-0123'],
    ['fills one with a country', {}, { placeholder: '+1 (201) 555-0123' }, '+1 (415) 555-0123'],
    ['has no country in ten places', { maxLength: 10 }, {}, '4155550123'],
    ['follows a pattern', { demands: { pattern: '[0-9]{3}-[0-9]{3}-[0-9]{4}' } }, {}, '415-555-0123'],
    ['is digits where only they go', { demands: { pattern: '\\d{11}' } }, {}, '14155550123'],
    ['leaves out the country that stands before the box', {}, { nearby: '+1' }, '415-555-0123'],
    ['keeps its country where another one stands there', {}, { nearby: '+49' }, value],
    [
      'leaves out the country that is asked for by itself',
      {},
      { asked: { ...PHONE, codeBeside: true } },
      '415-555-0123',
    ],
  ] as const)('%s', (_what, parts, evidence, text) => {
    expect(firstText(value, { kind: 'tel', ...parts }, { asked: PHONE, ...evidence })).toBe(text);
  });

  test.each([
    ['an example of a country with ten figures', '201-555-0123', '+49 151 2345678'],
    ['ten places', '(___) ___-____', '(151) 234-5678'],
  ])('of another country, in a box that shows %s', (_what, placeholder, text) => {
    expect(firstText('+49 151 2345678', { kind: 'tel' }, { asked: PHONE, placeholder })).toBe(text);
  });

  test('without its country is left alone', () => {
    expect(firstText('415 555 0123', {}, { asked: { ...PHONE, codeBeside: true } })).toBe('415 555 0123');
  });

  test('is never cut', () => {
    expect(firstText('+44 20 7946 0958 11', { maxLength: 6 }, { asked: PHONE })).toBeNull();
  });
});

describe('what a box says of its values', () => {
  test.each([
    ['a postal code of five digits', '94105-1234', { maxLength: 5 }, 'postal_code', '94105'],
    [
      'one without a space',
      'k1a 0b1',
      { demands: { pattern: '[A-Z]\\d[A-Z]\\d[A-Z]\\d' } },
      'postal_code',
      'K1A0B1',
    ],
    [
      'an address without a scheme',
      'https://www.github.com/grace',
      { demands: { pattern: 'github\\.com/.+' } },
      'github_url',
      'github.com/grace',
    ],
    ['a scheme', 'grace.example', { kind: 'url' }, 'unknown', 'https://grace.example'],
    [
      'a number of digits only',
      '120,000 USD',
      { demands: { pattern: '\\d+' } },
      'salary_expectation',
      '120000',
    ],
    ['a number that is too large', '12', { kind: 'number', demands: { max: '10' } }, 'unknown', null],
    [
      'dollars whose sign ends the pattern',
      '120000',
      { demands: { pattern: '$[0-9.,]*' } },
      'unknown',
      '120000',
    ],
    [
      'no words where dollars are asked',
      'negotiable',
      { demands: { pattern: '$[0-9.,]*' } },
      'unknown',
      null,
    ],
    [
      'nothing where a pattern may end at once',
      '120000',
      { demands: { pattern: '$|[a-z]+' } },
      'unknown',
      null,
    ],
    ['no pattern at all', 'x', { demands: { pattern: '(' } }, 'unknown', 'x'],
  ] as const)('%s', (_what, value, parts, meaning, text) => {
    expect(firstText(value, parts, { asked: { meaning, codeBeside: false } })).toBe(text);
  });
});

describe('a text that is too long', () => {
  const letter = `${'I build reliable systems for people. '.repeat(3)}They last.`;

  test.each([
    ['by the box', { maxLength: 80 }, {}],
    ['by what is written beside it', {}, { hint: 'Maximum 80 characters' }],
    ['by a count of words', {}, { hint: 'No more than 14 words, please' }],
    ['by a counter', {}, { nearby: '0/80' }],
  ])('%s is cut at the end of a sentence, and that is said', (_what, parts, evidence) => {
    const control = aControl(evidence, { kind: 'textarea', ...parts });

    expect(typedTexts(control, letter, { meaning: 'question', codeBeside: false })).toEqual({
      texts: ['I build reliable systems for people. I build reliable systems for people.'],
      shortened: true,
    });
  });

  test.each([
    ['a name', 'first_name', 'text'],
    ['an address', 'address_line1', 'textarea'],
    ['one without an end of a sentence', 'question', 'textarea'],
  ] as const)('is asked for when it is %s', (_what, meaning, kind) => {
    const control = aControl({}, { kind, maxLength: 30 });

    expect(
      typedTexts(control, 'Wolfeschlegelsteinhausenbergerdorff of Hamburg', { meaning, codeBeside: false }),
    ).toBeNull();
  });

  test('is not taken for too long by a minimum', () => {
    expect(firstText(letter, { kind: 'textarea' }, { hint: 'Minimum 50 characters' })).toBe(letter);
  });
});
