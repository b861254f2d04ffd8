import type { Option } from '../../forms/control.ts';
import { fold, textOf } from './text.ts';
import { outwards } from './tree.ts';

/** What a control shows now; dots for a password. */
export function shownValue(control: HTMLElement, options: Option[]): string {
  if (control instanceof HTMLInputElement) {
    if (control.type === 'password') return '•'.repeat(control.value.length);
    if (control.type === 'file') return [...(control.files ?? [])].map((file) => file.name).join(', ');
    if (control.type !== 'radio' && control.type !== 'checkbox') {
      return shownText(control) || chosenBeside(control);
    }
  }
  if (control instanceof HTMLTextAreaElement) return shownText(control);
  if (options.length > 0) return chosenLabels(options);
  return textOf(control);
}

/** What is typed is read back whole: a site may have cut it. */
export function shownText(box: Element | undefined): string {
  const isTyped = box instanceof HTMLInputElement || box instanceof HTMLTextAreaElement;
  return isTyped ? box.value.replace(/\s+/g, ' ').trim() : '';
}

function chosenLabels(options: Option[]): string {
  const chosen = options.filter((option) => option.chosen);
  return fold(chosen.map((option) => option.label).join(', '));
}

/** Select widgets show the choice beside the input that they are typed into. */
function chosenBeside(input: HTMLInputElement): string {
  if (input.getAttribute('role') !== 'combobox') return '';
  const around = [...outwards(input)].slice(1, 4);
  const shown = around.flatMap((element) => Array.from(element.querySelectorAll(CHOSEN)));
  return [...new Set(shown.map(textOf))].join(', ');
}

const CHOSEN = '[class*="single-value" i], [class*="singleValue" i], [class*="multi-value__label" i]';
