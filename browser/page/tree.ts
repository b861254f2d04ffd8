import { shadowRootOf } from './shadows.ts';

/** The parent of a node; that of a shadow root's child is the host. */
export function parentOf(node: Node): Element | null {
  if (node.parentElement) return node.parentElement;
  return node.parentNode instanceof ShadowRoot ? node.parentNode.host : null;
}

/** Not `children`: a form's properties are hidden by controls of the same name. */
export function childElements(parent: ParentNode): Element[] {
  const children: Element[] = [];
  for (let child = parent.firstElementChild; child; child = child.nextElementSibling) children.push(child);
  return children;
}

/** An element and everything around it, from the inside out. */
export function* outwards(element: Element): Generator<Element> {
  for (let around: Element | null = element; around; around = parentOf(around)) yield around;
}

/** The first few of them: pages are deep. */
export function firstOutwards(element: Element, most: number): Element[] {
  const around: Element[] = [];
  for (const one of outwards(element)) {
    if (around.length === most) break;
    around.push(one);
  }
  return around;
}

/** The nearest element around a node that fits a selector, across shadow roots. */
export function closest(element: Element, selector: string): Element | null {
  for (const around of outwards(element)) if (around.matches(selector)) return around;
  return null;
}

/** What a node shows as its content: the shadow of a host, what is put into a slot, or its children. */
export function shownChildren(node: Node): Node[] {
  if (node instanceof HTMLSlotElement) {
    const assigned = node.assignedNodes();
    if (assigned.length > 0) return assigned;
  }
  const shadow = node instanceof Element ? shadowRootOf(node) : null;
  if (shadow) return [...shadow.childNodes];
  return [...node.childNodes];
}

/** The nearest around a node as the page shows it: what is put into a slot stands in what is drawn around that. */
export function closestShown(element: Element, selector: string): Element | null {
  for (const around of outwardsShown(element)) if (around.matches(selector)) return around;
  return null;
}

export function* outwardsShown(element: Element): Generator<Element> {
  for (let around: Element | null = element; around; around = around.assignedSlot ?? parentOf(around))
    yield around;
}

/** The elements that an attribute such as `aria-labelledby` names. */
export function namedBy(element: Element, attribute: string): Element[] {
  const ids = element.getAttribute(attribute)?.split(/\s+/) ?? [];
  const root = element.getRootNode();
  if (!(root instanceof Document || root instanceof ShadowRoot)) return [];
  return ids.flatMap((id) => root.getElementById(id) ?? []);
}

/** Whether one element comes before another as the page shows them; those of different shadows go by their hosts. */
export function isBefore(one: Element, other: Element): boolean {
  for (const own of withHosts(one)) {
    const beside = withHosts(other).find((host) => host.getRootNode() === own.getRootNode());
    if (beside) return (beside.compareDocumentPosition(own) & Node.DOCUMENT_POSITION_PRECEDING) !== 0;
  }
  return false;
}

function withHosts(element: Element): Element[] {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? [element, ...withHosts(root.host)] : [element];
}
