import { pressedIn } from './pressed.ts';
import { canBeTakenAway, hasCross, hasRemover } from './takenAway.ts';
import { isPicture, textOf } from './text.ts';
import { firstOutwards } from './tree.ts';

/** What is drawn for each of the things that were chosen. */
export function chipsBeside(control: HTMLElement): Element[] {
  const shown = ownPlace(control).flatMap((element) => [
    ...element.querySelectorAll('[class], [role="option"]'),
  ]);
  const chips = [...new Set(shown)].filter(
    (element) =>
      (isChip(element) ||
        isKeptBeside(element, control) ||
        isCrossed(element, control) ||
        isPressedOption(element, control)) &&
      !isPicture(element) &&
      !element.contains(control) &&
      withoutCross(textOf(element)) !== '',
  );
  return chips.filter((chip) => !chips.some((inner) => inner !== chip && chip.contains(inner)));
}

/** Told by its name, or as the chosen one of a list that stands in the control's own place: what is not chosen has no cross. */
export function isChip(element: Element): boolean {
  if (isMarked(element, CHIP)) return true;
  return element.matches('[role="option"]') && (isMarkedChosen(element) || canBeTakenAway(element));
}

/** What is chosen in a list that one types into, and can be taken away by itself. */
function isCrossed(element: Element, control: HTMLElement): boolean {
  return (
    control instanceof HTMLInputElement &&
    control.matches(LISTS) &&
    (hasCross(element) || hasRemover(element))
  );
}

/** A thing with a value of its own, next to the box. */
function isKeptBeside(element: Element, control: HTMLElement): boolean {
  return element.matches('[data-value]') && element.parentElement === control.parentElement;
}

/** One that does not say whether it is chosen, and was pressed in the list. */
function isPressedOption(element: Element, control: HTMLElement): boolean {
  if (!element.matches('[role="option"]:not([aria-selected])')) return false;
  return pressedIn(control).includes(withoutCross(textOf(element)));
}

function isMarkedChosen(option: Element): boolean {
  return option.getAttribute('aria-selected') === 'true';
}

/** The elements around an input that hold no other control, and no label; the gap that a drawn frame leaves for one is none. */
export function ownPlace(control: HTMLElement): Element[] {
  const around = firstOutwards(control, 5).slice(1);
  const end = around.findIndex(holdsMore);
  return end < 0 ? around : around.slice(0, end);
}

function holdsMore(element: Element): boolean {
  const others = element.querySelectorAll(
    'input:not([type="hidden"], [aria-hidden="true"], [tabindex="-1"]), select, textarea, :is(label, legend):not([aria-hidden="true"] *)',
  );
  return others.length > 1 || element.matches('form, fieldset, body, [role="dialog"]');
}

const CHIP = /(^|[-_ ])(multi-?value|chip|pill|token|tag|badge)([-_ ]|$)|multiValue|(Chip|Tag|Pill|Token)-/;

export function isMarked(element: Element, marks: RegExp): boolean {
  return (element.getAttribute('class') ?? '').split(/\s+/).some((name) => marks.test(name));
}

export const LISTS =
  '[role="combobox"], [aria-autocomplete], [aria-haspopup], [role="combobox"] *, [aria-haspopup="listbox"] *';

/** Without the cross that takes it away, and the arrow that opens the list. */
export function withoutCross(text: string): string {
  return text.replace(/^[×✕✖⨯]\s*|\s*[×✕✖⨯▾▼⌄˅∨⏷]$/gu, '');
}
