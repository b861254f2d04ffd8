import type { Knowledge } from '../browser/applicationSession.ts';

/** Takes what is known of the applicant out of a text of the site, so that it can be kept and shown. */
export function scrubberOf({
  profile,
  given,
  human,
}: Pick<Knowledge, 'profile' | 'given' | 'human'>): Scrubber {
  const values = [...textsIn(profile), ...Object.values(given), ...Object.values(human)]
    .map((value) => value.trim())
    .filter((value) => value.length >= SHORTEST && !/^(yes|no)$/i.test(value))
    .toSorted((a, b) => b.length - a.length);
  if (values.length === 0) return (text) => text;
  const any = new RegExp(values.map((value) => escaped(value)).join('|'), 'giu');
  return (text) => text.replace(any, '…');
}

export type Scrubber = (text: string) => string;

/** Shorter values are words that would be found everywhere. */
const SHORTEST = 3;

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
