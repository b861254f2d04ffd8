import { z } from 'zod';
import { cut } from './storable.ts';

/**
 * Building blocks for what others send: values that can only mean "nothing" are taken as absent, what is too long
 * is cut, what has a slip that everybody would mend is mended. What cannot mean anything stays an error with its path.
 */

/** Text of at most `max` characters, trimmed; longer text is cut. Numbers are taken as their digits. */
export function text(max: number) {
  return anyText().transform((value) => cut(value, max));
}

/** Text that means something only as a whole: a name, a number, an id. Longer text is an error. */
export function wholeText(max: number) {
  return anyText().refine((value) => value.length <= max, `wants at most ${max} characters`);
}

function anyText() {
  return z.union([z.string(), z.number()], 'wants text').transform((value) => String(value).trim());
}

/** As `wholeText`; null and blank mean absent. */
export function optionalWholeText(max: number) {
  return blankAsAbsent(wholeText(max));
}

/** An http(s) URL; a missing scheme becomes https. null and blank mean absent. */
export function optionalUrl(max: number) {
  return blankAsAbsent(webUrl(max));
}

/** An http(s) URL; a missing scheme becomes https. */
export function webUrl(max: number) {
  return z
    .string('wants a URL')
    .max(max, `wants a URL of at most ${max} characters`)
    .transform((value) => withScheme(value.trim()))
    .pipe(z.url({ protocol: /^https?$/, error: 'wants an http or https URL' }));
}

/** What cannot be used counts as absent: an optional value is no reason to refuse all the others. */
export function ifUsable<Inner extends z.ZodType>(inner: Inner) {
  return blankAsAbsent(inner).catch(undefined);
}

/** null and blank text mean absent. */
export function blankAsAbsent<Inner extends z.ZodType>(inner: Inner) {
  return z.preprocess((value) => (isBlank(value) ? undefined : value), inner.optional());
}

/** Entries that do not fit the schema are left out, the rest stay; at most `max`. */
export function listOfValid<Entry extends z.ZodType>(entry: Entry, max: number) {
  return z
    .array(z.unknown())
    .nullish()
    .catch(null)
    .transform((entries) =>
      (entries ?? [])
        .flatMap((candidate) => {
          const parsed = entry.safeParse(candidate);
          return parsed.success ? [parsed.data] : [];
        })
        .slice(0, max),
    );
}

/** What cleaning changed, for the caller to see: the path of each value that was dropped or cut, never the value. */
export function cleaningNotes(given: unknown, cleaned: unknown, path = ''): string[] {
  if (isBlank(given)) return [];
  if (cleaned === undefined) return [`${path} was dropped`];
  if (typeof given === 'string' && typeof cleaned === 'string') {
    const wasCut = cleaned.length < given.trim().length && given.trim().startsWith(cleaned);
    return wasCut ? [`${path} was cut to ${cleaned.length} characters`] : [];
  }
  if (Array.isArray(given) && Array.isArray(cleaned)) {
    if (given.length > cleaned.length)
      return [`${path} was cut to ${cleaned.length} of ${given.length} entries`];
    return cleaned.flatMap((entry, index) => cleaningNotes(given[index], entry, `${path}.${index}`));
  }
  if (Array.isArray(cleaned)) return [`${path} was dropped`];
  if (isObject(given) && isObject(cleaned)) {
    return Object.keys(cleaned).flatMap((key) =>
      cleaningNotes(given[key], cleaned[key], path === '' ? key : `${path}.${key}`),
    );
  }
  return [];
}

function isBlank(value: unknown): boolean {
  return value === null || value === undefined || (typeof value === 'string' && value.trim() === '');
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Only where it begins like the name of a host: `n/a` is no address. */
function withScheme(url: string): string {
  return !/^[a-z][a-z0-9+.-]*:\/\//i.test(url) && HOST.test(url) ? `https://${url}` : url;
}

const HOST = /^(?:localhost|[^\s/?#@:]+\.[\p{L}\p{N}-]{2,}\.?|\d+(?:\.\d+){3}|\[[\da-f:.]+\])(?:[:/?#]|$)/iu;
