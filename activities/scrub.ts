import type { Knowledge } from '../browser/applicationSession.ts';

export type Scrubber = (text: string) => string;

/**
 * Takes what is known of the applicant out of a text of the site, so that it can be kept and shown. `ownWords` is what
 * the site said before it knew the applicant: that stays.
 */
export function scrubberOf(
  {
    profile,
    given,
    human,
    memory,
    login,
  }: Pick<Knowledge, 'profile' | 'given' | 'human'> & Partial<Pick<Knowledge, 'memory' | 'login'>>,
  ownWords: string,
): Scrubber {
  const own = ownWords.toLowerCase();
  const remembered = (memory?.answers ?? []).map(({ answer }) => answer);
  const values = [...textsIn({ profile, given, human, login }), ...remembered]
    .map((value) => value.trim())
    .filter((value) => value.length > 1 && !SAYS_NOTHING.test(value) && !own.includes(value.toLowerCase()))
    .toSorted((a, b) => b.length - a.length);
  if (values.length === 0) return (text) => text;
  const any = new RegExp(
    `${WORD_START}(?:${values.map((value) => escaped(value)).join('|')})${WORD_END}`,
    'giu',
  );
  return (text) => text.replace(any, '…');
}

const SAYS_NOTHING = /^(yes|no|\d)$/i;
const WORD_START = String.raw`(?<![\p{L}\p{N}])`;
const WORD_END = String.raw`(?![\p{L}\p{N}])`;

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'object' && value !== null)
    return Object.values(value).flatMap((inner) => textsIn(inner));
  return [];
}

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}

/**
 * An address that may be kept: sites put what was typed into it, so only those parts of the query stay that the
 * posting's own address had.
 */
export function publicAddress(url: string, targetUrl: string): string | null {
  if (!URL.canParse(url)) return null;
  const address = new URL(url);
  const known = new URL(targetUrl).searchParams;
  for (const [name, value] of Array.from(address.searchParams)) {
    if (known.get(name) !== value) address.searchParams.delete(name);
  }
  address.username = '';
  address.password = '';
  address.hash = '';
  return address.href;
}
