import { childElements } from '../tree.ts';

/** Every element below a root, those of open shadow roots too. */
export function deepElements(root: ParentNode): Element[] {
  const found: Element[] = [];
  const waiting: Element[] = childElements(root).toReversed();
  for (let element = waiting.pop(); element; element = waiting.pop()) {
    found.push(element);
    waiting.push(...childElements(element).toReversed());
    if (element.shadowRoot) waiting.push(...childElements(element.shadowRoot).toReversed());
  }
  return found;
}

/** What lies at a point of the window, inside shadow roots too. */
export function elementAt(x: number, y: number): Element | null {
  let found = document.elementFromPoint(x, y);
  for (let deeper = found; deeper?.shadowRoot;) {
    deeper = deeper.shadowRoot.elementFromPoint(x, y);
    if (deeper === null || deeper === found) break;
    found = deeper;
  }
  return found;
}
