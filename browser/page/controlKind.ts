import type { ControlKind } from '../../forms/control.ts';
import { isPlaceholderText } from '../../forms/placeholders.ts';
import { isArrowOfList } from './arrow.ts';
import { answerButtons, isPressable, keepsAnswer, mayPressSeveral } from './answerButtons.ts';
import { counterButtons } from './counter.ts';
import { isDateOpener } from './dateOpener.ts';
import { isDialOpener } from './dialOpener.ts';
import { dualListOf, isPartOfDualList } from './dualList.ts';
import { isShadowOfList } from './listShadow.ts';
import { isInsideOfDrawn, keeperOf } from './keeper.ts';
import { isPlainOpener } from './plainOpener.ts';
import { fold } from './text.ts';
import { isAttachButton } from './attachButton.ts';
import { isDropZone } from './dropZone.ts';
import { editorIn, isEditorBody } from './editorFrame.ts';
import { shadowRootOf } from './shadows.ts';
import { isSignaturePad } from './signaturePad.ts';
import { firstOutwards } from './tree.ts';

/** What kind of control an element is; null when it is none, or only the shell of one. */
export function controlKind(element: Element): ControlKind | null {
  if (dualListOf(element) !== null) return 'multiselect';
  if (isPartOfDualList(element)) return null;
  if (keepsAnswer(element) || isShadowOfList(element) || isShadowOfBox(element)) return null;
  if (isInsideOfDrawn(element) || isArrowOfList(element)) return null;
  if (element instanceof HTMLInputElement) return inputKind(element);
  if (element instanceof HTMLSelectElement) return element.multiple ? 'multiselect' : 'select';
  if (element instanceof HTMLTextAreaElement) return element.matches(LISTED) ? 'combobox' : 'textarea';
  if (element instanceof HTMLIFrameElement) return editorIn(element) ? 'richtext' : null;
  if (element instanceof HTMLCanvasElement) return isSignaturePad(element) ? 'other' : null;
  return editableKind(element) ?? widgetKind(element);
}

/** Boxes of several lines are lists where they say so twice. */
const LISTED = '[role="combobox"][aria-autocomplete="list"], [role="combobox"][aria-autocomplete="both"]';

/** What sends the answer of a drawn box; nobody sees or reaches it. */
function isShadowOfBox(element: Element): boolean {
  if (element.matches(NATIVE_BOXES) && isHeldByDrawn(element)) return true;
  if (!element.matches('input[type="radio"][aria-hidden="true"], input[type="checkbox"][aria-hidden="true"]'))
    return false;
  const drawn = element.parentElement?.querySelector('[role="radio"], [role="checkbox"], [role="switch"]');
  return element.matches('[tabindex="-1"]') && drawn instanceof HTMLElement && drawn !== element;
}

const NATIVE_BOXES = 'input[type="radio"], input[type="checkbox"]';
const DRAWN_BOXES = '[role="radio"], [role="checkbox"], [role="switch"]';

/** Not to be seen, inside of what the keyboard reaches in its place. */
function isHeldByDrawn(box: Element): boolean {
  const isSeen = box.checkVisibility({ visibilityProperty: true });
  return !isSeen && box.closest(DRAWN_BOXES)?.matches('[tabindex][aria-checked]') === true;
}

function holdsOther(drawn: Element): boolean {
  return [...drawn.querySelectorAll(HELD)].some(
    (held) => !held.matches(NATIVE_BOXES) || !isHeldByDrawn(held),
  );
}

const INPUT_KINDS: Record<string, ControlKind | null> = {
  hidden: null,
  submit: null,
  button: null,
  reset: null,
  image: null,
  email: 'email',
  tel: 'tel',
  url: 'url',
  number: 'number',
  date: 'date',
  month: 'date',
  'datetime-local': 'date',
  password: 'password',
  search: 'search',
  radio: 'radio',
  checkbox: 'checkbox',
  file: 'file',
  color: 'text',
  range: 'number',
  time: 'date',
  week: 'date',
};

function inputKind(input: HTMLInputElement): ControlKind | null {
  const kind = INPUT_KINDS[input.type];
  if (kind === undefined && counterButtons(input) !== null) return 'number';
  if (kind !== undefined && kind !== 'search') return kind;
  if (choosesFromList(input)) return 'combobox';
  return kind ?? 'text';
}

function choosesFromList(input: HTMLInputElement): boolean {
  // What opens is a calendar, unless it completes what is typed.
  if (input.matches('[aria-haspopup="dialog"]')) return false;
  if (input.matches('[aria-haspopup="grid"]'))
    return (
      input.matches('[role="combobox"][aria-autocomplete]:not([aria-autocomplete="none"])') &&
      !saysDate(input)
    );
  if (input.matches('[role="combobox"], [list], [aria-autocomplete="list"], [aria-autocomplete="both"]'))
    return true;
  if (input.matches('[aria-haspopup="listbox"], [aria-haspopup="tree"]')) return true;
  if (input.matches('[role="combobox"] input, [aria-haspopup="listbox"] input')) return true;
  if (keeperOf(input) !== null) return true;
  return searchesForAnswer(input) || (input.readOnly && (isOpener(input) || isHeldBox(input)));
}

/** A box that has a question of its own for a label, and `Search` written into it, looks for the answer in a list. */
function searchesForAnswer(input: HTMLInputElement): boolean {
  if (input.type !== 'text' || !/^search\b/i.test(input.placeholder)) return false;
  const asks = [...(input.labels ?? [])].map((label) => fold(label.textContent ?? ''));
  return asks.some((text) => text !== '' && !/\b(search|find|keywords?)\b/i.test(text));
}

