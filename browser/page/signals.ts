import { COMPLAINT } from '../../forms/complaints.ts';
import type { PageSignals } from '../../forms/control.ts';
import type { Census } from './census.ts';
import { challengeMarks, isChallengeAnswered } from './challenges.ts';
import { fold, withoutBreaks } from './text.ts';
import { childElements } from './tree.ts';
import { isVisible } from './visibility.ts';

const MAX_TEXT = 20_000;
const ALERTS =
  '[role="alert"], [role="status"], [aria-live="assertive"], [class*="error" i], [class*="invalid" i], [class*="alert-danger" i]';
/** Of pages that give what they complain of no other mark. A star in red says nothing. */
const RED = '[style*="color:red" i], [style*="color: red" i], font[color="red" i], font[color="#ff0000" i]';

/** What blockers and receipts are told by. */
export function readSignals(census: Census): PageSignals {
  return {
    text: visibleText(census),
    visibleFrames: census.frames.filter(isVisible).map(describeFrame),
    challengeMarks: challengeMarks(census.roots),
    challengeAnswered: isChallengeAnswered(census.roots),
    alerts: visibleAlerts(census),
  };
}

function visibleText(census: Census): string {
  const shadows = census.roots.filter((root) => root instanceof ShadowRoot);
  const inShadows = shadows.flatMap((root) => childElements(root).map(innerText));
  const text = [innerText(document.body), ...inShadows].join('\n');
  return withoutBreaks(text)
    .replace(PICTURES, ' ')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?(\n ?)+/g, '\n')
    .trim()
    .slice(0, MAX_TEXT);
}

/** Ticks and party hats say nothing that the words beside them do not. */
const PICTURES = /[\p{Extended_Pictographic}\ufe0f✓✗]/gu;

function innerText(element: Element | null): string {
  return element instanceof HTMLElement && element.localName !== 'style' ? element.innerText : '';
}

function describeFrame(frame: HTMLIFrameElement): PageSignals['visibleFrames'][number] {
  const { width, height } = frame.getBoundingClientRect();
  return { url: frame.src, title: frame.title, width: Math.round(width), height: Math.round(height) };
}

function visibleAlerts(census: Census): string[] {
  const found = census.roots.flatMap((root) => [...root.querySelectorAll<HTMLElement>(ALERTS)]);
  const texts = found.filter(isVisible).map(wordsOf);
  const red = census.roots.flatMap((root) => [...root.querySelectorAll<HTMLElement>(RED)]);
  texts.push(...red.filter((said) => COMPLAINT.test(wordsOf(said)) && isVisible(said)).map(wordsOf));
  return [...new Set(texts)].filter((text) => text !== '').slice(0, 50);
}

function wordsOf(element: HTMLElement): string {
  return fold(element.innerText ?? '');
}
