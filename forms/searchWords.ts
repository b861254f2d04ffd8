import { englishNames } from './places/places.ts';

/**
 * What to type into a list that is searched, to find `wanted` in it: the town alone where it is a place in a place, itself,
 * its name where it is a code, its first part, and its first letters: some lists want a short beginning. At most five.
 */
export function searchWords(wanted: string): string[] {
  const [first = ''] = wanted.split(/[,(>]/);
  const beginning = first.trim();
  const town = wanted.includes(',') ? [beginning] : [];
  const words = [...town, wanted, ...englishNames(wanted).slice(0, 2), beginning, beginning.slice(0, 3)];
  return [...new Set(words.filter((word) => word !== ''))].slice(0, 5);
}
