import type { Crowd } from './crowd.ts';
import { hasWords } from './lines.ts';
import { withoutMarks } from './marks.ts';
import { fold, isSkipped, textOf } from './text.ts';
import { firstOutwards } from './tree.ts';

/**
 * The words that head a few controls with labels of their own, though no heading tells: `Reference` in a plain box before them;
 * '' where a heading stands nearer, or none do. `legend`: what heads the control alone.
 */
export function captionOf(control: Element, crowd: Crowd, legend: string): string {
  for (const around of firstOutwards(control, MOST_AROUND)) {
    if (around.matches('form, body')) break;
    if (around.matches('tr, tbody')) continue;
    if (around instanceof HTMLTableElement && around.caption !== null) return fold(textOf(around.caption));
    let before = around.previousElementSibling;
    for (let steps = 0; before && steps < MOST_BEFORE; steps += 1) {
      if (before.matches('legend')) return fold(textOf(before));
      if (before.matches(HEADINGS)) return '';
      if (isCaption(before, crowd) && withoutMarks(textOf(before)) !== legend) return fold(textOf(before));
      before = before.previousElementSibling;
    }
    if (around.matches('table')) break;
  }
  return '';
}

const MOST_AROUND = 6;
const MOST_BEFORE = 16;
const HEADINGS = 'h1, h2, h3, h4, h5, h6, [role="heading"]';
const LONGEST = 100;

/** What follows it has words of its own. */
function isCaption(element: Element, crowd: Crowd): boolean {
  if (crowd.has(element) || element.matches('label, button, a, script, style, br, hr') || isSkipped(element))
    return false;
  const text = (element.textContent ?? '').trim();
  if (text === '' || text.length > LONGEST || !hasWords(text)) return false;
  const next = nextWithWords(element, crowd);
  if (next === null) return false;
  return (
    next.matches('label') || (crowd.has(next) && fold(textOf(next)) !== '') || isAboveName(text, next, crowd)
  );
}

/** Blank lines stand between them. */
function nextWithWords(element: Element, crowd: Crowd): Element | null {
  let next = element.nextElementSibling;
  while (next?.matches('br, p, div') && !crowd.has(next) && !hasWords(next.textContent ?? ''))
    next = next.nextElementSibling;
  return next;
}

/** `References`, above `Full name` in a line of its own and the box below that. */
function isAboveName(text: string, next: Element, crowd: Crowd): boolean {
  if (crowd.has(next) || text.split(/\s+/).length > TITLE_WORDS || /[.?:*!,]$/.test(text)) return false;
  let below = next.nextElementSibling;
  while (below?.localName === 'br') below = below.nextElementSibling;
  const name = textOf(next);
  return below !== null && crowd.has(below) && hasWords(name) && !/[.!]$/.test(name);
}

const TITLE_WORDS = 5;
