import { isButton } from './buttonKind.ts';
import { controlKind } from './controlKind.ts';
import { isPartOfDualList, noteDualLists } from './dualList.ts';
import { markOfSealed, shadowRootOf } from './shadows.ts';

/** Every element of interest, those of shadow roots included, in document order. */
export interface Census {
  controls: HTMLElement[];
  buttons: HTMLElement[];
  labels: HTMLLabelElement[];
  headings: Element[];
  frames: HTMLIFrameElement[];
  forms: HTMLFormElement[];
  roots: (Document | ShadowRoot)[];
  /** Marks of elements whose shadow may be closed. */
  sealed: Set<string>;
  /** How many elements an exact selector such as `#email` finds, in all roots together. */
  counts: Map<string, number>;
}

export interface PageReading {
  census: Census;
  selectorOf: (element: Element) => string;
  /** Attributes that the caller wants with every control. */
  attributes: string[];
}

export function takeCensus(root: Document): Census {
  const census: Census = {
    controls: [],
    buttons: [],
    labels: [],
    headings: [],
    frames: [],
    forms: [],
    roots: [],
    sealed: new Set(),
    counts: new Map(),
  };
  visit(root, census);
  return census;
}

function visit(root: Document | ShadowRoot, census: Census): void {
  census.roots.push(root);
  noteDualLists(root);
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT);
  while (walker.nextNode()) {
    const element = walker.currentNode;
    if (!(element instanceof HTMLElement) || element instanceof HTMLOptionElement) continue;
    register(element, census);
    const mark = markOfSealed(element);
    if (mark !== null) census.sealed.add(mark);
    const shadow = shadowRootOf(element);
    if (shadow) visit(shadow, census);
  }
}

function register(element: HTMLElement, census: Census): void {
  for (const selector of exactSelectors(element)) {
    census.counts.set(selector, (census.counts.get(selector) ?? 0) + 1);
  }
  if (element instanceof HTMLLabelElement) census.labels.push(element);
  else if (element instanceof HTMLIFrameElement && !controlKind(element)) census.frames.push(element);
  else if (element instanceof HTMLFormElement) census.forms.push(element);
  else if (controlKind(element)) census.controls.push(element);
  else if (isButton(element) && !isPartOfDualList(element)) census.buttons.push(element);
  else if (element.matches('h1, h2, h3, h4, h5, h6, [role="heading"]')) census.headings.push(element);
}

const NAMES = ['data-automation-id', 'name'];

/** Selectors that may name this element alone, best first. */
export function exactSelectors(element: Element): string[] {
  const named = NAMES.filter((name) => element.hasAttribute(name)).map(
    (name) => `${CSS.escape(element.localName)}[${name}=${quoted(element.getAttribute(name) ?? '')}]`,
  );
  // Not `element.id`: a form's properties are hidden by controls of the same name.
  const id = element.getAttribute('id');
  if (!id) return named;
  const byId = `#${CSS.escape(id)}`;
  return isVolatile(id) ? [...named, byId] : [byId, ...named];
}

/** Ids that a framework makes afresh with every render. */
function isVolatile(id: string): boolean {
  return /^:|\d{4,}|[0-9a-f]{8}-[0-9a-f]{4}/i.test(id);
}

function quoted(value: string): string {
  return `"${value.replace(/["\\]/g, '\\$&').replace(/\n/g, '\\a ')}"`;
}
