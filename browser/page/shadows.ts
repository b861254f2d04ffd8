/** Roots that their hosts do not tell of, as we were told from outside for this one call. */
const closed = new WeakMap<Element, ShadowRoot>();

/** From now on the closed roots around these elements are known. */
export function knowClosedRoots(inner: Element[]): void {
  for (const element of inner) {
    const root = element.getRootNode();
    if (root instanceof ShadowRoot) closed.set(root.host, root);
  }
}

/** The shadow of an element, closed ones that are known included. */
export function shadowRootOf(element: Element): ShadowRoot | null {
  return element.shadowRoot ?? closed.get(element) ?? null;
}

/** What tells a host that shows something and seems to hold nothing: its shadow may be closed. null for all others. */
export function markOfSealed(element: HTMLElement): string | null {
  if (shadowRootOf(element) !== null || !MAY_HAVE_SHADOW.test(element.localName)) return null;
  const isOwn = element.localName.includes('-') && element.matches(':defined');
  if (!isOwn && !holdsNothingShown(element)) return null;
  const { width, height } = element.getBoundingClientRect();
  if (width < 40 || height < 12) return null;
  return isOwn ? element.localName : `${element.localName}#${element.getAttribute('id') ?? ''}`;
}

/** Those that HTML allows to have one, and elements of a page's own. */
const MAY_HAVE_SHADOW =
  /^(article|aside|blockquote|body|div|footer|h[1-6]|header|main|nav|p|section|span|[a-z].*-.*)$/;

function holdsNothingShown(element: HTMLElement): boolean {
  const first = element.firstElementChild;
  if (first === null) return (element.textContent ?? '').trim() === '';
  return first.hasAttribute('slot') || !first.checkVisibility();
}
