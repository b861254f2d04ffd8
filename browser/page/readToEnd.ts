import { takeCensus } from './census.ts';
import { isVisible } from './visibility.ts';

const read = new WeakSet<Element>();

/** Scrolls whatever holds more text than it shows to its end, each once. Whether there was any. */
export function readToEnd(): boolean {
  const all = takeCensus(document).roots.flatMap((root) => [...root.querySelectorAll<HTMLElement>('*')]);
  const unread = all.filter((element) => !read.has(element) && holdsMore(element) && isVisible(element));
  for (const element of unread) {
    read.add(element);
    element.scrollTo({ top: element.scrollHeight, behavior: 'instant' });
  }
  return unread.length > 0;
}

function holdsMore(element: HTMLElement): boolean {
  if (element.scrollHeight - element.clientHeight - element.scrollTop < 2) return false;
  if (element.matches(CHOSEN_FROM)) return false;
  return element === document.scrollingElement || /auto|scroll/.test(getComputedStyle(element).overflowY);
}

/** Lists, and what somebody writes into. */
const CHOSEN_FROM =
  'select, [role="listbox"], [role="menu"], [role="tree"], textarea:not(:read-only), [contenteditable="true"]';
