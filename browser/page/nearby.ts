import { cellOf, type Crowd } from './crowd.ts';
import { fold, isBlock, isSkipped } from './text.ts';
import { parentOf } from './tree.ts';

/** The line of text that stands nearest before a control, or after it in a place that is all its own. */
export function nearbyText(members: Element[], crowd: Crowd): string {
  const [first] = members;
  const last = members.at(-1);
  if (!first || !last) return '';
  const cell = cellOf(members, crowd);
  return (
    lineBeside(first, cell, 'previousSibling') ||
    lineBeside(last, cell, 'nextSibling') ||
    textAbove(cell, crowd) ||
    lineBeforeCell(cell, crowd)
  );
}

type Direction = 'previousSibling' | 'nextSibling';

/** The nearest line on one side of an element, not farther than its cell. */
export function lineBeside(element: Element, cell: Element, direction: Direction): string {
  let line = '';
  for (let at = element; at !== cell;) {
    line = extend(line, runFrom(at[direction], direction), direction);
    const parent = parentOf(at);
    if (!parent || (hasWords(line) && isBlock(parent))) break;
    at = parent;
  }
  return fold(line);
}

/** The texts from a node on that belong to one line; a block that follows a line ends it. */
function runFrom(start: ChildNode | null, direction: Direction): string {
  let line = '';
  for (let node = start; node; node = node[direction]) {
    if (node instanceof Text) line = extend(line, node.data, direction);
    if (!(node instanceof Element) || isSkipped(node)) continue;
    if (!isBlock(node)) line = extend(line, inlineText(node, direction), direction);
    else if (hasWords(line)) return line;
    else {
      const inner = edgeLine(node, direction);
      if (hasWords(inner)) return inner;
    }
  }
  return line;
}

function inlineText(element: Element, direction: Direction): string {
  return runFrom(edgeChild(element, direction), direction);
}

/** The last line of a block, or its first. */
function edgeLine(block: Element, direction: Direction): string {
  return runFrom(edgeChild(block, direction), direction);
}

function edgeChild(element: Element, direction: Direction): ChildNode | null {
  const inside = element.shadowRoot ?? element;
  return direction === 'previousSibling' ? inside.lastChild : inside.firstChild;
}

function extend(line: string, more: string, direction: Direction): string {
  return direction === 'previousSibling' ? more + line : line + more;
}

/** Signs such as `?` or `i` stand for explanations; they are no label. */
function hasWords(line: string): boolean {
  const text = fold(line);
  return text.length > 1 || /[^\x00-\x7f]/.test(text);
}

/** In a table: the cell above, when it holds text and no control. */
function textAbove(cell: Element, crowd: Crowd): string {
  const own = cell.closest('td');
  if (!own || !cell.contains(own)) return '';
  const rows = own.closest('table')?.rows ?? [];
  const place = [...rows].findIndex((row) => row.contains(own));
  for (let above = place - 1; above >= 0; above--) {
    const other = rows[above]?.cells[own.cellIndex];
    if (other && !crowd.has(other)) return fold(edgeLine(other, 'previousSibling'));
  }
  return '';
}

/** Text between this control's place and that of the control before it. */
function lineBeforeCell(cell: Element, crowd: Crowd): string {
  let line = '';
  for (let node = cell.previousSibling; node; node = node.previousSibling) {
    if (node instanceof Text) line = node.data + line;
    if (!(node instanceof Element)) continue;
    if (crowd.has(node)) break;
    if (isSkipped(node)) continue;
    if (isBlock(node) && fold(line)) break;
    line = edgeLine(node, 'previousSibling') + line;
    if (isBlock(node) && fold(line)) break;
  }
  return fold(line);
}
