import type { ControlKind, Evidence } from '../../forms/control.ts';
import { isPlaceholderText } from '../../forms/placeholders.ts';
import { isYes } from './answerButtons.ts';
import { captionOf } from './caption.ts';
import { captionBehind } from './captionBehind.ts';
import type { Census, PageReading } from './census.ts';
import { cellName } from './cellName.ts';
import { cellOf, type Crowd } from './crowd.ts';
import { labelBehind } from './labelBehind.ts';
import { labelsOf, labelText, type Labels, sharedName } from './labels.ts';
import { isEmptyMask } from './emptyMask.ts';
import { type DualList, dualListOf } from './dualList.ts';
import { isDropZone } from './dropZone.ts';
import { headsQuestions, isSaid } from './headsQuestions.ts';
import { hintOf, saysHowOnly } from './hint.ts';
import { isAlone, type Legend, legendOf, NO_LEGEND } from './legend.ts';
import { shadowOf } from './listShadow.ts';
import { looseLabel, sharedHead } from './looseLabel.ts';
import { hasRequiredMark, withoutMarks } from './marks.ts';
import { hasWords, lineBeside } from './lines.ts';
import { lineBeforeCell, nearbyText } from './nearby.ts';
import { boxLabel } from './options.ts';
import { prefixOf } from './prefix.ts';
import { explains } from './titled.ts';
import { tableHeads } from './tableHeads.ts';
import { fold, isSkipped, textOf } from './text.ts';
import { shownChoice } from './value.ts';
import { isBefore, outwards, parentOf } from './tree.ts';
import { isVisible } from './visibility.ts';

interface Around {
  page: PageReading;
  labels: Labels;
  crowd: Crowd;
}

/** Everything that tells what a control asks for, and whether some of it is marked as required. */
export function readEvidence(members: HTMLElement[], kind: ControlKind, around: Around) {
  const [first] = members;
  if (!first) throw new Error('a control has at least one element');
  const outer = legendOf(first);
  const called = members.length > 1 ? null : captionBehind(first, around.crowd);
  const nearby = called?.head ?? nearbyOf(members, kind, around.crowd);
  const isHeading =
    headsQuestions(outer, nearby, around.crowd) &&
    (isGroup(members, kind) || labelText(first, around.labels).text === '');
  const legend = isHeading ? NO_LEGEND : outer;
  const heads = isGroup(members, kind) ? null : (tableHeads(first, around.crowd) ?? cellName(first));
  const named = labelOf(members, kind, { ...around, legend, nearby, heads });
  const label = named.text === '' && called !== null ? { ...named, text: called.own } : named;
  const isCalled = `${label.text}${nearby}${legend.text}` !== '';
  const explained = hintOf(first, { kind, crowd: around.crowd, isCalled });
  const hint = label.how === undefined ? explained : fold(`${label.how} ${explained}`);
  const shared = sharedHead(first, around.crowd);
  const headOfCell = shared === label.text ? '' : shared;
  const evidence: Evidence = {
    autocomplete: first.getAttribute('autocomplete') ?? '',
    label: label.text,
    legend:
      legend.text ||
      sharedName(first, around.labels) ||
      (heads === null ? headOfCell : withoutMarks(heads.row)),
    placeholder: invitationOf(first, `${label.text}${legend.text}${nearby}${hint}` !== ''),
    name: first.getAttribute('name') ?? '',
    id: first.id,
    nearby: nearby === label.text ? '' : withoutMarks(nearby),
    hint,
    section: isHeading ? outer.text : sectionOf(first, around.page.census),
    caption: captionOf(first, around.crowd, legend.text),
  };
  const hasMark = hasRequiredMark(nearby) && (label.text === '' || nearby.includes(label.text));
  // A date in parts is asked for by the legend of its parts.
  const isPart = first.getAttribute('role') === 'spinbutton';
  const isOwnLegend = isPart || isGroup(members, kind) || isAlone(legend, around.crowd);
  return { evidence, required: label.required || (isOwnLegend && legend.required) || hasMark };
}

/** `Website https:// [ ]` */
function withoutScheme(text: string): string {
  const rest = text.replace(/\s+https?:\/\/(www\.)?$/, '');
  return hasWords(rest) ? rest : text;
}

/** `Browse`, beside a box for a file, is no name of it: what stands before that is. */
function nearbyOf(members: HTMLElement[], kind: ControlKind, crowd: Crowd): string {
  const nearby = withoutScheme(nearbyText(members, crowd));
  const [first] = members;
  if (kind !== 'file' || first === undefined) return nearby;
  if (nearby === '') return pressedFor(first);
  if (!BROWSES.test(nearby)) return nearby;
  const cell = cellOf(members, crowd);
  for (const around of outwards(first)) {
    if (around === cell) break;
    for (let before = around.previousSibling; before; before = before.previousSibling) {
      const text = before instanceof Element && isSkipped(before) ? '' : fold(before.textContent ?? '');
      if (hasWords(text) && text.length < 200 && !BROWSES.test(text)) return text;
    }
  }
  return lineBeforeCell(cell, crowd) || nearby;
}

