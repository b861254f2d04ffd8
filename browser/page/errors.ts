import { cellOf, type Crowd } from './crowd.ts';
import { fold, saysError } from './text.ts';
import { namedBy } from './tree.ts';
import { isVisible } from './visibility.ts';

const MESSAGES =
  '[role="alert"], [aria-live="assertive"], [aria-live="polite"], [class*="error" i], [class*="invalid" i], [class*="feedback" i]';

/** What the page complains of at a control: where the control says so, else in its own place, else in the browser's words. */
export function errorOf(control: HTMLElement, crowd: Crowd): string {
  const named = namedBy(control, 'aria-errormessage');
  const described = namedBy(control, 'aria-describedby').filter(
    (text) => saysError(text) || text.matches(MESSAGES),
  );
  const beside = [...cellOf([control], crowd).querySelectorAll(MESSAGES)].filter(
    (message) => message !== control && !message.contains(control),
  );
  const shown = [...named, ...described, ...beside].filter(isVisible).map(wordsIn).find(Boolean);
  return shown ?? browsersWords(control);
}

function wordsIn(element: Element): string {
  return element instanceof HTMLElement && !element.matches('input, select, textarea')
    ? fold(element.innerText)
    : '';
}

function browsersWords(control: HTMLElement): string {
  const isNative =
    control instanceof HTMLInputElement ||
    control instanceof HTMLSelectElement ||
    control instanceof HTMLTextAreaElement;
  const isFaulty = isNative && !control.validity.valid && !control.validity.valueMissing;
  return isFaulty ? fold(control.validationMessage) : '';
}
