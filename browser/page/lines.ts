import { saysOnlyRequired } from './marks.ts';
import { shadowRootOf } from './shadows.ts';
import { fold, isBlock, isDrawnMark, isSkipped, textOf } from './text.ts';
import { saysSomething } from '../../forms/saysSomething.ts';
import { parentOf } from './tree.ts';

type Direction = 'previousSibling' | 'nextSibling';

/** The nearest line of text on one side of an element, not farther than the cell that it stands in. */
export function lineBeside(
  element: Element,
  cell: Element,
  { direction, without = NOTHING }: { direction: Direction; without?: ReadonlySet<Element> },
): string {
  let line = '';
  for (let at = element; at !== cell;) {
    line = extend(line, runFrom(at[direction], direction, without), direction);
    const parent = parentOf(at);
    if (!parent || (hasWords(line) && isBlock(parent))) break;
    at = parent;
  }
  return fold(line);
}

const NOTHING: ReadonlySet<Element> = new Set();

/** The last line of an element, or its first. */
export function edgeLine(element: Element, direction: Direction, without = NOTHING): string {
  if (element instanceof HTMLSlotElement && element.assignedNodes().length > 0)
    return element.assignedNodes().map(shownText).join(' ');
  const inside = shadowRootOf(element) ?? element;
  const start = direction === 'previousSibling' ? inside.lastChild : inside.firstChild;
  return runFrom(start, direction, without);
}

/** Signs such as `?` or `i` stand for explanations; they are no label. */
export function hasWords(line: string): boolean {
  const text = fold(line);
  return (text.length > 1 && saysSomething(text)) || text > '\u007f';
}

/** The texts from a node on that belong to one line; a block that follows a line ends it. */
function runFrom(start: ChildNode | null, direction: Direction, without: ReadonlySet<Element>): string {
  let line = '';
  for (let node = start; node; node = node[direction]) {
    if (node instanceof Text) line = extend(line, node.data, direction);
    if (node instanceof Element && isDrawnMark(node)) line = extend(line, ' * ', direction);
    if (!(node instanceof Element) || isSkipped(node) || without.has(node)) continue;
    const inner = isBlock(node) && hasWords(line) ? null : edgeLine(node, direction, without);
    if (inner === null) return line;
    if (isBlock(node) && hasWords(inner))
      return direction === 'previousSibling' && saysOnlyRequired(line) ? `${inner} *` : inner;
    if (!isBlock(node)) line = extend(line, inner, direction);
  }
  return line;
}

function extend(line: string, more: string, direction: Direction): string {
  return direction === 'previousSibling' ? more + line : line + more;
}

function shownText(node: Node): string {
  if (node instanceof Element) return isSkipped(node) ? '' : textOf(node);
  return node.textContent ?? '';
}
