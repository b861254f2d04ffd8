import { cellName } from './cellName.ts';
import { linesOf, saysKind, textOf } from './text.ts';
import { hasRequiredMark, withoutMarks } from './marks.ts';
import { closest, isBefore, namedBy } from './tree.ts';

/** The labels of a document by the id that they are for. */
export type Labels = Map<string, HTMLLabelElement[]>;

export function indexLabels(labels: HTMLLabelElement[]): Labels {
  const index: Labels = new Map();
  for (const label of labels) {
    if (label.htmlFor) index.set(label.htmlFor, [...(index.get(label.htmlFor) ?? []), label]);
  }
  return index;
}

/** The labels of a control; where an id occurs twice, those of the same form. */
export function labelsOf(control: Element, labels: Labels): HTMLLabelElement[] {
  const own = besideIt(
    control,
    (labels.get(control.id) ?? []).filter(
      (label) => label.getRootNode() === control.getRootNode() && inSameForm(label, control),
    ),
  );
  const wrapping = control.closest('label');
  if (!wrapping || own.includes(wrapping) || isForAnother(wrapping, control)) return own;
  return hasSharedId(control) ? [wrapping] : [wrapping, ...own];
}

/** Where one id was copied to several controls, and a label for it to each, every control has the one that it stands with. */
function besideIt(control: Element, labels: HTMLLabelElement[]): HTMLLabelElement[] {
  const [first] = labels;
  if (first === undefined || labels.length < 2) return labels;
  const place = closest(control, 'form') ?? control.ownerDocument;
  const same = [...place.querySelectorAll(`#${CSS.escape(control.id)}`)];
  const [earliest] = same;
  if (earliest === undefined || same.length < 2 || first.contains(earliest)) return labels;
  const areBefore = isBefore(first, earliest);
  return labels.filter((label) => {
    const nearest = areBefore
      ? same.find((one) => isBefore(label, one))
      : same.findLast((one) => isBefore(one, label));
    return nearest === control;
  });
}

/** Whether a label stands on no control: it may head several, even where its `for` leads to the first of them. */
export function isForNone(label: HTMLLabelElement): boolean {
  const { control } = label;
  return control === null || (hasSharedId(control) && !label.contains(control));
}

/** Boxes to tick, each in a label of its own, to which one id was given: the label for it heads them all, and names none. */
export function hasSharedId(control: Element): boolean {
  if (control.id === '' || !control.matches('input[type="checkbox"], input[type="radio"]')) return false;
  const place = closest(control, 'form, fieldset, [role="group"]') ?? control.ownerDocument;
  const same = [...place.querySelectorAll(`input#${CSS.escape(control.id)}`)];
  return same.length > 1 && same.every((box) => box.closest('label') !== null);
}

/** What the author says the control is called, and whether it is marked as required. */
export function labelText(control: Element, labels: Labels): { text: string; required: boolean } {
  const part = nameOfPart(control);
  if (part !== '') return { text: part, required: false };
  const { own, shared } = namesOf(control, labels);
  const sources = own.length > 0 ? own : labelsOf(control, labels);
  const texts = distinct(sources.map(linesOf).map(withoutKind));
  const drawsStar = [...sources, ...shared].some(hasDrawnStar);
  const text = texts.map(withoutMarks).filter(Boolean).join('\n');
  if (text) return { text, required: drawsStar || texts.some(hasRequiredMark) };
  const said = ariaLabel(control);
  const aria = NAMES_KIND.test(said) ? '' : said;
  return { text: withoutMarks(aria), required: drawsStar || hasRequiredMark(aria) };
}

function withoutKind(text: string): string {
  const lines = text.split('\n').filter((line) => !saysKind(line));
  return lines.join('\n');
}

/** What turns, and names itself along with what it is a part of: `month, ` of `Start date`. */
function nameOfPart(control: Element): string {
  const names = namedBy(control, 'aria-labelledby');
  if (control.getAttribute('role') !== 'spinbutton' || names.length < 2 || !names.includes(control))
    return '';
  return (control.getAttribute('aria-label') ?? '').replace(/[\s,]+$/, '');
}

/** What components call themselves, whatever they ask. */
const NAMES_KIND =
  /^\W*((search|text|combo|select) ?box|(tags? )?input( field)?|(rich )?text (editor|area|input)(\. .*)?|(rich text )?editor\b.*editing area.*)\W*$/i;

/** `Address`, where `Address` and `Street` together name a box, and others beside it. */
export function sharedName(control: Element, labels: Labels): string {
  return withoutMarks(namesOf(control, labels).shared.map(textOf).join(' '));
}

/** Some lists are said to be called what is marked in them. */
const OPTION = '[role="option"], [role="listbox"] *, [role="menu"] *';

/** Of the elements that name a control, those that name or label it alone, and the others; all of them, where none does. */
function namesOf(control: Element, labels: Labels): { own: Element[]; shared: Element[] } {
  const named = namedBy(control, 'aria-labelledby').filter(
    (element) => !control.contains(element) && closest(element, OPTION) === null,
  );
  if (named.length < 2) return { own: named, shared: [] };
  const root = control.getRootNode();
  const place = root instanceof Document || root instanceof ShadowRoot ? root : document;
  const isShared = ({ id }: Element) =>
    place.querySelectorAll(`[aria-labelledby~="${CSS.escape(id)}"]`).length > 1;
  const alone = named.filter((element) => !isShared(element));
  const labelling = labelsOf(control, labels).filter((label) => alone.includes(label));
  const own = labelling.length > 0 ? labelling : alone;
  if (own.length === 0 || own.some((element) => textOf(element) === '')) return { own: named, shared: [] };
  return { own, shared: named.filter((element) => !own.some((one) => one === element)) };
}

/** A button that opens a list is often labelled with its question and what it shows: `Country Germany Required`. */
function ariaLabel(control: Element): string {
  const label = cellName(control)?.column ?? control.getAttribute('aria-label') ?? '';
  const shown = control.hasAttribute('aria-haspopup') ? textOf(control) : '';
  return shown === '' || label === shown ? label : label.replace(shown, ' ');
}

/** Style sheets put the star there as often as the text does. */
export function hasDrawnStar(label: Element): boolean {
  return ['::before', '::after'].some((side) => /[*✱]/.test(getComputedStyle(label, side).content));
}

function distinct(texts: string[]): string[] {
  const seen = new Set(texts.map((text) => withoutMarks(text)).filter(Boolean));
  return [...seen].flatMap((text) => texts.find((full) => withoutMarks(full) === text) ?? []);
}

function inSameForm(label: Element, control: Element): boolean {
  const form = closest(control, 'form');
  const root = control.getRootNode();
  const isUnique =
    root instanceof Document || root instanceof ShadowRoot
      ? root.querySelectorAll(`#${CSS.escape(control.id)}`).length === 1
      : true;
  return isUnique || closest(label, 'form') === form;
}

function isForAnother(wrapping: HTMLLabelElement, control: Element): boolean {
  return (
    wrapping.htmlFor !== '' &&
    wrapping.htmlFor !== control.id &&
    wrapping.control !== null &&
    wrapping.control !== control
  );
}
