import type { FrameLook } from '../../forms/control.ts';
import { buttonKind } from './buttonKind.ts';
import { sectionOf } from './evidence.ts';
import { legendOf } from './legend.ts';
import type { PageReading } from './census.ts';
import { formSelector, isDisabled } from './controls.ts';
import { layerSelector } from './layers.ts';
import { fold, textOf } from './text.ts';
import { saysSomething } from '../../forms/saysSomething.ts';
import { namedBy } from './tree.ts';
import { isVisible } from './visibility.ts';

/** Everything that can be pressed, in the order of the document. */
export function readButtons(page: PageReading): FrameLook['buttons'] {
  return page.census.buttons.map((button) => ({
    selector: page.selectorOf(button),
    label: buttonLabel(button),
    kind: buttonKind(button),
    form: formSelector(button, page),
    layer: layerSelector(button, page),
    section: sectionsOf(button, page),
    visible: isVisible(button),
    disabled: isDisabled(button),
  }));
}

/** Of what it is a button: a long page has many that only say `Add`. */
function sectionsOf(button: HTMLElement, page: PageReading): string {
  if (!isVisible(button)) return '';
  return [legendOf(button).text, sectionOf(button, page.census, '')].filter(Boolean).join(' / ');
}

/** An arrow or a picture says less than its name, and `+ Add` less than `Add experience`. */
export function buttonLabel(button: HTMLElement): string {
  const shown = button instanceof HTMLInputElement ? inputLabel(button) : textOf(button);
  if (saysSomething(shown)) return saysMore(button.getAttribute('aria-label') ?? '', shown) ?? shown;
  const named = namedBy(button, 'aria-labelledby').map(textOf).join(' ');
  const image = button.querySelector('img[alt]')?.getAttribute('alt');
  const attributes = ['aria-label', 'alt', 'title', 'value'].map((name) => button.getAttribute(name));
  return fold([named, ...attributes.slice(0, 2), image, ...attributes.slice(2)].find(Boolean) || shown);
}

/** A name that begins with the words that are seen, where those say only that something is added. */
function saysMore(name: string, shown: string): string | null {
  const words = shown.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '').toLowerCase();
  return ADDS.test(words) && name.toLowerCase().startsWith(`${words} `) ? fold(name) : null;
}

const ADDS =
  /^(add|add new|add another|new|hinzufügen|ajouter|añadir|agregar|adicionar|aggiungi|toevoegen|dodaj)$/;

function inputLabel(input: HTMLInputElement): string {
  if (input.type === 'image') return fold(input.alt || input.value);
  if (input.value || input.type === 'button') return fold(input.value);
  return input.type === 'submit' ? 'Submit' : 'Reset';
}
