import { normalise } from './normalise.ts';
import { placesNamed } from './places/places.ts';

/**
 * The only one of `Austin, Texas, United States` and its like that says all of `Austin, TX`, whose town comes first in
 * both; else the only one that says some of it and nothing else, else `Austin` alone. null where none or several do.
 */
export function chooseLocation(wanted: string, labels: readonly string[]): string | null {
  const [town, ...around] = partsOf(wanted);
  if (town === undefined || around.length === 0) return null;
  const inTown = labels.filter((label) => normalise(partsOf(label)[0] ?? '') === normalise(town));
  const fitting = inTown.filter((label) => {
    const [, ...places] = partsOf(label);
    return around.every((part) => places.some((other) => isSamePlace(part, other)));
  });
  if (fitting.length > 0) return onlyOne(fitting);
  const shorter = inTown.filter((label) => {
    const [, ...places] = partsOf(label);
    return places.length > 0 && places.every((other) => around.some((part) => isSamePlace(part, other)));
  });
  if (shorter.length > 0) return onlyOne(shorter);
  // `English, German`: what stands behind may be chosen as well, and says no place.
  const isOther = (part: string) => labels.some((label) => normalise(label) === normalise(part));
  const isPlace = around.every(
    (part) => placesNamed(part).length > 0 && (normalise(part) === normalise(town) || !isOther(part)),
  );
  return isPlace && inTown.every((label) => partsOf(label).length === 1) ? onlyOne(inTown) : null;
}

function onlyOne(labels: readonly string[]): string | null {
  return new Set(labels.map(normalise)).size === 1 ? (labels[0] ?? null) : null;
}

/** Each says all that the other does, though in other words: `Austin, TX` and `Austin, Texas`. */
export function isSameLocation(one: string, other: string): boolean {
  const [ones, others] = [partsOf(one), partsOf(other)];
  return (
    ones.length > 1 &&
    ones.length === others.length &&
    ones.every((part, index) => isSamePlace(part, others[index] ?? ''))
  );
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
