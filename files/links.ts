import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Key } from '../vault/envelope.ts';
import { deriveKeys } from '../vault/masterKeys.ts';

/** Addresses under which somebody without a key may look at one file for a time. */
export class FileLinks {
  readonly #keys: readonly [Key, ...Key[]];
  readonly #baseUrl: string;

  constructor(masterKeys: readonly [Key, ...Key[]], publicUrl: string) {
    this.#keys = deriveKeys(masterKeys, 'file-links');
    this.#baseUrl = `${publicUrl.replace(/\/$/, '')}${FILES_ROUTE}`;
  }

  make(path: string, now = Date.now()): string {
    const expires = String(Math.floor(now / 1000) + LINK_SECONDS);
    const query = new URLSearchParams({ expires, signature: sign(this.#keys[0], path, expires) }).toString();
    return `${this.#baseUrl}/${path}?${query}`;
  }

  /** A link of ours, however old, leads to its file again; any other address stays as it is. */
  renew(link: string): string {
    if (!URL.canParse(link)) return link;
    const { pathname, searchParams } = new URL(link);
    const [, path] = pathname.split(`${FILES_ROUTE}/`);
    if (path === undefined) return link;
    const wasMadeByUs = this.isValid(
      path,
      searchParams.get('expires') ?? '',
      searchParams.get('signature') ?? '',
      0,
    );
    return wasMadeByUs ? this.make(path) : link;
  }

  isValid(path: string, expires: string, signature: string, now = Date.now()): boolean {
    if (!/^\d{1,12}$/.test(expires) || Number(expires) * 1000 < now) return false;
    return this.#keys.some((key) => isSame(sign(key, path, expires), signature));
  }
}

export const FILES_ROUTE = '/api/v1/gh/files';

const LINK_SECONDS = 7 * 24 * 3600;

function sign(key: Key, path: string, expires: string): string {
  return createHmac('sha256', key.bytes).update(`${path}\n${expires}`).digest('base64url');
}

function isSame(expected: string, given: string): boolean {
  const [a, b] = [Buffer.from(expected), Buffer.from(given)];
  return a.length === b.length && timingSafeEqual(a, b);
}
