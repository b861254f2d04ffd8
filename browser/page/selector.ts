import { type Census, exactSelectors } from './census.ts';
import { shadowRootOf } from './shadows.ts';
import { childElements, parentOf } from './tree.ts';

/** Writes selectors for Playwright's CSS engine, whose combinators pierce open shadow roots. */
export function selectorWriter(
  census: Census,
  written: Map<Element, string> = new Map(),
): (element: Element) => string {
  const ordinals = new Map<Element, number>();
  const selectorOf = (element: Element): string => {
    const known = written.get(element);
    if (known !== undefined) return known;
    const exact = exactSelectors(element).find((selector) => census.counts.get(selector) === 1);
    const selector = exact ?? pathTo(element);
    written.set(element, selector);
    return selector;
  };
  const pathTo = (element: Element): string => {
    const parent = parentOf(element);
    if (!parent) return CSS.escape(element.localName);
    const start = selectorOf(parent);
    const place = `${CSS.escape(element.localName)}:nth-of-type(${ordinalOf(element, ordinals)})`;
    const steps = `${start}${/nth=\d$/.test(start) ? ' >> :scope' : ''} > ${place}`;
    if (!hasTwinAcrossShadow(element, parent, ordinals)) return steps;
    return `${steps} >> nth=${element.getRootNode() === parent.getRootNode() ? 0 : 1}`;
  };
  return selectorOf;
}

/** The place of an element among its siblings of the same name, from 1. Counts all siblings at once. */
function ordinalOf(element: Element, ordinals: Map<Element, number>): number {
  const known = ordinals.get(element);
  if (known !== undefined) return known;
  const counts = new Map<string, number>();
  for (const sibling of element.parentNode ? childElements(element.parentNode) : [element]) {
    const place = (counts.get(sibling.localName) ?? 0) + 1;
    counts.set(sibling.localName, place);
    ordinals.set(sibling, place);
  }
  return ordinals.get(element) ?? 1;
}

/** A host has children of its own and those of its shadow: the same steps may lead to one of each. */
function hasTwinAcrossShadow(element: Element, parent: Element, ordinals: Map<Element, number>): boolean {
  const shadow = shadowRootOf(parent);
  if (!shadow) return false;
  const family = element.getRootNode() === shadow ? parent : shadow;
  return childElements(family).some(
    (other) =>
      other.localName === element.localName && ordinalOf(other, ordinals) === ordinalOf(element, ordinals),
  );
}
