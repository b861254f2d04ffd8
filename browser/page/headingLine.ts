import type { Crowd } from './crowd.ts';
import { hasWords } from './lines.ts';
import { withoutMarks } from './marks.ts';
import { fold, isBlock, isSkipped, textOf } from './text.ts';

/**
 * Where boxes stand in the lines of a running text, each behind its own words: what stands above them in a line by itself, such
 * as `Emergency contact`; '' where nothing does.
 */
export function headingLine(control: Element, crowd: Crowd): string {
  const start = inlineTop(control);
  const place = start.parentElement;
  if (place === null || (crowd.get(place) ?? 0) < 2) return '';
  for (const { text, hasControl } of linesUpwards(start, crowd)) {
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

interface Line {
  text: string;
  hasControl: boolean;
}

/** The rest of its own line, and those above it in the same place, up to a rule, a table or a heading. */
function* linesUpwards(start: Element, crowd: Crowd): Generator<Line> {
  let line: Line = { text: '', hasControl: true };
  for (let node = start.previousSibling; node; node = node.previousSibling) {
    if (node instanceof Text) line.text = node.data + line.text;
    if (!(node instanceof Element) || (isSkipped(node) && !crowd.has(node))) continue;
    if (node.matches(BORDERS)) break;
    const isOwnLine = isBlock(node);
    if (isOwnLine && isSaid(line)) {
      yield line;
      line = { text: '', hasControl: false };
    }
    line = { text: textOf(node) + line.text, hasControl: line.hasControl || crowd.has(node) };
    if (!isOwnLine || !isSaid(line)) continue;
    yield line;
    line = { text: '', hasControl: false };
  }
  if (isSaid(line)) yield line;
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
