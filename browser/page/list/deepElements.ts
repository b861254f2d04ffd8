import { shadowRootOf } from '../shadows.ts';
import { childElements } from '../tree.ts';

/** Every element below a root, those of shadow roots too. */
export function deepElements(root: ParentNode): Element[] {
  const found: Element[] = [];
  const waiting: Element[] = childElements(root).toReversed();
  for (let element = waiting.pop(); element; element = waiting.pop()) {
    found.push(element);
    waiting.push(...childElements(element).toReversed());
    const shadow = shadowRootOf(element);
    if (shadow) waiting.push(...childElements(shadow).toReversed());
  }
  return found;
}

/** What lies at a point of the window, inside shadow roots too. */
export function elementAt(x: number, y: number): Element | null {
  let found = document.elementFromPoint(x, y);
  // A root may answer with what is outside it, such as a host around it.
  const seen = new Set<Element>();
  for (let shadow = found && shadowRootOf(found); shadow;) {
    const deeper = shadow.elementFromPoint(x, y);
    if (deeper === null || deeper === found || seen.has(deeper)) break;
    seen.add(deeper);
    found = deeper;
    shadow = shadowRootOf(found);
  }
  return found;
}
