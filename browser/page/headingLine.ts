import type { Crowd } from './crowd.ts';
import { hasWords } from './lines.ts';
import { inlineTop, linesUpwards } from './linesUpwards.ts';
import { withoutMarks } from './marks.ts';
import { fold } from './text.ts';

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

/** `Permanent address (if different): Street` */
const LEAD = /^\s*([^:]{3,60}):\s*[^:\s][^:]*$/;

/** No sentence, and no question. */
function isTitle(text: string): boolean {
  const title = fold(text);
  return title.split(' ').length <= TITLE_WORDS && !/[.?!,*]$/.test(title);
}

const TITLE_WORDS = 6;
