import { parentOf } from './tree.ts';

/**
 * Whether a box is all that an item of a list holds, and the list has no other box and no words that ask: it makes the next item.
 * Lists that lay out a form have a question in each item.
 */
export function isPlaceForNext(element: Element): boolean {
  if (!(element instanceof HTMLInputElement) || !/^(text|search)$/.test(element.type)) return false;
  const item = parentOf(element);
  if (item?.matches('li, [role="listitem"]') !== true || item.childElementCount > 1) return false;
  if ((item.textContent ?? '').trim() !== '') return false;
  const list = parentOf(item);
  if (list?.matches('ul, ol, [role="list"], [role="listbox"]') !== true) return false;
  if (list.lastElementChild !== item) return false;
  const asks = [...(element.labels ?? [])];
  const isAskedOutside =
    asks.length > 0 && asks.every((label) => !label.contains(element) && !list.contains(label));
  return isAskedOutside && list.querySelectorAll('input, select, textarea, label, legend').length === 1;
}
