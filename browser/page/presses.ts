import { buttonKind, isButton } from './buttonKind.ts';
import { buttonLabel } from './buttons.ts';

/**
 * Tells of each press of a button and each submit before the page hears of it. Nobody means to send a form twice by a
 * double click: its second half does nothing.
 */
export function tellPresses(tell: (press: string) => void): void {
  const told = (button: HTMLElement | null) =>
    tell(JSON.stringify({ label: button === null ? '' : buttonLabel(button), kind: kindOf(button) }));
  addEventListener('click', (event) => onClick(event, told), true);
  addEventListener(
    'submit',
    (event) => told(event.submitter instanceof HTMLElement ? event.submitter : null),
    true,
  );
}

function onClick(event: MouseEvent, told: (button: HTMLElement) => void): void {
  const button = event.composedPath().find(isPressed);
  if (button === undefined) return;
  if (event.detail > 1 && kindOf(button) === 'submit') {
    event.preventDefault();
    event.stopImmediatePropagation();
    return;
  }
  told(button);
}

function isPressed(target: EventTarget): target is HTMLElement {
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement) return /^(submit|button|image|reset)$/.test(target.type);
  return isButton(target);
}

/** A form that is sent without a button of its own is sent all the same. */
function kindOf(button: HTMLElement | null): string {
  return button === null ? 'submit' : buttonKind(button);
}
