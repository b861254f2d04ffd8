import { isPlaceholderText } from '../../forms/chooseOption.ts';
import type { Option } from '../../forms/control.ts';
import { attachedFile, isAttachButton } from './attachButton.ts';
import { isBox } from './options.ts';
import { fold, textOf } from './text.ts';
import { outwards } from './tree.ts';
import { isVisible } from './visibility.ts';

/** What a control shows now; dots for a password. */
export function shownValue(control: HTMLElement, options: Option[]): string {
  if (control instanceof HTMLInputElement) {
    if (control.type === 'password') return '•'.repeat(control.value.length);
    if (control.type === 'file') return filesIn(control);
    if (control.type === 'range') return control.value;
    if (control.type !== 'radio' && control.type !== 'checkbox') return shownChoice(control);
  }
  if (isAttachButton(control)) return attachedFile(control);
  if (control instanceof HTMLTextAreaElement) return shownText(control);
  if (control.matches('button, [role="button"], [role="combobox"]') && !isBox(control))
    return shownChoice(control);
  if (control.matches('[role="slider"], [role="spinbutton"]')) return turnedTo(control);
  if (options.length > 0) return chosenLabels(options);
  return control.isContentEditable ? unfolded(control.innerText) : textOf(control);
}

/** Uploaders send a file as soon as they have it, empty the box, and show the name beside it. */
function filesIn(box: HTMLInputElement): string {
  return [...(box.files ?? [])].map((file) => file.name).join(', ') || attachedFile(box);
}

function turnedTo(control: HTMLElement): string {
  return control.getAttribute('aria-valuenow') ?? textOf(control);
}

/** What a box or a list shows as its value: what is typed, the choice drawn beside it, or a button's text. */
export function shownChoice(control: HTMLElement): string {
  if (control instanceof HTMLInputElement) return shownText(control) || chosenBeside(control);
  const text = textOf(control);
  return isPlaceholderText(text) ? '' : text;
}

/** What is typed is read back whole: a site may have cut it. */
export function shownText(box: Element | undefined): string {
  const isTyped = box instanceof HTMLInputElement || box instanceof HTMLTextAreaElement;
  return isTyped ? unfolded(box.value) : '';
}

function unfolded(text: string): string {
  return text.replace(/[\s\u200b\ufeff]+/g, ' ').trim();
}

function chosenLabels(options: Option[]): string {
  const chosen = options.filter((option) => option.chosen);
  return fold(chosen.map((option) => option.label).join(', '));
}

/** Select widgets show the choice beside the input that they are typed into. */
function chosenBeside(input: HTMLInputElement): string {
  if (!input.matches('[role="combobox"], [aria-autocomplete], [aria-haspopup], [role="combobox"] *'))
    return '';
  const around = [...outwards(input)].slice(1, 5);
  const own = around.slice(0, around.findIndex(holdsMore) + 1 || around.length);
  const shown = own.flatMap((element) => [...element.querySelectorAll(CHOSEN)]).filter(isVisible);
  return [...new Set(shown.map(textOf))].filter((text) => !isPlaceholderText(text)).join(', ');
}

/** The place of another control too: what is shown there may be that one's. */
function holdsMore(element: Element): boolean {
  return (
    element.querySelectorAll('input:not([type="hidden"], [aria-hidden="true"]), select, textarea').length > 1
  );
}

const CHOSEN = [
  'single-value',
  'singleValue',
  'multi-value__label',
  'multiValueLabel',
  'selected-item',
  'selected-value',
  'selected-option',
  'selection-item',
  'chip',
  'pill',
  'token',
  'tag',
]
  .map((name) => `[class*="${name}" i]`)
  .join(', ');
