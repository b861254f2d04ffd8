import type { Crowd } from './crowd.ts';
import { hasWords } from './lines.ts';
import { textOf } from './text.ts';
import { childElements } from './tree.ts';

/** Where a row of names stands above a row of boxes, and each row has as many: the name in a box's own place. */
export function headInRowAbove(cell: Element, crowd: Crowd): string {
  const place = cell.parentElement;
  if (place === null || !isBesideBox(cell, crowd)) return '';
  return headInSameRow(cell, place, crowd) || headInOwnRow(cell, place, crowd);
}

/** Without a word between the two: most boxes are not, and the names of a whole form are not read for each of them. */
function isBesideBox(cell: Element, crowd: Crowd): boolean {
  return (['previousElementSibling', 'nextElementSibling'] as const).some((side) => {
    let at = cell[side];
    while (at !== null && !crowd.has(at) && !hasWords(textOf(at))) at = at[side];
    return at !== null && crowd.has(at);
  });
}

/** The names have a place of their own, right before that of the boxes. */
function headInOwnRow(cell: Element, place: Element, crowd: Crowd): string {
  const above = place.previousElementSibling;
  const boxes = childElements(place).filter((child) => crowd.has(child));
  const isMixed = childElements(place).some((child) => !crowd.has(child) && hasWords(textOf(child)));
  if (above === null || crowd.has(above) || isMixed) return '';
  const heads = childElements(above).filter((child) => hasWords(textOf(child)));
  return areRows(heads, boxes) ? headAt(boxes.indexOf(cell), heads, boxes, crowd) : '';
}

/** They alternate with the boxes in one place. */
function headInSameRow(cell: Element, place: Element, crowd: Crowd): string {
  const parts = childElements(place).filter((child) => crowd.has(child) || hasWords(textOf(child)));
  const own = parts.indexOf(cell);
  const start = parts.findLastIndex((part, at) => at < own && !crowd.has(part)) + 1;
  const after = parts.findIndex((part, at) => at > own && !crowd.has(part));
  const boxes = parts.slice(start, after < 0 ? undefined : after);
  const before = parts.slice(0, start).findLastIndex((part) => crowd.has(part)) + 1;
  const heads = parts.slice(before, start);
  return areRows(heads, boxes) ? headAt(own - start, heads, boxes, crowd) : '';
}

function headAt(at: number, heads: Element[], boxes: Element[], crowd: Crowd): string {
  if (heads.length < 2 || heads.length !== boxes.length) return '';
  const head = boxes.every((box) => crowd.get(box) === 1) ? heads[at] : undefined;
  return head === undefined ? '' : textOf(head);
}

/** A title with a line below it is no row, though two boxes stand below both. */
function areRows(heads: Element[], boxes: Element[]): boolean {
  return isRow(heads) && isRow(boxes) && areNames(heads);
}

function areNames(heads: Element[]): boolean {
  return heads.every((head) => {
    const text = textOf(head);
    const isShort = text.split(' ').length <= 6 || text.endsWith('?');
    return !head.matches('h1, h2, h3, h4, h5, h6') && isShort && !/^[([（]|[.!]$/.test(text);
  });
}

/** One beside the other. */
function isRow(parts: Element[]): boolean {
  const boxes = parts.map((part) => part.getBoundingClientRect());
  return boxes.every((box, at) => at === 0 || box.left >= (boxes[at - 1]?.right ?? Infinity) - 1);
}
