import type { ControlKind } from '../../forms/control.ts';
import { answerButtons, keepsAnswer } from './answerButtons.ts';
import { isAttachButton } from './attachButton.ts';

/** What kind of control an element is; null when it is none, or only the shell of one. */
export function controlKind(element: Element): ControlKind | null {
  if (keepsAnswer(element)) return null;
  if (element instanceof HTMLInputElement) return inputKind(element);
  if (element instanceof HTMLSelectElement) return element.multiple ? 'multiselect' : 'select';
  if (element instanceof HTMLTextAreaElement) return 'textarea';
  return editableKind(element) ?? widgetKind(element);
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
  color: 'other',
  range: 'number',
  time: 'date',
  week: 'other',
};

function inputKind(input: HTMLInputElement): ControlKind | null {
  const kind = INPUT_KINDS[input.type];
  if (kind !== undefined && kind !== 'search') return kind;
  if (choosesFromList(input)) return 'combobox';
  return kind ?? 'text';
}

function choosesFromList(input: HTMLInputElement): boolean {
  const suggests = ['list', 'both'].includes(input.getAttribute('aria-autocomplete') ?? '');
  return input.getAttribute('role') === 'combobox' || input.hasAttribute('list') || suggests;
}

function editableKind(element: Element): ControlKind | null {
  const editable = element.getAttribute('contenteditable');
  const isEditable = editable === '' || editable === 'true' || editable === 'plaintext-only';
  if (!isEditable && element.getAttribute('role') !== 'textbox') return null;
  if (
    holdsControl(element) ||
    element.parentElement?.closest('[contenteditable=""], [contenteditable="true"]')
  ) {
    return null;
  }
  return element.getAttribute('role') === 'combobox' ? 'combobox' : 'richtext';
}

function widgetKind(element: Element): ControlKind | null {
  const role = element.getAttribute('role');
  if (role === 'radio') return holdsControl(element) ? null : 'radio';
  if (role === 'checkbox' || role === 'switch') return holdsControl(element) ? null : 'checkbox';
  if (role === 'combobox') return holdsControl(element) ? null : 'combobox';
  if (role === 'slider' || role === 'spinbutton') return holdsControl(element) ? null : 'number';
  if (isAttachButton(element)) return 'file';
  if (element.localName !== 'button' && role !== 'button') return null;
  if (element.getAttribute('aria-haspopup') === 'listbox') return 'combobox';
  return answerButtons(element).length > 0 ? 'radio' : null;
}

function holdsControl(element: Element): boolean {
  return (
    element.querySelector(
      'input:not([type="hidden"], [type="button"], [type="submit"]), select, textarea',
    ) !== null
  );
}
