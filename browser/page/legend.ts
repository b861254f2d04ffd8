import type { Crowd } from './crowd.ts';
import { hasDrawnStar, isForNone } from './labels.ts';
import { hasRequiredMark, withoutMarks } from './marks.ts';
import { isPlaceOfNumbered } from './numbered.ts';
import { saysKind, textOf } from './text.ts';
import { childElements, namedBy, outwardsShown } from './tree.ts';

export interface Legend {
  text: string;
  required: boolean;
  group: Element | null;
}

export const NO_LEGEND: Legend = { text: '', required: false, group: null };

/** Whether its group holds one control only. */
export function isAlone({ group }: Legend, crowd: Crowd): boolean {
  return group !== null && crowd.get(group) === 1;
}

/** What may hold the controls of one question. */
export const GROUPS = 'fieldset, [role="radiogroup"], [role="group"], [role="list"][aria-labelledby]';

/** What the nearest group around a control is called: its own legend, never that of a neighbour. */
export function legendOf(control: Element): Legend {
  for (const around of outwardsShown(control)) {
    if (around === control || !isGroup(around)) continue;
    const text = nameOfGroup(around);
    const required = around.getAttribute('aria-required') === 'true' || hasRequiredMark(text);
    if (text) return { text: withoutMarks(text), required, group: around };
  }
  return NO_LEGEND;
}

export function isGroup(place: Element): boolean {
  return place.matches(GROUPS) || isNamedPlace(place);
}

/** Of boxes to tick, or of stars, and of nothing else, by a label for it. */
function isNamedPlace(place: Element): boolean {
  if (!place.matches('div[id], ul[id]')) return false;
  if (isPlaceOfNumbered(place)) return labelFor(place) !== '';
  if (place.querySelector(NO_BOXES) !== null) return false;
  return place.querySelectorAll('input[type="checkbox"]').length > 1 && labelFor(place) !== '';
}

const NO_BOXES = 'input:not([type="hidden"]):not([type="checkbox"]), select, textarea';

/** Without a name of its own, by the plain words or the heading right before it; '' where a control stands there. */
export function lineBefore(group: Element): string {
  const before = group.previousElementSibling;
  if (before === null || before.querySelector(CONTROLS) !== null) return '';
  if (before instanceof HTMLLabelElement) return isForNone(before) ? textOf(before) : '';
  return before.matches('h1, h2, h3, h4, h5, h6, p, div, span') ? textOf(before) : '';
}

const CONTROLS = 'input, select, textarea, button, [role]';

function nameOfGroup(group: Element): string {
  const named = namedBy(group, 'aria-labelledby')
    .map(textOf)
    .filter((text) => !saysKind(text));
  if (named.join('').trim() !== '') return named.join(' ').trim();
  const legend = childElements(group).find((child) => child.localName === 'legend');
  const seen = (legend && textOf(legend)) || labelFor(group);
  return seen || group.getAttribute('aria-label') || labelOfNothing(group);
}

/** The first that stands in it, a label of no control, or of all: with the star that a style sheet may draw there. */
function labelOfNothing(group: Element): string {
  const [first] = childElements(group);
  if (!(first instanceof HTMLLabelElement) || !isForNone(first)) return '';
  if (first.querySelector('input, select, textarea') !== null) return '';
  return textOf(first) + (hasDrawnStar(first) ? ' *' : '');
}

/** It takes no label by the rules of HTML; authors give it one all the same. */
function labelFor({ id, ownerDocument }: Element): string {
  const label = id === '' ? null : ownerDocument.querySelector(`label[for="${CSS.escape(id)}"]`);
  return label === null ? '' : textOf(label);
}
