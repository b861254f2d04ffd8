import { saysSomething } from '../../../forms/saysSomething.ts';
import { textOf } from '../text.ts';
import { closest } from '../tree.ts';
import { isVisible } from '../visibility.ts';

export const ARROW_BEHIND = /\s*[›»▸▶→❯>]\s*$/;

/** By what it says of itself, or by the arrow that it shows. */
export function leadsOn(option: Element): boolean {
  if (option.matches('[aria-haspopup="false"]')) return false;
  if (option.matches(TREE_ITEM)) return isFolded(option);
  if (option.matches('[aria-haspopup], [aria-expanded]')) return true;
  if (ARROW_BEHIND.test(option.textContent ?? '')) return true;
  const marks = [option, ...option.querySelectorAll('*')].map(marksOf);
  return marks.some((mark) =>
    /chevron|arrow-?right|caret-?right|submenu|has-?children|expand-?icon|item-expand/i.test(mark),
  );
}

/** What of a tree is pressed to see what is below it: its own arrow, where its words may be chosen. */
export function unfolderOf(item: Element): Element | null {
  if (!item.matches(TREE_ITEM)) return null;
  const arrows = [...item.querySelectorAll('*')].filter(
    (one) =>
      ARROW.test(marksOf(one)) && !saysSomething(one.textContent ?? '') && isDrawn(one) && isVisible(one),
  );
  return arrows.find((one) => closest(one, TREE_ITEM) === item) ?? null;
}

/** In a tree a press beside the words may do nothing. */
export function wordsOf(option: Element): Element {
  if (!option.matches(TREE_ITEM)) return option;
  const own = textOf(option);
  const words = [...option.querySelectorAll('*')].filter((one) => own !== '' && textOf(one) === own);
  return words.find((one) => isVisible(one)) ?? option;
}

/** What is below one that is unfolded stands there by itself. Some trees say of each that it is folded, also of the last. */
function isFolded(item: Element): boolean {
  if (!item.matches('[aria-expanded="false"]')) return false;
  const items = [...(closest(item, '[role="tree"]')?.querySelectorAll(TREE_ITEM) ?? [])];
  return unfolderOf(item) !== null || items.some((one) => !one.hasAttribute('aria-expanded'));
}

const TREE_ITEM = '[role="treeitem"]';
const ARROW = /chevron|arrow|caret|expand|toggle|switcher/i;

function marksOf(element: Element): string {
  return `${element.getAttribute('class') ?? ''} ${element.getAttribute('data-icon') ?? ''}`;
}

/** Before those that have nothing below them, the place of the arrow is empty. */
function isDrawn(place: Element): boolean {
  if (place.matches('svg, img') || place.querySelector('svg, img') !== null) return true;
  if ((place.textContent ?? '').trim() !== '') return true;
  return [null, '::before', '::after'].some((side) => isPainted(getComputedStyle(place, side)));
}

/** Triangles are made of borders. */
function isPainted({ content, backgroundImage, maskImage, borderTopWidth }: CSSStyleDeclaration): boolean {
  if (content === 'none') return false;
  const isText = content !== 'normal' && content !== '""';
  return isText || backgroundImage !== 'none' || maskImage !== 'none' || borderTopWidth !== '0px';
}
