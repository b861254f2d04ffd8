import { takeCensus } from './census.ts';
import { selectorWriter } from './selector.ts';

/** The elements of the last look, by the selectors that they had then. */
let pinned = new Map<string, Element>();

export function pin(written: ReadonlyMap<Element, string>): void {
  pinned = new Map([...written].map(([element, selector]) => [selector, element]));
}

/** The element that a selector of the last look stood for, as long as it is on the page. */
export function pinnedElement(selector: string): Element | null {
  const element = pinned.get(selector);
  return element?.isConnected === true ? element : null;
}

/**
 * By which selectors the elements of the last look are found now: pages make ids afresh, and what is put between takes
 * another's place. null for an element that is gone.
 */
export function selectorsNow(selectors: string[]): (string | null)[] {
  const selectorOf = selectorWriter(takeCensus(document));
  return selectors.map((selector) => {
    const element = pinned.get(selector);
    if (element === undefined) return selector;
    return element.isConnected ? selectorOf(element) : null;
  });
}
