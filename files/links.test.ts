import { describe, expect, test } from '@jest/globals';
import { FileLinks } from './links.ts';

const KEY = { id: 1, bytes: Buffer.alloc(32, 1) };
const OTHER_KEY = { id: 2, bytes: Buffer.alloc(32, 2) };
const DAY_MS = 24 * 3600 * 1000;
const PATH = 'gh/jobs/1/final-1.png';

const links = new FileLinks([KEY], 'https://api.example/');

describe('a link to a file', () => {
  test('leads to our API, and is good for a week', () => {
    const link = new URL(links.make(PATH, 0));

    expect(`${link.origin}${link.pathname}`).toBe(`https://api.example/api/v1/gh/files/${PATH}`);
    expect(isValid(link, { now: 7 * DAY_MS })).toBe(true);
    expect(isValid(link, { now: 7 * DAY_MS + 1 })).toBe(false);
  });

  test('is of no use for another file, another time, or with another signature', () => {
    const link = new URL(links.make(PATH));

    expect(isValid(link)).toBe(true);
    expect(isValid(link, { path: 'gh/jobs/2/final-1.png' })).toBe(false);
    expect(isValid(link, { expires: String(Number(link.searchParams.get('expires')) + 1) })).toBe(false);
    expect(isValid(link, { signature: '' })).toBe(false);
    expect(isValid(link, { signature: `${link.searchParams.get('signature')}x` })).toBe(false);
  });

  test.each(['', 'never', '-1', '1e99', ' 9999999999', '9999999999.5'])(
    'does not expire at %p',
    (expires) => {
      const signed = new URL(links.make(PATH));

      expect(isValid(signed, { expires })).toBe(false);
    },
  );

  test('that is old is renewed, under the address that the API has now', () => {
    const moved = new FileLinks([OTHER_KEY, KEY], 'https://new.example');

    const renewed = new URL(moved.renew(links.make(PATH, 0)));

    expect(renewed.origin).toBe('https://new.example');
    expect(isValid(renewed, { by: moved })).toBe(true);
  });

  test.each([
    'https://elsewhere.example/a.png',
    'no address',
    `https://api.example/api/v1/gh/files/${PATH}`,
    `https://api.example/api/v1/gh/files/${PATH}?expires=1&signature=forged`,
    links.make(PATH, 0).replace('gh/jobs/1', 'gh/jobs/2'),
  ])('that is not ours stays as it is: %s', (link) => {
    expect(links.renew(link)).toBe(link);
  });

  test('stays good when the key is replaced, and is none under a key of others', () => {
    const link = new URL(links.make(PATH));

    expect(isValid(link, { by: new FileLinks([OTHER_KEY, KEY], 'https://api.example') })).toBe(true);
    expect(isValid(link, { by: new FileLinks([OTHER_KEY], 'https://api.example') })).toBe(false);
  });
});

function isValid(
  link: URL,
  given: { path?: string; expires?: string; signature?: string; now?: number; by?: FileLinks } = {},
): boolean {
  const { path = PATH, by = links, now = Date.now() } = given;
  const expires = given.expires ?? link.searchParams.get('expires') ?? '';
  return by.isValid(path, expires, given.signature ?? link.searchParams.get('signature') ?? '', now);
}
