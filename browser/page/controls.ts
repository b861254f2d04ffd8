import type { Control, FrameLook } from '../../forms/control.ts';
import type { PageReading } from './census.ts';
import { controlKind } from './controlKind.ts';
import { countCrowd, type Crowd } from './crowd.ts';
import { demandsOf } from './demands.ts';
import { isKnownDialOpener } from './dialOpener.ts';
import { dualListOf } from './dualList.ts';
import { errorOf, isInvalid } from './errors.ts';
import { readEvidence } from './evidence.ts';
import { groupControls } from './groups.ts';
import { layerSelector } from './layers.ts';
import { indexLabels, type Labels } from './labels.ts';
import { askedAttributes, optionsOf } from './options.ts';
import { shadowOf } from './listShadow.ts';
import { hiddenWithStandIn, isPartOfReplacement } from './standIn.ts';
import { closest } from './tree.ts';
import { shownValue } from './value.ts';
import { isOneOfAll, wantsAll } from './wantsAll.ts';

interface Surroundings {
  page: PageReading;
  labels: Labels;
  crowdOfAll: Crowd;
  crowdOfShown: Crowd;
  wantsAll: boolean;
}

/** Every control of the document, in its order. `text` is what the page says. */
export function readControls(page: PageReading, text: string): FrameLook['controls'] {
  const groups = groupControls(page.census.controls);
  // What chooses the country of a number stands in the number's own place, and so does what keeps a drawn list going.
  const isOwn = (first: HTMLElement) => !isKnownDialOpener(first) && !isPartOfReplacement(first);
  const counted = groups.filter(([first]) => first === undefined || isOwn(first));
  const shown = counted.filter((members) => members.some((member) => member.checkVisibility()));
  const around = {
    page,
    labels: indexLabels(page.census.labels),
    crowdOfAll: countCrowd(counted),
    crowdOfShown: countCrowd(shown),
    wantsAll: wantsAll(text),
  };
  return groups.flatMap((members) => readControl(members, around));
}

function readControl(members: HTMLElement[], around: Surroundings): Omit<Control, 'frame'>[] {
  const [first] = members;
  const kind = first && controlKind(first);
  if (!first || !kind) return [];
  const { page, labels } = around;
  const hidden = members.map((member) => hiddenWithStandIn(member, labels));
  const hiddenBy = hidden.includes('') ? '' : (hidden[0] ?? '');
  const options = optionsOf(members, labels, page);
  const crowd = around.crowdOfShown.has(first) ? around.crowdOfShown : around.crowdOfAll;
  const invalid = members.some((member) => isInvalid(member, crowd));
  const { evidence, required } = readEvidence(members, kind, { page, labels, crowd });
  return [
    {
      selector: page.selectorOf(first),
      kind,
      form: formSelector(first, page),
      layer: layerSelector(first, page),
      evidence,
      options,
      required:
        required ||
        members.some(isRequired) ||
        isRequiredAround(first, crowd) ||
        (kind === 'combobox' && hasRequiredShadow(first)) ||
        isRequiredBehind(first) ||
        (around.wantsAll && isOneOfAll(members, evidence.section, crowd)),
      visible: hiddenBy === '',
      hiddenBy,
      disabled: members.every(isDisabled),
      invalid,
      value: shownValue(first, options),
      maxLength: maxLengthOf(first),
      demands: demandsOf(first),
      error: invalid ? errorOf(first, crowd) : '',
      language: closest(first, '[lang]')?.getAttribute('lang') ?? '',
      attributes: askedAttributes(members, page.attributes),
    },
  ];
}

export function formSelector(element: HTMLElement, page: PageReading): string | null {
  const owner = 'form' in element && element.form instanceof HTMLFormElement ? element.form : null;
  const form = owner ?? closest(element, 'form') ?? landmarkOf(element, page);
  return form ? page.selectorOf(form) : null;
}

/** The side of the page that an element of no form stands in, where that holds controls. */
export function landmarkOf(element: Element, { census }: PageReading): Element | null {
  const side = closest(element, LANDMARKS);
  return side !== null && census.controls.some((control) => side.contains(control)) ? side : null;
}

/** They hold something of their own, and no part of the form beside them. */
const LANDMARKS =
  'aside, header, footer, nav, [role="search"], [role="complementary"], [role="banner"], [role="contentinfo"], [role="navigation"]';

function isRequired(element: HTMLElement): boolean {
  return element.matches('[required], [aria-required="true"]');
}

/** What is drawn for one answer alone may say of it that it is wanted. */
function isRequiredAround(control: HTMLElement, crowd: Crowd): boolean {
  const frame = closest(control, '[aria-required="true"]');
  return frame !== null && crowd.get(frame) === 1;
}

/** Of two lists the second, where what is chosen stands. */
function isRequiredBehind(list: HTMLElement): boolean {
  const dual = dualListOf(list);
  return dual !== null && isRequired(dual.to);
}

function hasRequiredShadow(list: HTMLElement): boolean {
  const shadow = shadowOf(list);
  return shadow !== null && isRequired(shadow);
}

export function isDisabled(element: HTMLElement): boolean {
  return element.matches(':disabled, [aria-disabled="true"]');
}

function maxLengthOf(element: HTMLElement): number | null {
  const text = element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement ? element : null;
  return text && text.maxLength >= 0 ? text.maxLength : null;
}
