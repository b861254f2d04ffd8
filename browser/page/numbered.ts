import { firstOutwards } from './tree.ts';

const NUMBERED = '[role="radio"][aria-posinset][aria-setsize]';

/** Radios that say of how many each is which, and the place that holds them all and nothing else to fill; null where it does not. */
export function numberedRadios(box: Element): { place: Element; radios: HTMLElement[] } | null {
  if (!box.matches(NUMBERED)) return null;
  const size = Number(box.getAttribute('aria-setsize'));
  for (const place of firstOutwards(box, MOST_AROUND).slice(1)) {
    if (place.matches('form, fieldset, body') || place.querySelector(OTHERS) !== null) return null;
    const radios = [...place.querySelectorAll<HTMLElement>(NUMBERED)];
    if (radios.length > size) return null;
    if (radios.length === size && size > 1) return { place, radios };
  }
  return null;
}

const MOST_AROUND = 5;
const OTHERS = 'input:not([type="hidden"]), select, textarea, [role="radio"]:not([aria-posinset])';

export function isPlaceOfNumbered(place: Element): boolean {
  const first = place.querySelector(NUMBERED);
  return first !== null && numberedRadios(first)?.place === place;
}

/** Of stars all up to the chosen one say that they are checked. */
export function isLastChecked(box: Element): boolean {
  const radios = numberedRadios(box)?.radios ?? [];
  const checked = radios.filter((radio) => radio.getAttribute('aria-checked') === 'true');
  return checked.length < 2 || checked.at(-1) === box;
}
