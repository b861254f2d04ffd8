import type { Control } from '../control.ts';

/**
 * What is to be written behind a part of an address that stands before the box, so that both are right together; null where
 * nothing of the kind does. None where the value is an address of somewhere else.
 */
export function behindPrefix({ kind, demands }: Control, value: string): string[] | null {
  const prefix = demands.prefix.trim();
  if (prefix === '@') return handleIn(value);
  // What the browser holds to be an address must be a whole one.
  if (kind === 'url' || !/\/|=$/.test(prefix)) return null;
  if (!ADDRESS.test(value.trim())) return [value.trim()];
  const start = bare(prefix);
  const rest = bare(value);
  const own = [rest, rest.replace(/^[a-z]{2,3}\./i, '')].find((text) =>
    text.toLowerCase().startsWith(start.toLowerCase()),
  );
  if (own === undefined) return [];
  const behind = own.slice(start.length);
  // A name alone is asked for where a place for names stands before it.
  return [start === '' ? behind : behind.replace(/[?#].*$/, '').replace(/\/$/, '')].filter(Boolean);
}

/** `@` stands before a name alone: the last step of an address that leads to one. */
function handleIn(value: string): string[] {
  if (!ADDRESS.test(value.trim())) return [value.replace(/^@/, '')];
  const [, ...steps] = bare(value)
    .replace(/[?#].*$/, '')
    .replace(/\/+$/, '')
    .split('/');
  const handle = steps.at(-1)?.replace(/^@/, '');
  return handle === undefined || steps.length > 2 ? [] : [handle];
}

const ADDRESS = /^(https?:\/\/|www\.)|^([a-z\d-]+\.)+[a-z]{2,}\//i;

function bare(address: string): string {
  return address
    .trim()
    .replace(/^https?:\/\//i, '')
    .replace(/^www\./i, '');
}
