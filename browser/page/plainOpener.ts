import { isPlaceholderText } from '../../forms/placeholders.ts';
import { lineBeside } from './lines.ts';
import { closest, parentOf } from './tree.ts';

/**
 * What opens a list, and nothing but its words tell: it says `Select…`, can be pressed, and something stands before it that it
 * may be the answer to. Once known it stays known: what is chosen stands in it then.
 */
export function isPlainOpener(element: Element): boolean {
  if (!element.matches('div, span, button') || element.querySelectorAll('*').length > MOST_INSIDE)
    return false;
  if (KNOWN.has(element)) return true;
  const text = (element.textContent ?? '').replace(ARROW, '').trim();
  if (text === '' || text.length > LONGEST || !isPlaceholderText(text) || OTHER.test(text)) return false;
  if (!isMadeToPress(element) || closest(element, ELSEWHERE) !== null) return false;
  const place = parentOf(parentOf(parentOf(element) ?? element) ?? element);
  if (place === null || lineBeside(element, place, { direction: 'previousSibling' }) === '') return false;
  KNOWN.add(element);
  return true;
}

const KNOWN = new WeakSet<Element>();
const MOST_INSIDE = 4;
const LONGEST = 40;
const ARROW = /[▾▼⌄˅∨⏷]/g;
/** Files, dates and steps are chosen in other ways. */
const OTHER =
  /\b(files?|documents?|dates?|images?|photos?|datei(en)?|fichiers?|archivos?|plans?|jobs?)\b|^(type|search|start|begin)\b/i;
const ELSEWHERE =
  'a, label, nav, header, footer, select, table, [role="listbox"], [role="menu"], [role="tablist"], [role="toolbar"], [role="option"]';

/** The outermost of what shows a hand; a button that leads nowhere says by its dots or its arrow that it opens something. */
function isMadeToPress(element: Element): boolean {
  const text = (element.textContent ?? '').trim();
  if (element.localName === 'button')
    return element.matches('[type="button"]') && (/(…|\.\.\.|[▾▼⌄˅∨⏷])$/u.test(text) || /\s/.test(text));
  // What says that it is a list is the list, not the frame around it.
  if (element.querySelector(CONTROLS) !== null) return false;
  const isPointed = (one: Element | null) => one !== null && getComputedStyle(one).cursor === 'pointer';
  return element.matches('[onclick]') || (isPointed(element) && !isPointed(parentOf(element)));
}

const CONTROLS = 'button, input, select, textarea, a, [role="combobox"], [aria-haspopup="listbox"]';
