import type { Crowd } from './crowd.ts';
import { hasWords } from './lines.ts';
import { withoutMarks } from './marks.ts';
import { fold, isBlock, isSkipped, textOf } from './text.ts';

/**
 * Where boxes stand in the lines of a running text, each behind its own words: what heads their line, `Permanent address: Street
 * [ ] City [ ]`, or stands above them in a line by itself; '' where nothing does.
 */
export function headingLine(control: Element, crowd: Crowd): string {
  const start = inlineTop(control);
  const place = start.parentElement;
  if (place === null || (crowd.get(place) ?? 0) < 2) return '';
  const lines = [...linesUpwards(start, crowd)];
  const [, lead = ''] = LEAD.exec(lines[0]?.lead ?? '') ?? [];
  if (hasWords(lead)) return withoutMarks(lead);
  for (const { text, hasControl } of lines) {
    if (hasControl && !hasWords(text)) return '';
    if (!hasControl && isTitle(text)) return withoutMarks(text);
  }
  return '';
}

/** What of a line a control stands in. */
function inlineTop(control: Element): Element {
  let top = control;
  while (top.parentElement !== null && !isBlock(top.parentElement)) top = top.parentElement;
  return top;
}

/** `Permanent address (if different): Street` */
const LEAD = /^\s*([^:]{3,60}):\s*[^:\s][^:]*$/;

interface Line {
  text: string;
  hasControl: boolean;
  /** What stands before its first box. */
  lead: string;
}

/** The rest of its own line, and those above it in the same place, up to a rule, a table or a heading. */
function* linesUpwards(start: Element, crowd: Crowd): Generator<Line> {
  // A label may hold its box.
  let line = before(EMPTY, textOf(start), true);
  for (let node = start.previousSibling; node; node = node.previousSibling) {
    if (node instanceof Text) line = before(line, node.data, false);
    if (!(node instanceof Element) || (isSkipped(node) && !crowd.has(node))) continue;
    if (node.matches(BORDERS)) break;
    const isOwnLine = isBlock(node);
    if (isOwnLine && isSaid(line)) {
      yield line;
      line = EMPTY;
    }
    line = before(line, textOf(node), crowd.has(node));
    if (!isOwnLine || !isSaid(line)) continue;
    yield line;
    line = EMPTY;
  }
  if (isSaid(line)) yield line;
}

const EMPTY: Line = { text: '', hasControl: false, lead: '' };

function before(line: Line, text: string, hasControl: boolean): Line {
  return {
    text: text + line.text,
    hasControl: line.hasControl || hasControl,
    lead: hasControl ? text : text + line.lead,
  };
}

function isSaid({ text, hasControl }: Line): boolean {
  return hasControl || hasWords(text);
}

const BORDERS = 'hr, table, h1, h2, h3, h4, h5, h6, [role="heading"]';

/** No sentence, and no question. */
function isTitle(text: string): boolean {
  const title = fold(text);
  return title.split(' ').length <= TITLE_WORDS && !/[.?!,*]$/.test(title);
}

const TITLE_WORDS = 6;