/** What opens a box that is not shown stands right beside it, and says what for: `Attach resume`. */
function pressedFor(box: Element): string {
  if (box.checkVisibility()) return '';
  const beside = [box.previousElementSibling, box.nextElementSibling].find(
    (one) => one !== null && one.matches('button, [role="button"], a') && isVisible(one),
  );
  return beside ? textOf(beside) : '';
}

const BROWSES =
  /^\W*(or|,|((drag (and|&) )?drop|upload) ((a|your|the) )?files?( here)?|(or )?(click (here )?to )?(browse|attach|upload|choose|select)( (a |your |from )?(files?|computer|device))?|no file (chosen|selected)|oder|ou|durchsuchen|parcourir|examinar|sfoglia|bladeren|przeglądaj)\W*$/i;

/** The author's label, the one that stands before the control, or the legend of a group that holds nothing else. */
function labelOf(
  members: HTMLElement[],
  kind: ControlKind,
  {
    labels,
    crowd,
    legend,
    nearby,
    heads,
  }: Around & {
    legend: Legend;
    nearby: string;
    heads: ReturnType<typeof tableHeads>;
  },
): { text: string; required: boolean; how?: string } {
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
  if (kind === 'file' && BROWSES.test(own.text) && isSaid(nearby))
    return { text: withoutMarks(nearby), required: own.required || hasRequiredMark(nearby) };
  if (saysHowOnly(own.text)) {
    const asked = isAlone(legend, crowd) ? legend : lineAboveLabel(first, crowd, labels);
    const headsOthers = asked !== legend && asked.text === legend.text;
    if (hasWords(asked.text) && !headsOthers)
      return { text: asked.text, required: own.required || asked.required, how: own.text };
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
  own: { text: string; required: boolean },
  { kind, crowd }: { kind: ControlKind; crowd: Crowd },
): { text: string; required: boolean } | null {
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
function dualLabel({ place }: DualList, own: { text: string; required: boolean }, legend: Legend) {
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

/** Of a drawn list, else that of the native box behind it. */
function ownLabel(control: HTMLElement, kind: ControlKind, labels: Labels) {
  const written = kind === 'richtext' ? labelBehind(control, labels) : null;
  if (written !== null) return written;
  const own = withoutShown(withoutPrefix(labelText(control, labels), control), control);
  const host = own.text === '' ? hostOf(control, labels) : null;
  if (host !== null) return host;
  const shadow = own.text === '' && kind === 'combobox' ? shadowOf(control) : null;
  return shadow === null ? own : labelText(shadow, labels);
}

/** What the component is called that a control is all there is of. */
function hostOf(control: Element, labels: Labels): { text: string; required: boolean } | null {
  const root = control.getRootNode();
  if (!(root instanceof ShadowRoot) || root.querySelectorAll(CONTROLS).length !== 1) return null;
  const { text, required } = labelText(root.host, labels);
  const named = { text, required: required || root.host.matches('[required], [aria-required="true"]') };
  return text === '' ? hostOf(root.host, labels) : named;
}

const CONTROLS = 'input:not([type="hidden"]), select, textarea, [role="combobox"], [aria-haspopup="listbox"]';

/** A label around a button that opens a list holds what that shows, too. */
function withoutShown({ text, required }: { text: string; required: boolean }, control: HTMLElement) {
  const lines = text.split('\n');
  if (lines.length < 2 || !control.matches('button')) return { text, required };
  const shown = shownChoice(control);
  return { text: lines.filter((line) => line !== shown && !isPlaceholderText(line)).join('\n'), required };
}

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

/** A label around a box holds what stands before it there, too. */
function withoutPrefix({ text, required }: { text: string; required: boolean }, box: HTMLElement) {
  const lines = text.split('\n');
  const isPrefix = lines.length > 1 && lines.at(-1) === prefixOf(box);
  return { text: isPrefix ? lines.slice(0, -1).join('\n') : text, required };
}

/** Boxes have labels of their own; the question stands above them. */
function isGroup(members: HTMLElement[], kind: ControlKind): boolean {
  return members.length > 1 || kind === 'radio';
}

/** What stands in it while it is empty. A place to drop files says so itself, and a native list by an option that is none. */
function invitationOf(control: Element, isAsked = false): string {
  if (control instanceof HTMLSelectElement) return isAsked ? '' : invitingOption(control);
  const placeholder = control.getAttribute('placeholder') ?? control.getAttribute('aria-placeholder') ?? '';
  if (placeholder === '' && control instanceof HTMLInputElement && isEmptyMask(control.value))
    return control.value;
  if (placeholder !== '' || !isDropZone(control)) return fold(placeholder);
  return textOf(control);
}

function invitingOption({ options: [first] }: HTMLSelectElement): string {
  const text = first?.value === '' || first?.disabled === true ? fold(first.label) : '';
  return isPlaceholderText(text) ? '' : text.replace(/^[-–—.\s]+|[-–—.…\s]+$/g, '');
}

/** The heading that stands nearest before an element. */
export function sectionOf(control: Element, census: Census): string {
  const heading = census.headings.findLast((one) => isBefore(one, control));
  return heading ? textOf(heading) : '';
}
