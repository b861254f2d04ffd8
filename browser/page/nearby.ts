import { cellBehind } from './cellBehind.ts';
import { isForNone } from './labels.ts';
import { cellOf, type Crowd } from './crowd.ts';
import { edgeLine, hasWords, lineBeside } from './lines.ts';
import { fold, isBlock, isSkipped, textOf } from './text.ts';
import { headInRowAbove } from './rowAbove.ts';
import { textInColumn } from './textInColumn.ts';
import { begins, explains, underTitle, withTitle } from './titled.ts';
import { shownInList } from './value.ts';

/** The line of text that stands nearest before a control, or after it in a place that is all its own. */
export function nearbyText(members: Element[], crowd: Crowd): string {
  const [first] = members;
  const last = members.at(-1);
  if (!first || !last) return '';
  const cell = cellOf(members, crowd);
  const without = members.length > 1 ? labelsOfBoxes(members) : shownInList(first);
  const end = members.length > 1 ? (last.closest('label') ?? last) : last;
  const before = lineBeside(first, cell, { direction: 'previousSibling', without });
  if (begins(before)) return underTitle(lineBeforeCell(cell, crowd), withTitle(before, first, cell));
  if (before !== '') return withTitle(before, first, cell);
  return (
    lineBeside(end, cell, { direction: 'nextSibling', without }) ||
    textInColumn(cell, crowd) ||
    headInRowAbove(cell, crowd) ||
    lineBelow(cell, crowd) ||
    linesBeforeCell(cell, crowd) ||
    lineBeforeFew(cell, crowd) ||
    (members.length === 1 ? lineBeside(first, cell, { direction: 'previousSibling' }) : '')
  );
}

/** Where bare boxes and words alternate, beginning with a box and ending with words, each has its own words behind it. */
function lineBelow(cell: Element, crowd: Crowd): string {
  const place = cell.parentElement;
  if (place === null || (crowd.get(place) ?? 0) < 2 || place.matches('tr')) return '';
  const parts = [...place.childNodes].flatMap((node) => partOf(node, crowd) ?? []);
  const own = parts.findIndex(({ node }) => node === cell);
  if (own < 0) return '';
  let [start, end] = [own, own];
  while (start > 0 && parts[start - 1]?.kind === OTHER_THAN[parts[start]?.kind ?? 'rest']) start -= 1;
  while (end < parts.length - 1 && parts[end + 1]?.kind === OTHER_THAN[parts[end]?.kind ?? 'rest']) end += 1;
  const isBelow = parts[start]?.kind === 'box' && parts[end]?.kind === 'words' && end - start > 2;
  return isBelow ? (parts[own + 1]?.text ?? '') : '';
}

const OTHER_THAN = { box: 'words', words: 'box', rest: '' };

interface FlatPart {
  kind: 'box' | 'words' | 'rest';
  node: Node;
  text: string;
}

/** null for what says nothing. */
function partOf(node: Node, crowd: Crowd): FlatPart | null {
  if (node instanceof Element && crowd.has(node))
    return { kind: node.matches('input, select, textarea') ? 'box' : 'rest', node, text: '' };
  if (node instanceof Element && isSkipped(node)) return null;
  const text = fold(node.textContent ?? '');
  if (!hasWords(text)) return null;
  const words = text.split(' ').length;
  // `Tel.`, `C.P.`: what is cut short is a name, too.
  const isName = words <= 5 && (words < 3 || !text.endsWith('.'));
  return { kind: isName ? 'words' : 'rest', node, text };
}

/** Of the first of a few that stand in a place of their own, as the parts of a date do: what stands before that place. */
function lineBeforeFew(cell: Element, crowd: Crowd): string {
  const place = tableInCell(cell) ?? cell.parentElement;
  if (place === null || (crowd.get(place) ?? 0) > FEW || place.matches('form, body, tr, fieldset')) return '';
  const whole = wholePlace(place, crowd);
  if (whole.matches('td')) return '';
  for (let before = cell.previousElementSibling; before; before = before.previousElementSibling) {
    if (crowd.has(before)) return '';
  }
  return lineBeforeCell(whole, crowd);
}

/** Of a cell of a table that only sets a few boxes side by side: the cell that this stands in. */
function tableInCell(cell: Element): Element | null {
  return cell.matches('td') ? (cell.closest('table')?.parentElement?.closest('td') ?? null) : null;
}

/** The row of a table that holds nothing else. */
function wholePlace(place: Element, crowd: Crowd): Element {
  const row = place.closest('tr');
  return row !== null && crowd.get(row) === crowd.get(place) ? row : place;
}

const FEW = 3;

/** What stands on the boxes of a question is not the question. */
function labelsOfBoxes(members: Element[]): Set<Element> {
  const boxes = members.filter((member) => member instanceof HTMLInputElement);
  return new Set(
    boxes.flatMap((box) => [
      ...[...(box.labels ?? [])].filter((label) => !isForNone(label)),
      ...wordsBehind(box),
    ]),
  );
}

/** Of a box that stands without a word in its own cell. */
function wordsBehind(box: Element): Element[] {
  const [own, next] = [box.closest('td'), cellBehind(box)];
  return own !== null && next !== null && textOf(own) === '' ? [next] : [];
}

/** With the one above it, where it only explains that. */
function linesBeforeCell(cell: Element, crowd: Crowd): string {
  const line = lineBeforeCell(cell, crowd);
  if (!explains(line)) return line;
  let at = cell.previousElementSibling;
  if (begins(line) && at !== null && !crowd.has(at))
    return underTitle(fold(edgeLine(at, 'previousSibling')), line);
  while (at !== null && !crowd.has(at) && fold(at.textContent ?? '') !== line) at = at.previousElementSibling;
  return at === null || crowd.has(at) ? line : underTitle(lineBeforeCell(at, crowd), line);
}

/** Text between this control's place and that of the control before it. */
export function lineBeforeCell(cell: Element, crowd: Crowd): string {
  let line = '';
  for (let node = cell.previousSibling; node; node = node.previousSibling) {
    if (node instanceof Text) line = node.data + line;
    if (!(node instanceof Element)) continue;
    if (crowd.has(node)) break;
    if (isSkipped(node)) continue;
    if (isBlock(node) && hasWords(line)) break;
    line = edgeLine(node, 'previousSibling') + line;
    if (isBlock(node) && hasWords(line)) break;
  }
  return fold(line);
}
