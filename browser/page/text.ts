import { COMPLAINT } from '../../forms/complaints.ts';
import { speaksOfTerms } from '../../forms/termsWords.ts';
import { isKnownDialOpener } from './dialOpener.ts';
import { saysOnlyRequired } from './marks.ts';
import { shownChildren } from './tree.ts';
import { complainsInRed } from './red.ts';

/** The text of an element as a person reads it: without controls, messages, and what is not displayed. */
export function textOf(element: Element): string {
  return fold(gather(element));
}

/** As `textOf`, with a line for every block, each once. What a label explains stands mostly in lines of its own. */
export function linesOf(element: Element): string {
  const lines = gather(element).split('\n').map(fold).filter(Boolean);
  return [...new Set(lines)].join('\n').slice(0, MAX_TEXT);
}

const MAX_TEXT = 500;

/** `Single choice.`: of what kind a question is, as some tell those who hear a page. */
export function saysKind(text: string): boolean {
  return /^(required to answer\. )?((single|multiple) (choice|line text)|multi-?line text|rating|ranking|date)\.$|^\W*(numeric|numbers?|digits) only\W*$/i.test(
    text.trim(),
  );
}

/** White space folded, cut to what a look carries. */
export function fold(text: string): string {
  return withoutBreaks(text)
    .replace(/[\s\u00a0\u200c-\u200f\u2028\u2029]+/g, ' ')
    .trim()
    .slice(0, MAX_TEXT);
}

/** What an option of a native list says: one that is kept out of sight may hold what its drawn twin is written with. */
export function optionText({ label }: HTMLOptionElement): string {
  return fold(label.replace(/<\/?[a-z][^<>]*>/gi, ' '));
}

/** Without what only says where a word may be broken: nobody sees it. */
export function withoutBreaks(text: string): string {
  return text.replace(/[\u00ad\u200b\u2060\ufeff]/g, '');
}

function gather(node: Node): string {
  let text = '';
  for (const child of shownChildren(node)) {
    if (child instanceof Text) text += child.data.replace(/\s+/g, ' ');
    else if (child instanceof Element && isDrawnMark(child)) text += ' * ';
    else if (child instanceof Element && !isSkipped(child)) {
      text += asWritten(child, gather(child));
    }
    if (text.length > 2000) break;
  }
  return text;
}

/** A picture that says of what stands beside it that it is required. */
export function isDrawnMark(element: Element): boolean {
  if (!element.matches('img[alt], img[title], [role="img"][aria-label]')) return false;
  const said = ['alt', 'aria-label', 'title'].map((name) => element.getAttribute(name) ?? '');
  return said.some(saysOnlyRequired);
}

function asWritten(element: Element, text: string): string {
  if (isBlock(element)) return `\n${text}\n`;
  if (!element.matches('small')) return text;
  return SMALL_PRINT.test(text) ? `\n${text}\n` : ` ${text}`;
}

/** What explains begins anew and has some words: `of your referee` goes on, and `Emergency contact` says whose it is. */
const SMALL_PRINT = /^\s*(?![\p{Ll},/&])(\S+(\s+\S+){2,}|.*[.!])\s*$/u;

const UNREAD =
  'script, style, noscript, template, select, option, datalist, textarea, input, button, svg, iframe, [role="listbox"], [role="tooltip"], [role="button"], [contenteditable="true"]';
/** Where a talk is kept, the last that was said is what is asked. */
const MESSAGES = '[role="alert"], [role="status"], [aria-live]:not([aria-live="off"], [role="log"])';

/** Whether the text of an element says nothing about what a control asks for. */
export function isSkipped(element: Element): boolean {
  if (element.matches(UNREAD) && !opensTerms(element)) return true;
  if (isKnownDialOpener(element)) return true;
  if (element.matches(MESSAGES) || saysError(element) || isPicture(element) || isKey(element)) return true;
  const style = getComputedStyle(element);
  if (style.display === 'none') return true;
  return style.visibility === 'hidden' && !isInvisible(element.parentElement);
}

/** What is ticked to agree to the terms says them by what opens them: it is a part of the sentence. */
function opensTerms(element: Element): boolean {
  if (!element.matches('button, [role="button"]')) return false;
  const box = element.closest('label')?.control;
  const isBox = box instanceof HTMLInputElement && box.type === 'checkbox';
  return isBox && speaksOfTerms(element.textContent ?? '');
}

/** That chooses what stands behind it, drawn in front of that: `A` of `A Yes`. */
function isKey(element: Element): boolean {
  const [key, next] = [element.textContent?.trim() ?? '', element.nextElementSibling];
  if (!/^[A-Z1-9]$/.test(key) || next === null || !isFirst(element)) return false;
  if (!/^\s*[\p{Lu}\p{Lo}\d]\S/u.test(next.textContent ?? '') || hasTextBeside(element)) return false;
  return element.matches('kbd, [aria-hidden="true"]') || element.closest(CHOICES) !== null;
}

function isFirst({ previousElementSibling: before }: Element): boolean {
  return before === null || before.matches('input');
}

const CHOICES = 'button, [role="radio"], [role="checkbox"], [role="option"], [role="button"]';

function hasTextBeside({ parentNode }: Element): boolean {
  return [...(parentNode?.childNodes ?? [])].some((node) => node instanceof Text && node.data.trim() !== '');
}

/** Some fonts draw a picture for a word: `mail`. */
export function isPicture(element: Element): boolean {
  return element.matches(PICTURES) && /^\s*[a-z0-9_]+\s*$/.test(element.textContent ?? '');
}

const PICTURES = 'i[class*="icon" i], [class*="material-icons"], [class*="material-symbols"]';

/** Texts that complain are mostly in the page from the start, and shown later. */
export function saysError(element: Element): boolean {
  const isCalledSo = /(^|[^a-z])(error|invalid|validation|feedback)|(Error|Invalid)/.test(
    element.getAttribute('class') ?? '',
  );
  return (isCalledSo && !namesBox(element)) || complainsInRed(element);
}

/** Some style sheets call what is required an error: a name that begins the place of its box, and complains of nothing. */
export function namesBox(element: Element): boolean {
  const text = (element.textContent ?? '').trim();
  const isName = /\p{L}{2}/u.test(text) && text.length <= 20 && text.split(/\s+/).length <= 3;
  if (!isName || COMPLAINT.test(text) || saysOnlyRequired(text)) return false;
  const place = element.parentElement;
  const isAllOfIt = place !== null && (place.textContent ?? '').trim() === text;
  return isAllOfIt && place.nextElementSibling?.querySelector('input, select, textarea') != null;
}

export function isBlock(element: Element): boolean {
  if (element.localName === 'br') return true;
  const { display } = getComputedStyle(element);
  return !display.startsWith('inline') && display !== 'contents' && display !== 'none';
}

function isInvisible(element: Element | null): boolean {
  return element !== null && getComputedStyle(element).visibility === 'hidden';
}
