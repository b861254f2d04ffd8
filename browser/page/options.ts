import type { Option } from '../../forms/control.ts';
import { answerButtons } from './answerButtons.ts';
import type { PageReading } from './census.ts';
import { labelText, type Labels } from './labels.ts';
import { fold, isSkipped, textOf } from './text.ts';
import { namedBy } from './tree.ts';

/** What can be chosen, in the order of the page. */
export function optionsOf(members: HTMLElement[], labels: Labels, page: PageReading): Option[] {
  const [first] = members;
  if (first instanceof HTMLSelectElement) {
    return [...first.options].map((option) => nativeOption(option, page));
  }
  if (first instanceof HTMLInputElement && first.list) {
    return [...first.list.options].map((option) => nativeOption(option, page));
  }
  if (first && isBox(first)) return members.map((member) => boxOption(member, labels, page));
  return first ? listedOptions(first, page) : [];
}

const BOXES =
  'input[type="radio"], input[type="checkbox"], [role="radio"], [role="checkbox"], [role="switch"]';

export function isBox(element: HTMLElement): boolean {
  return element.matches(BOXES) || answerButtons(element).length > 0;
}

function isChosen(element: HTMLElement): boolean {
  if (element instanceof HTMLInputElement) return element.checked;
  return element.matches('[aria-checked="true"], [aria-pressed="true"]');
}

export function askedAttributes(members: Element[], names: string[]): Record<string, string> {
  return Object.fromEntries(
    names.flatMap((name) => {
      const holder = members.find((member) => member.hasAttribute(name));
      return holder ? [[name, holder.getAttribute(name) ?? '']] : [];
    }),
  );
}

function nativeOption(option: HTMLOptionElement, page: PageReading): Option {
  return {
    selector: page.selectorOf(option),
    value: option.value,
    label: fold(option.label),
    chosen: option.selected,
    attributes: {},
  };
}

function boxOption(box: HTMLElement, labels: Labels, page: PageReading): Option {
  const value = box instanceof HTMLInputElement ? box.value : '';
  return {
    selector: page.selectorOf(box),
    value,
    label: boxLabel(box, labels) || fold(value),
    chosen: isChosen(box),
    attributes: askedAttributes([box], page.attributes),
  };
}

/** What stands on a box: its label, its own text, or the text right after it. */
export function boxLabel(box: HTMLElement, labels: Labels): string {
  return labelText(box, labels).text.replaceAll('\n', ' ') || ownText(box) || textAfter(box);
}

function ownText(box: HTMLElement): string {
  return box instanceof HTMLInputElement ? '' : textOf(box);
}

/** The text right after a box belongs to it, up to the next box. */
function textAfter(box: Element): string {
  let text = '';
  for (let node = box.nextSibling; node; node = node.nextSibling) {
    if (node instanceof Text) text += node.data;
    if (!(node instanceof Element)) continue;
    if (node.matches('input, br') || node.querySelector('input')) break;
    if (!isSkipped(node)) text += ` ${textOf(node)} `;
  }
  return fold(text);
}

/** The list that a combobox has opened. */
function listedOptions(combobox: HTMLElement, page: PageReading): Option[] {
  const lists = [...namedBy(combobox, 'aria-controls'), ...namedBy(combobox, 'aria-owns')];
  return lists.flatMap((list) =>
    [...list.querySelectorAll('[role="option"]')].map((option) => ({
      selector: page.selectorOf(option),
      value: option.getAttribute('data-value') ?? '',
      label: textOf(option),
      chosen: option.getAttribute('aria-selected') === 'true',
      attributes: {},
    })),
  );
}
