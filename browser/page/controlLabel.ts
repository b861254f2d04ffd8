import type { ControlKind } from '../../forms/control.ts';
import { isYes } from './answerButtons.ts';
import { cellOf, type Crowd } from './crowd.ts';
import { type DualList, dualListOf } from './dualList.ts';
import { isSaid } from './headsQuestions.ts';
import { saysHowOnly } from './hint.ts';
import { invitationOf } from './invitation.ts';
import { labelsOf, type Labels } from './labels.ts';
import { isAlone, type Legend, NO_LEGEND } from './legend.ts';
import { hasWords, lineBeside } from './lines.ts';
import { looseLabel } from './looseLabel.ts';
import { hasRequiredMark, withoutMarks } from './marks.ts';
import { lineBeforeCell } from './nearby.ts';
import { boxLabel } from './options.ts';
import { ownLabel } from './ownLabel.ts';
import type { tableHeads } from './tableHeads.ts';
import { fold, textOf } from './text.ts';
import { explains } from './titled.ts';
import { parentOf } from './tree.ts';
import { saysBrowse } from './wordsBeside.ts';

export interface Label {
  text: string;
  required: boolean;
  /** What stands on the control itself, where that only says how to answer. */
  how?: string;
}

/** The author's label, the one that stands before the control, or the legend of a group that holds nothing else. */
export function labelOf(
  members: HTMLElement[],
  kind: ControlKind,
  {
    labels,
    crowd,
    legend,
    nearby,
    heads,
  }: {
    labels: Labels;
    crowd: Crowd;
    legend: Legend;
    nearby: string;
    heads: ReturnType<typeof tableHeads>;
  },
): Label {
  const [first] = members;
  if (!first || isGroup(members, kind)) return looseLabel(members, crowd);
  const own = ownLabel(first, kind, labels);
  if (kind === 'checkbox' && isYes(own.text || boxLabel(first, labels))) {
    const question = nearby || legend.text;
    if (question !== '')
      return { text: withoutMarks(question), required: hasRequiredMark(nearby) || legend.required };
  }
  const dual = dualListOf(first);
  if (dual !== null) return dualLabel(dual, own, legend);
  // `Select file` says what a press does, and the line above it what for.
  if (kind === 'file' && saysBrowse(own.text) && isSaid(nearby))
    return { text: withoutMarks(nearby), required: own.required || hasRequiredMark(nearby) };
  if (saysHowOnly(own.text)) {
    const asked = isAlone(legend, crowd) ? legend : lineAboveLabel(first, crowd, labels);
    const headsOthers = asked !== legend && asked.text === legend.text;
    if (hasWords(asked.text) && !headsOthers)
      return { text: asked.text, required: own.required || asked.required, how: own.text };
    // In a talk the box says the same for every question, and what was said last stands somewhere above it.
    if (first.hasAttribute('aria-label') && isSaid(nearby) && /[?？:：.]\W*$/.test(nearby))
      return { text: withoutMarks(nearby), required: own.required, how: own.text };
  }
  if (own.text !== '') return headOver(first, own, { kind, crowd }) ?? own;
  if (heads !== null) {
    const required = hasRequiredMark(heads.row) || hasRequiredMark(heads.column);
    return { text: withoutMarks(heads.column), required };
  }
  if (kind === 'checkbox') {
    const text = boxLabel(first, labels);
    return { text: withoutMarks(text), required: own.required || hasRequiredMark(text) };
  }
  const loose = looseLabel(members, crowd);
  // The number of a row is none.
  if (!/^[\d\s.)#]*$/.test(loose.text)) return loose;
  // A button that makes the box says what it is for, where nothing beside it does.
  if (kind === 'file' && !(first instanceof HTMLInputElement) && nearby === '')
    return { ...own, text: textOf(first) };
  if (isAlone(legend, crowd)) return isSaid(nearby) ? { ...own, text: withoutMarks(nearby) } : legend;
  const title = fold(first.getAttribute('title') ?? '');
  // As browsers name what nothing else does.
  const isTitled = nearby === '' && legend.text === '' && invitationOf(first) === '';
  return isTitled ? { text: withoutMarks(title), required: own.required || hasRequiredMark(title) } : own;
}

/** `Date` says what is written there; what for, says the line above it in a place that is all its own. */
function headOver(
  control: HTMLElement,
  own: Label,
  { kind, crowd }: { kind: ControlKind; crowd: Crowd },
): Label | null {
  const cell = cellOf([control], crowd);
  if (kind === 'checkbox' || !BARE.test(own.text) || cell.matches(WHOLE_FORM)) return null;
  const same = [...cell.querySelectorAll('*')].filter(
    (one) => withoutMarks(fold(one.textContent ?? '')) === own.text,
  );
  const options = { direction: 'previousSibling' as const, without: new Set(same) };
  const before = lineBeside(control, cell, options);
  if (!hasWords(before) || before.length > LONGEST_HEAD || /[.!]$/.test(before)) return null;
  return { text: withoutMarks(before), required: own.required || hasRequiredMark(before) };
}

const BARE = /^(date|time|datum|uhrzeit|heure|fecha|hora|data|ora)\W*$/i;
const WHOLE_FORM = 'form, body, main, dialog, [role="dialog"]';
const LONGEST_HEAD = 120;

/** What is asked stands before both lists, or names the first: `Available` alone is no question. */
function dualLabel({ place }: DualList, own: Label, legend: Legend) {
  if (own.text !== '' && !SAYS_SIDE.test(own.text)) return own;
  if (legend.text !== '') return legend;
  const around = parentOf(place);
  const before = around
    ? lineBeside(place, parentOf(around) ?? around, { direction: 'previousSibling' })
    : '';
  return before === '' ? own : { text: withoutMarks(before), required: hasRequiredMark(before) };
}

const SAYS_SIDE =
  /^(available|unselected|source|options|all|choose from|possible|verfügbar|disponib|dispon[ií]ve|beschikba|dostępn)/iu;

/** `How long have you known COBOL?`, above `Years`. */
function lineAboveLabel(control: HTMLElement, crowd: Crowd, labels: Labels) {
  const cell = cellOf([control], crowd);
  const own = labelsOf(control, labels);
  const start = own[0] ?? control;
  const inside = cell.contains(start)
    ? lineBeside(start, cell, { direction: 'previousSibling', without: new Set<Element>(own) })
    : '';
  const line = inside || lineBeforeCell(cell.contains(start) ? cell : start, crowd);
  return explains(line) ? NO_LEGEND : { text: withoutMarks(line), required: hasRequiredMark(line) };
}

/** Boxes have labels of their own; the question stands above them. */
export function isGroup(members: HTMLElement[], kind: ControlKind): boolean {
  return members.length > 1 || kind === 'radio';
}
