import { type Census, exactSelectors } from './census.ts';
import { parentOf } from './tree.ts';

/** Writes selectors for Playwright's CSS engine, whose combinators pierce open shadow roots. */
export function selectorWriter(census: Census): (element: Element) => string {
  const written = new Map<Element, string>();
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
    const steps = `${start}${/nth=\d$/.test(start) ? ' >> :scope' : ''} > ${placeOf(element)}`;
    if (!hasTwinAcrossShadow(element, parent)) return steps;
    return `${steps} >> nth=${element.getRootNode() === parent.getRootNode() ? 0 : 1}`;
  };
  return selectorOf;
}

function placeOf(element: Element): string {
  return `${CSS.escape(element.localName)}:nth-of-type(${ordinal(element)})`;
}

function ordinal(element: Element): number {
  let place = 1;
  for (let before = element.previousElementSibling; before; before = before.previousElementSibling) {
    if (before.localName === element.localName) place++;
  }
  return place;
}

/** A host has children of its own and those of its shadow: the same steps may lead to one of each. */
function hasTwinAcrossShadow(element: Element, parent: Element): boolean {
  if (!parent.shadowRoot) return false;
  const family = element.getRootNode() === parent.shadowRoot ? parent : parent.shadowRoot;
  return [...family.children].some(
    (other) => other.localName === element.localName && ordinal(other) === ordinal(element),
  );
}
