import { normalise } from './normalise.ts';
import { placesNamed } from './places/places.ts';

/**
 * The only one of `Austin, Texas, United States` and its like that says all of `Austin, TX`, whose town comes first in
 * both. null where none or several do.
 */
export function chooseLocation(wanted: string, labels: readonly string[]): string | null {
  const [town, ...around] = partsOf(wanted);
  if (town === undefined || around.length === 0) return null;
  const fitting = labels.filter((label) => {
    const [place, ...places] = partsOf(label);
    if (place === undefined || normalise(place) !== normalise(town)) return false;
    return around.every((part) => places.some((other) => isSamePlace(part, other)));
  });
  return new Set(fitting.map(normalise)).size === 1 ? (fitting[0] ?? null) : null;
}

function partsOf(text: string): string[] {
  return text
    .split(/[,;–]|\s-\s/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

function isSamePlace(one: string, other: string): boolean {
  if (normalise(one) === normalise(other)) return true;
  const places = placesNamed(other);
  return placesNamed(one).some((place) => places.includes(place));
}
