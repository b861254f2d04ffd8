import { elementAt } from './list/deepElements.ts';
import type { FrameLook } from '../../forms/control.ts';
import type { PageReading } from './census.ts';
import { outwards } from './tree.ts';
import { isVisible } from './visibility.ts';

const DIALOGS = 'dialog[open], [role="dialog"], [role="alertdialog"], [aria-modal="true"]';
/** Banners about cookies are often plain boxes that stay where they are when the page is scrolled. */
const BANNERS = ['cookie', 'consent', 'gdpr', 'privacy', 'newsletter', 'popup', 'modal', 'banner']
  .flatMap((word) => [`[id*="${word}" i]`, `[class*="${word}" i]`])
  .join(', ');
const MAX_TEXT = 500;

/** What lies over the page: dialogs and banners, the outermost of each. */
export function readLayers(page: PageReading): FrameLook['layers'] {
  return layersOf(page).map((layer) => ({
    selector: page.selectorOf(layer),
    isDialog: layer.matches(DIALOGS),
    text: layer.innerText.replace(/\s+/g, ' ').trim().slice(0, MAX_TEXT),
  }));
}

/** The selector of the layer that an element is in; null when it is in the page itself. */
export function layerSelector(element: Element, page: PageReading): string | null {
  const layers = layersOf(page);
  if (layers.length === 0) return null;
  for (const around of outwards(element)) {
    if (around instanceof HTMLElement && layers.includes(around)) return page.selectorOf(around);
  }
  return null;
}

/** What floats in the middle and at the edges of what is seen, whatever it is called. */
function afloatAtPoints(): HTMLElement[] {
  const [right, bottom] = [innerWidth, innerHeight];
  const points = [
    [right / 2, bottom / 2],
    [right / 2, 30],
    [right / 2, bottom - 30],
    [30, bottom - 30],
    [right - 30, bottom - 30],
  ];
  const found = points.flatMap(([x = 0, y = 0]) => {
    const top = elementAt(x, y);
    const around = top === null ? [] : [...outwards(top)];
    return around.findLast((element) => element instanceof HTMLElement && isAfloat(element)) ?? [];
  });
  return [...new Set(found)].filter(
    (element): element is HTMLElement =>
      element instanceof HTMLElement && element.innerText.length < MAX_UNNAMED_TEXT,
  );
}

/** A small frame of a page holds one thing, and may lie over the page as a whole. */
function frameItself(): HTMLElement[] {
  const isSmall = window !== window.parent && document.body.innerText.length < MAX_UNNAMED_TEXT;
  return isSmall && document.body.innerText.trim() !== '' ? [document.body] : [];
}

/** Characters. What lies over a page says little; a page says more. */
const MAX_UNNAMED_TEXT = 1000;

const found = new WeakMap<PageReading, HTMLElement[]>();

function layersOf(page: PageReading): HTMLElement[] {
  const known = found.get(page);
  if (known !== undefined) return known;
  const all = page.census.roots.flatMap((root) => [
    ...[...root.querySelectorAll<HTMLElement>(DIALOGS)].filter(isVisible),
    ...[...root.querySelectorAll<HTMLElement>(BANNERS)].filter(isAfloat),
  ]);
  const named = all.filter((layer) => !all.some((other) => other !== layer && other.contains(layer)));
  // A whole page may float: what calls itself a dialog in it counts, not the page.
  const others = [...afloatAtPoints(), ...frameItself()].filter(
    (layer) => !named.some((other) => other.contains(layer) || layer.contains(other)),
  );
  const layers = [...named, ...others];
  found.set(page, layers);
  return layers;
}

function isAfloat(element: HTMLElement): boolean {
  return /^(fixed|sticky)$/.test(getComputedStyle(element).position) && isVisible(element);
}
