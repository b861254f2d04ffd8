import { COMPLAINT } from '../../forms/complaints.ts';
import { cellOf, type Crowd } from './crowd.ts';
import { faultLinksTo } from './faultLinks.ts';
import { withoutMarks } from './marks.ts';
import { complainsInRed, RED } from './red.ts';
import { fold, namesBox, saysError } from './text.ts';
import { namedBy } from './tree.ts';
import { isVisible } from './visibility.ts';

const FAULTS =
  '[role="alert"], [class*="error" i], [class*="invalid" i], [class*="danger" i], [data-automation-id*="alert" i], [data-testid*="error" i]';
const MESSAGES = `${FAULTS}, [aria-live="assertive"], [aria-live="polite"], [class*="feedback" i]`;

/** As the page says after somebody tried to go on: by its marks, its colours, or by a complaint in the control's own place. */
export function isInvalid(control: HTMLElement, crowd: Crowd): boolean {
  if (control.matches(':user-invalid, [aria-invalid="true"]')) return true;
  if (MARKED.test(control.className)) return true;
  if (NAMED.test(control.className) && errorOf(control, crowd) !== '') return true;
  if (faultLinksTo(control, crowd).length > 0) return true;
  const cell = cellOf([control], crowd);
  const isSaid = (message: Element) => !message.contains(control) && isVisible(message);
  return (
    [...cell.querySelectorAll(FAULTS)].some((message) => isSaid(message) && isComplaint(message, control)) ||
    inRed(cell).some(isSaid)
  );
}

/** Alerts tell of what went well, too, and count characters. */
function isComplaint(message: Element, control: HTMLElement): boolean {
  const words = wordsIn(message);
  // A star in red is a mark; so is `Required`, at a box that is not empty.
  if (!/\p{L}{2}/u.test(words) || namesBox(message)) return false;
  if (withoutMarks(words) === '' && 'value' in control && control.value !== '') return false;
  const marks = ['data-automation-id', 'data-testid']
    .map((name) => message.getAttribute(name) ?? '')
    .join(' ');
  if (/alert|error/i.test(marks) || /error|danger|invalid/i.test(message.className)) return true;
  return COMPLAINT.test(words);
}

/** What frameworks call a box that they paint red. */
const MARKED = /(^|[\s_-])(is-invalid|is-error|has-error|is-danger)($|\s)|(?=.*ng-invalid)(?=.*ng-touched)/;

/** Names of a style that say as much only beside a complaint that is shown. */
const NAMED = /(^|\s)(field-|input-|form-)?(invalid|error|danger)($|\s)/i;

/** What the page complains of at a control: where the control says so, else in its own place, else in a list of faults, else in the browser's words. */
export function errorOf(control: HTMLElement, crowd: Crowd): string {
  const named = namedBy(control, 'aria-errormessage');
  const described = namedBy(control, 'aria-describedby').filter(
    (text) => saysError(text) || text.matches(MESSAGES),
  );
  const cell = cellOf([control], crowd);
  const messages = [...cell.querySelectorAll(MESSAGES), ...inRed(cell)];
  const beside = messages.filter(
    (message) => message !== control && !message.contains(control) && !namesBox(message),
  );
  const shown = [...named, ...described, ...beside].filter(isVisible).map(wordsIn).find(Boolean);
  return shown ?? faultLinksTo(control, crowd)[0] ?? browsersWords(control);
}

function inRed(cell: Element): Element[] {
  return [...cell.querySelectorAll(RED)].filter(complainsInRed);
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
