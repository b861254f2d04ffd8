import { countryCode } from './places/places.ts';
import { STATES } from './places/states.ts';

/**
 * What to type into a list that is searched, to find `wanted` in it: itself, its name where it is a code, its first part,
 * and its first letters: some lists want a short beginning. At most five.
 */
export function searchWords(wanted: string): string[] {
  const [beginning = ''] = wanted.split(/[,(>]/);
  const words = [wanted, ...namesOfCode(wanted), beginning.trim(), beginning.trim().slice(0, 3)];
  return [...new Set(words.filter((word) => word !== ''))].slice(0, 5);
}

function namesOfCode(wanted: string): string[] {
  if (wanted.length > 4) return [];
  const country = countryCode(wanted);
  const state = STATES[wanted.toUpperCase()];
  return [
    ...(country === null ? [] : [new Intl.DisplayNames(['en'], { type: 'region' }).of(country) ?? '']),
    ...(state === undefined ? [] : [state]),
  ];
}
