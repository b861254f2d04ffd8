import { cellOf, type Crowd } from './crowd.ts';
import { hasDrawnStar, isForNone } from './labels.ts';
import { hasRequiredMark, withoutMarks } from './marks.ts';
import { hasWords } from './lines.ts';
import { lineBeforeCell } from './nearby.ts';
import { shadowRootOf } from './shadows.ts';
import { linesOf, textOf } from './text.ts';
import { isBefore, outwards } from './tree.ts';

/**
 * The label of a control that no `for` leads to: a `<label>` in the control's own place that names no control, or
 * the table cell (or term) before the one that it stands in.
 */
export function looseLabel(members: Element[], crowd: Crowd): { text: string; required: boolean } {
  const cell = cellOf(members, crowd);
  const [first] = members;
  const source = first && (orphanIn(cell, members) ?? headOf(first, cell, crowd));
  const text = source ? linesOf(source) : '';
  return {
    text: withoutMarks(text),
    required: source !== undefined && source !== null && (hasRequiredMark(text) || hasDrawnStar(source)),
  };
}

function orphanIn(cell: Element, members: Element[]): Element | undefined {
  const [first] = members;
  const places = first === undefined ? [] : placesWithin(cell, first);
  const labels = places.flatMap((place) => [...place.querySelectorAll('label')]);
  // That of a drawn box names its answer.
  const isFree = (label: HTMLLabelElement) =>
    isForNone(label) && !members.some((member) => label.contains(member)) && textOf(label) !== '';
  const named = labels.find((label) => isFree(label) && isForPlace(label, first, cell));
  const isNear = (label: HTMLLabelElement) => members.length < 2 || isRightBefore(label, first);
  return named ?? labels.find((label) => isFree(label) && isNear(label));
}

/** Its `for` names what the boxes stand in. */
function isForPlace(label: HTMLLabelElement, first: Element | undefined, cell: Element): boolean {
  if (label.htmlFor === '' || first === undefined) return false;
  for (const around of outwards(first)) {
    if (around.id === label.htmlFor) return true;
    if (around === cell) return false;
  }
  return false;
}

/** Before a group nothing else stands between them: what does is its question, or another one's box. */
function isRightBefore(label: HTMLLabelElement, first: Element | undefined): boolean {
  if (first === undefined || label.getRootNode() !== first.getRootNode() || !isBefore(label, first))
    return false;
  const between = document.createRange();
  between.setStartAfter(label);
  between.setEndBefore(first);
  const inside = between.cloneContents();
  return inside.querySelector('input, select, textarea') === null && (inside.textContent ?? '').trim() === '';
}

/** The shadows that a control is in, up to its cell, and the cell itself. */
function placesWithin(cell: Element, control: Element): ParentNode[] {
  const places: ParentNode[] = [];
  for (const around of outwards(control)) {
    const shadow = shadowRootOf(around);
    if (shadow) places.push(shadow);
    if (around === cell) break;
  }
  return [...places, cell];
}

/** Where several controls stand in a cell, each behind words of its own, what heads the cell is their group's name. */
function headOf(control: Element, cell: Element, crowd: Crowd): Element | null {
  const own = control.closest('td, dd');
  if (own && (crowd.get(own) ?? 0) > 1 && hasWords(lineBeforeCell(cell, crowd))) return null;
  return own && headBefore(own, crowd);
}

/** What the cell is called that several controls with words of their own share; '' elsewhere. */
export function sharedHead(control: Element, crowd: Crowd): string {
  const own = control.closest('td, dd');
  const head = own && (crowd.get(own) ?? 0) > 1 ? headBefore(own, crowd) : null;
  return head === null ? '' : withoutMarks(textOf(head));
}

function headBefore(cell: Element, crowd: Crowd): Element | null {
  const head = cell.previousElementSibling;
  return head && head.matches('td, th, dt') && !crowd.has(head) ? head : null;
}
