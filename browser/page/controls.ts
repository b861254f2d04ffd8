import type { Control, ControlKind, Evidence, FrameLook } from '../../forms/control.ts';
import type { Census, PageReading } from './census.ts';
import { controlKind } from './controlKind.ts';
import { countCrowd, type Crowd } from './crowd.ts';
import { groupControls } from './groups.ts';
import { indexLabels, labelText, type Labels } from './labels.ts';
import { legendOf } from './legend.ts';
import { looseLabel } from './looseLabel.ts';
import { hasRequiredMark, withoutMarks } from './marks.ts';
import { nearbyText } from './nearby.ts';
import { askedAttributes, optionsOf } from './options.ts';
import { hiddenWithStandIn } from './standIn.ts';
import { fold, saysError, textOf } from './text.ts';
import { closest, namedBy } from './tree.ts';
import { shownValue } from './value.ts';

interface Surroundings {
  page: PageReading;
  labels: Labels;
  crowdOfAll: Crowd;
  crowdOfShown: Crowd;
}

/** Every control of the document, in its order. */
export function readControls(page: PageReading): FrameLook['controls'] {
  const groups = groupControls(page.census.controls);
  const shown = groups.filter((members) => members.some((member) => member.checkVisibility()));
  const around = {
    page,
    labels: indexLabels(page.census.labels),
    crowdOfAll: countCrowd(groups),
    crowdOfShown: countCrowd(shown),
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
  const { evidence, required } = readEvidence(members, kind, around);
  return [
    {
      selector: page.selectorOf(first),
      kind,
      form: formSelector(first, page),
      evidence,
      options,
      required: required || members.some(isRequired),
      visible: hiddenBy === '',
      hiddenBy,
      disabled: members.every(isDisabled),
      value: shownValue(first, options),
      maxLength: maxLengthOf(first),
      attributes: askedAttributes(members, page.attributes),
    },
  ];
}

function readEvidence(members: HTMLElement[], kind: ControlKind, around: Surroundings) {
  const [first] = members;
  if (!first) throw new Error('a control has at least one element');
  const { page, labels } = around;
  const isGroup = members.length > 1 || kind === 'radio';
  const crowd = around.crowdOfShown.has(first) ? around.crowdOfShown : around.crowdOfAll;
  const own = isGroup ? { text: '', required: false } : labelText(first, labels);
  const label = own.text === '' && kind !== 'checkbox' ? looseLabel(members, crowd) : own;
  const legend = legendOf(first);
  const nearby = nearbyText(members, crowd);
  const evidence: Evidence = {
    autocomplete: first.getAttribute('autocomplete') ?? '',
    label: label.text,
    legend: legend.text,
    placeholder: fold(first.getAttribute('placeholder') ?? first.getAttribute('aria-placeholder') ?? ''),
    name: first.getAttribute('name') ?? '',
    id: first.id,
    nearby: nearby === label.text ? '' : withoutMarks(nearby),
    hint: hintOf(first),
    section: sectionOf(first, page.census),
  };
  const hasMark = hasRequiredMark(nearby) && (label.text === '' || nearby.includes(label.text));
    const isWhole = isGroup || (legend.group !== null && crowd.get(legend.group) === 1);
  return { evidence, required: label.required || (isWhole && legend.required) || hasMark };
}

function hintOf(control: Element): string {
  const described = namedBy(control, 'aria-describedby').filter((element) => !saysError(element));
  const texts = [...described.map(textOf), control.getAttribute('title') ?? ''];
  return fold(texts.join(' '));
}

function sectionOf(control: Element, census: Census): string {
  const isBefore = (heading: Element) =>
    (control.compareDocumentPosition(heading) & Node.DOCUMENT_POSITION_PRECEDING) !== 0;
  const heading = census.headings.findLast(isBefore);
  return heading ? textOf(heading) : '';
}

export function formSelector(element: HTMLElement, page: PageReading): string | null {
  const owner = 'form' in element && element.form instanceof HTMLFormElement ? element.form : null;
  const form = owner ?? closest(element, 'form');
  return form ? page.selectorOf(form) : null;
}

function isRequired(element: HTMLElement): boolean {
  return element.matches('[required], [aria-required="true"]');
}

export function isDisabled(element: HTMLElement): boolean {
  return element.matches(':disabled, [aria-disabled="true"]');
}

function maxLengthOf(element: HTMLElement): number | null {
  const text = element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement ? element : null;
  return text && text.maxLength >= 0 ? text.maxLength : null;
}
