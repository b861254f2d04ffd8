import { isForNone } from './labels.ts';
import { AGREES, isNamed, saidOf } from './namedBoxes.ts';
import { textOf } from './text.ts';
import { childElements, parentOf } from './tree.ts';

/**
 * Whether boxes that each bear the name of a thing stand below or behind what is plainly called for all of them: `Work tools`,
 * `Python`, `Rust`. `head`: the place of the first; `places`: of all that stand in a run with it; `line`: what stands before.
 */
export function areCaptioned(
  boxes: HTMLElement[],
  { head, places, line }: { head: Element; places: Element[]; line: string },
): boolean {
  if (boxes.length < 2 || !boxes.every((box) => isNamed(box) && !STATES.test(saidOf(box)))) return false;
  const labelled = head.previousElementSibling ?? head.parentElement?.previousElementSibling;
  if (labelled && isForNothing(labelled)) return true;
  if (isShort(line) && (/[:：]\s*\*?$/.test(line) || (boxes.length > 2 && isLineOfItsOwn(head)))) return true;
  const caption = captionOf(head, places);
  if (caption === null || caption.querySelector(NO_CAPTION) !== null) return false;
  const text = textOf(caption);
  if (!isShort(text) || AGREES.test(text)) return false;
  return caption.matches(SET_OFF) || boxes.length > 2;
}

/** A label that names no control. One that is for a place may head more than the boxes. */
export function isForNothing(label: Element): boolean {
  if (!(label instanceof HTMLLabelElement) || !isForNone(label)) return false;
  return (
    label.control !== null ||
    label.ownerDocument.querySelector(`#${CSS.escape(label.htmlFor || ' ')}`) === null
  );
}

/** The plain element before them, where their place, or that around it, holds nothing else. */
function captionOf(head: Element, places: Element[]): Element | null {
  const run = parentOf(head);
  if (run === null) return null;
  const above = lastBefore(head);
  if (above?.matches(HEADS)) return above;
  const beside = childElements(run).filter((one) => one.localName !== 'br');
  const inRun = new Set(places);
  const others = beside.filter((one) => !inRun.has(one));
  if (others.length > 0) {
    const [only] = others;
    return only !== undefined && others.length === 1 && only === beside[0] && only.matches(PLAIN)
      ? only
      : null;
  }
  const before = run.previousElementSibling;
  if (before === null) return run.matches('td') ? cellAbove(run) : null;
  if (run.matches('td') && before.querySelector(CONTROLS) !== null) return cellAbove(run);
  if (!before.matches(PLAIN)) return null;
  const around = childElements(parentOf(run) ?? run).filter(
    (one) => one === run || one === before || holds(one),
  );
  return before.matches('dt, td, th') || around.length === 2 ? before : null;
}

/** Where a row of names stands above a row of what they name. */
function cellAbove(cell: Element): Element | null {
  const row = cell.closest('tr');
  const above = row?.previousElementSibling;
  if (!(cell instanceof HTMLTableCellElement) || !(above instanceof HTMLTableRowElement)) return null;
  const isHeads = above.cells.length === row?.cells.length && above.querySelector(CONTROLS) === null;
  return isHeads ? (above.cells[cell.cellIndex] ?? null) : null;
}

function holds(element: Element): boolean {
  return textOf(element) !== '' || element.querySelector(CONTROLS) !== null;
}

/** Plain words above them, with a break between. */
function isLineOfItsOwn({ previousSibling: before }: Element): boolean {
  let node = before;
  while (node instanceof Text && node.data.trim() === '') node = node.previousSibling;
  if (!(node instanceof HTMLBRElement)) return false;
  const words = node.previousSibling;
  return words instanceof Text && words.data.trim() !== '' && !/[.!]\s*$/.test(words.data);
}

function lastBefore({ previousElementSibling: before }: Element): Element | null {
  return before?.localName === 'br' ? lastBefore(before) : before;
}

/** Its form says that it names what follows. */
const HEADS = 'b, strong, h2, h3, h4, h5, h6';
const SET_OFF = `td, th, dt, ${HEADS}`;
const PLAIN = `${SET_OFF}, div, span, p`;
const CONTROLS = 'input, select, textarea';
const NO_CAPTION = `a, button, [role], ${CONTROLS}`;

function isShort(text: string): boolean {
  return text !== '' && text.split(' ').length <= LONGEST_CAPTION;
}

const LONGEST_CAPTION = 6;
/** `Willing to relocate` is true or not, whatever stands beside it. */
const STATES =
  /\b(willing|available|able|open|interested|have|has|can|need|want|receive|subscribe|same|bereit|verfügbar|disponible|disponibile|disponível|beschikbaar|dispuesto)\b/i;
