import type { ControlKind } from '../../forms/control.ts';
import { cellOf, type Crowd } from './crowd.ts';
import { hasWords, lineBeside } from './lines.ts';
import { isSkipped, textOf } from './text.ts';
import { outwards } from './tree.ts';

/** What explains a box from below, though its author has not tied it to the box: `DD/MM/YYYY`; '' where nothing does. */
export function helpBelow(control: HTMLElement, kind: ControlKind, crowd: Crowd): string {
  if (!EXPLAINED.has(kind)) return '';
  const cell = placeOf(control, cellOf([control], crowd));
  const text = cell === control ? nextHelp(control, crowd) : lineBelow(control, cell);
  return text.length <= LONGEST && !NAMES_NEXT.test(text) ? text : '';
}

/** The largest element around it that is all its own, and no whole form. */
function placeOf(control: Element, cell: Element): Element {
  let place = control;
  for (const around of outwards(control)) {
    if (around.matches(WHOLE_FORM)) break;
    place = around;
    if (around === cell) break;
  }
  return place;
}

const EXPLAINED: ReadonlySet<ControlKind> = new Set<ControlKind>([
  'text',
  'email',
  'tel',
  'url',
  'number',
  'date',
  'textarea',
  'select',
  'combobox',
]);
const WHOLE_FORM = 'form, body, main, fieldset, section, dialog, [role="dialog"]';
const LONGEST = 200;
/** It belongs to what comes after it. */
const NAMES_NEXT = /[:*]\s*$/;

/** Labels name, and links lead away. */
function lineBelow(control: HTMLElement, cell: Element): string {
  const without = new Set(cell.querySelectorAll('label, legend, a, button, h1, h2, h3, h4, h5, h6'));
  const line = lineBeside(control, cell, { direction: 'nextSibling', without });
  return hasWords(line) ? line : '';
}

/** Where boxes and their labels stand in one row, only what calls itself an explanation is one. */
function nextHelp(control: HTMLElement, crowd: Crowd): string {
  let next = control.nextElementSibling;
  while (next?.localName === 'br') next = next.nextElementSibling;
  if (!next?.matches(CALLED_HELP) || crowd.has(next) || isSkipped(next)) return '';
  return textOf(next);
}

const CALLED_HELP =
  'small, [class*="help" i], [class*="hint" i], [class*="description" i], [class*="form-text" i]';