/** What only says `Select…`, and cannot be typed into, opens something to select from. Dates have pickers of their own. */
function isOpener(input: HTMLInputElement): boolean {
  const says = fold(input.placeholder || input.value);
  return (
    !saysDate(input) &&
    ((says !== '' && isPlaceholderText(says)) || input.matches('[aria-haspopup="true"], [aria-expanded]'))
  );
}

/** Nothing is typed into it, and what it alone stands in is called a list. */
function isHeldBox(input: HTMLInputElement): boolean {
  if (input.type !== 'text' || saysDate(input)) return false;
  for (const around of firstOutwards(input, MOST_AROUND).slice(1)) {
    const boxes = around.querySelectorAll('input:not([type="hidden"]), select, textarea');
    if (around.matches('form, fieldset, body') || boxes.length > 1) return false;
    if (LIST_NAME.test(around.getAttribute('class') ?? '')) return !NO_LIST.test(around.className);
  }
  return false;
}

const MOST_AROUND = 6;
const LIST_NAME = /(^|[-_ ])(select|dropdown|combobox|picker)/i;
const NO_LIST = /date|time|calendar|file/i;

function saysDate(input: HTMLInputElement): boolean {
  const said = [input.placeholder || input.value, input.id, input.name, input.className].join(' ');
  return /date|time|calendar|datum|fecha|[dmy]{2}[/.-][dmy]{2}/i.test(said);
}

function editableKind(element: Element): ControlKind | null {
  const editable = element.getAttribute('contenteditable');
  const isEditable = editable === '' || editable === 'true' || editable === 'plaintext-only';
  if (!isEditable && !(element.getAttribute('role') === 'textbox' && takesKeys(element))) return null;
  // A part of a date, or another number that keys turn.
  if (element.getAttribute('role') === 'spinbutton') return null;
  if (isEditorBody(element)) return null;
  // Lists show in such a box what is chosen.
  if (element.matches('[aria-readonly="true"], [role="combobox"] *')) return null;
  if (
    holdsControl(element) ||
    element.parentElement?.closest('[contenteditable=""], [contenteditable="true"]')
  ) {
    return null;
  }
  return element.getAttribute('role') === 'combobox' ? 'combobox' : 'richtext';
}

/** Nobody types into what the keyboard does not reach: such a frame is around a sheet to sign on, or something else of its own. */
function takesKeys(box: Element): boolean {
  return box.hasAttribute('tabindex') || box.querySelector('canvas, [contenteditable], [tabindex]') === null;
}

function widgetKind(element: Element): ControlKind | null {
  if (isDialOpener(element)) return 'combobox';
  if (isDateOpener(element)) return 'date';
  const role = element.getAttribute('role');
  if (role === 'radio') return holdsControl(element) && holdsOther(element) ? null : 'radio';
  if (role === 'checkbox' || role === 'switch')
    return holdsControl(element) && holdsOther(element) ? null : 'checkbox';
  if (role === 'combobox') return holdsControl(element) && keeperOf(element) === null ? null : 'combobox';
  // One that folds and unfolds itself, with its options inside.
  if (role === 'listbox') return element.matches('[tabindex="0"][aria-expanded]') ? 'combobox' : null;
  if (role === 'slider' || role === 'spinbutton') return holdsControl(element) ? null : 'number';
  if (isAttachButton(element) || isDropZone(element)) return 'file';
  if (element.getAttribute('aria-haspopup') === 'listbox' && !holdsControl(element)) return 'combobox';
  if (isDrawnList(element)) return 'combobox';
  if (isCommand(element) && opensChoices(element)) return 'combobox';
  if (isPlainOpener(element)) return 'combobox';
  if (counterButtons(element) !== null) return 'number';
  const answers = isPressable(element) ? answerButtons(element) : [];
  if (answers.length === 0) return null;
  return mayPressSeveral(answers) ? 'checkbox' : 'radio';
}

function isCommand(element: Element): boolean {
  return element.localName === 'button' || element.getAttribute('role') === 'button';
}

/** A button with a label of its own shows a value: it is no command. */
function opensChoices(button: Element): boolean {
  if (
    !button.matches('[aria-haspopup="true"], [aria-haspopup="menu"], [aria-haspopup="tree"], [aria-expanded]')
  )
    return false;
  // A calendar, beside the parts of the date that it writes.
  if (button.matches('[aria-haspopup="dialog"]') && button.parentElement?.querySelector(PART)) return false;
  if (button.closest('nav, header, menu, [role="menubar"], [role="toolbar"]')) return false;
  if (button instanceof HTMLButtonElement && button.labels.length > 0) return true;
  return isPlaceholderText(fold(button.textContent ?? '')) && fold(button.textContent ?? '') !== '';
}

const PART = '[role="spinbutton"]';

/** One that nothing but its name and its place in the order of the keyboard tells. */
function isDrawnList(element: Element): boolean {
  if (!element.matches('div[tabindex="0"], span[tabindex="0"]') || element.hasAttribute('role')) return false;
  const name = element.getAttribute('class') ?? '';
  return (
    LIST_NAME.test(name) && !NO_LIST.test(name) && (keeperOf(element) !== null || !holdsControl(element))
  );
}

function holdsControl(element: Element): boolean {
  const shadow = shadowRootOf(element);
  return element.querySelector(HELD) !== null || (shadow !== null && isControlWithin(shadow));
}

const HELD = 'input:not([type="hidden"], [type="button"], [type="submit"]), select, textarea';

/** A host may say again what its inner box says. */
function isControlWithin(root: ShadowRoot): boolean {
  if (root.querySelector(`${HELD}, [role="combobox"], [aria-haspopup="listbox"]`) !== null) return true;
  return [...root.querySelectorAll('*')].some((inner) => {
    const shadow = shadowRootOf(inner);
    return shadow !== null && isControlWithin(shadow);
  });
}
