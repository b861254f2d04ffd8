import { RED } from './red.ts';
import { COMPLAINT } from '../../forms/complaints.ts';
import type { FrameSignals } from '../../forms/control.ts';
import type { Census, PageReading } from './census.ts';
import { challengeAnswers, challengeMarks } from './challenges.ts';
import { formSelector } from './controls.ts';
import { fold, withoutBreaks } from './text.ts';
import { childElements } from './tree.ts';
import { isVisible } from './visibility.ts';

const MAX_TEXT = 20_000;
const ALERTS =
  '[role="alert"], [role="alertdialog"], [role="status"], [aria-live="assertive"], [class*="error" i], [class*="invalid" i], [class*="alert-danger" i]';

/** What blockers and receipts are told by. */
export function readSignals(page: PageReading): FrameSignals {
  const { census } = page;
  return {
    text: visibleText(census),
    visibleFrames: census.frames.filter(isVisible).map((frame) => describeFrame(frame, page)),
    challengeMarks: challengeMarks(page),
    challengeAnswers: challengeAnswers(page),
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

function describeFrame(frame: HTMLIFrameElement, page: PageReading): FrameSignals['visibleFrames'][number] {
  const { width, height } = frame.getBoundingClientRect();
  return {
    url: frame.src,
    title: frame.title,
    width: Math.round(width),
    height: Math.round(height),
    form: formSelector(frame, page),
  };
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
