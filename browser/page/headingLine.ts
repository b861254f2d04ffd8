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

/**
 * What the first box of a control's line is called, where each stands behind its own words: `Landlord [ ] Phone [ ]`, or the same
 * in the cells of a row. '' for the first one itself.
 */
export function firstOfLine(control: Element, crowd: Crowd): string {
  const inRow = firstOfRow(control, crowd);
  if (inRow !== null) return inRow;
  const start = inlineTop(control);
  if ((crowd.get(start.parentElement ?? start) ?? 0) < 2) return '';
  const [own] = linesUpwards(start, crowd);
  return own === undefined || own.boxes < 2 || !hasWords(own.lead) ? '' : withoutMarks(fold(own.lead));
}

/** null outside of a table whose cells hold one box each at most. */
function firstOfRow(control: Element, crowd: Crowd): string | null {
  const cell = control.closest('td');
  const row = cell?.closest('tr');
  if (!cell || !row || (crowd.get(cell) ?? 0) > 1) return null;
  const cells = [...row.cells];
  const first = cells.find((one) => crowd.has(one));
  const [name] = cells;
  const isNamed = (at: number) => !crowd.has(cells[at - 1] ?? row) && hasWords(textOf(cells[at - 1] ?? cell));
  if (first === undefined || first === cell || name === undefined || !isNamed(cells.indexOf(cell))) return '';
  return !crowd.has(name) && hasWords(textOf(name)) ? withoutMarks(textOf(name)) : '';
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
  boxes: number;
}

/** The rest of its own line, and those above it in the same place, up to a rule, a table or a heading. */
function* linesUpwards(start: Element, crowd: Crowd): Generator<Line> {
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

/** No sentence, and no question. */
function isTitle(text: string): boolean {
  const title = fold(text);
  return title.split(' ').length <= TITLE_WORDS && !/[.?!,*]$/.test(title);
}

const TITLE_WORDS = 6;
