import type { Crowd } from './crowd.ts';
import { hasWords } from './lines.ts';
import { isBlock, isSkipped, textOf } from './text.ts';

/** One line of a running text with boxes in it. */
export interface Line {
  text: string;
  hasControl: boolean;
  /** What stands before its first box. */
  lead: string;
  boxes: number;
}

/** The rest of its own line, and those above it in the same place, up to a rule, a table or a heading. */
export function* linesUpwards(start: Element, crowd: Crowd): Generator<Line> {
  // A label may hold its box.
  let line = before(EMPTY, textOf(start), crowd.get(start) ?? 1);
  for (let node = start.previousSibling; node; node = node.previousSibling) {
    if (node instanceof Text) line = before(line, node.data, 0);
    if (!(node instanceof Element) || (isSkipped(node) && !crowd.has(node))) continue;
    if (node.matches(BORDERS)) break;
    const isOwnLine = isBlock(node);
    if (isOwnLine && isSaid(line)) {
      yield line;
      line = EMPTY;
    }
    line = before(line, textOf(node), crowd.get(node) ?? 0);
    if (!isOwnLine || !isSaid(line)) continue;
    yield line;
    line = EMPTY;
  }
  if (isSaid(line)) yield line;
}

const EMPTY: Line = { text: '', hasControl: false, lead: '', boxes: 0 };

function before(line: Line, text: string, boxes: number): Line {
  return {
    text: text + line.text,
    hasControl: line.hasControl || boxes > 0,
    lead: boxes > 0 ? text : text + line.lead,
    boxes: line.boxes + boxes,
  };
}

function isSaid({ text, hasControl }: Line): boolean {
  return hasControl || hasWords(text);
}

const BORDERS = 'hr, table, h1, h2, h3, h4, h5, h6, [role="heading"]';

/** What of a line a control stands in. */
export function inlineTop(control: Element): Element {
  let top = control;
  while (top.parentElement !== null && !isBlock(top.parentElement)) top = top.parentElement;
  return top;
}
