import { fold, isSkipped, textOf } from './text.ts';
import { childElements } from './tree.ts';

/** The text right after a box belongs to it, up to the next box. */
export function textAfter(box: Element): string {
  return textBeside(box, 'nextSibling');
}

/**
 * What stands on each of some boxes, where that is before them: `Gender: Male ( ) Female ( )`; null where it is behind them, or
 * elsewhere. `question`: what stands before the words on the first.
 */
export function wordsBeforeBoxes(boxes: readonly Element[]): { words: string[]; question: string } | null {
  const last = boxes.at(-1);
  if (boxes.length < 2 || last === undefined || !boxes.every(isBare)) return null;
  const read = boxes.map((box) => textBeside(box, 'previousSibling'));
  // `m: ( ) f: ( )`
  const areMarked = read.every((text) => text.endsWith(':'));
  const before = areMarked ? read.map((text) => text.slice(0, -1).trim()) : read;
  const [lead = '', ...others] = before;
  const [, question = '', first = lead] = QUESTION_BEFORE.exec(lead) ?? afterEmphasis(boxes[0], lead) ?? [];
  if (!saysIt(first) || !others.every(saysIt)) return null;
  const behind = textAfter(last);
  // The next question may go on in the same line, up to what stands on its first box.
  const isNext = question !== '' && saysIt(QUESTION_BEFORE.exec(behind)?.[2] ?? '');
  return saysIt(behind) && !isNext ? null : { words: [first, ...others], question };
}

/** Of a checkbox that is sent by itself: those that stand beside it. */
export function boxesBeside(box: Element): Element[] {
  const place = box.parentElement;
  const isCheckbox = (one: Element) => one.matches('input[type="checkbox"]');
  return place !== null && isCheckbox(box) ? childElements(place).filter(isCheckbox) : [box];
}

/** Up to its mark, and what follows that. */
const QUESTION_BEFORE = /^(.*[?:])\s*(.*)$/su;

/** `**Gender** Male ( )`: the question is set off by its type alone. */
function afterEmphasis(box: Element | undefined, lead: string): [string, string, string] | null {
  let node = box?.previousSibling ?? null;
  while (node !== null && !(node instanceof Element && node.matches(BORDERS))) {
    const isEmphasis = node instanceof Element && node.matches('b, strong, em, u');
    const question = isEmphasis ? fold(wordsOf(node)) : '';
    if (question !== '' && lead.startsWith(question))
      return [lead, question, lead.slice(question.length).trim()];
    node = node.previousSibling;
  }
  return null;
}

function saysIt(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}

function isBare(box: Element): boolean {
  return (
    box instanceof HTMLInputElement && (box.labels ?? []).length === 0 && !box.hasAttribute('aria-label')
  );
}

function textBeside(box: Element, direction: 'previousSibling' | 'nextSibling'): string {
  let text = '';
  for (let node = box[direction]; node; node = node[direction]) {
    if (node instanceof Element && (node.matches(BORDERS) || node.querySelector('input') !== null)) break;
    const more = wordsOf(node);
    text = direction === 'nextSibling' ? text + more : more + text;
  }
  return fold(text);
}

const BORDERS = 'input, select, textarea, br';

function wordsOf(node: Node): string {
  if (node instanceof Text) return node.data;
  return node instanceof Element && !isSkipped(node) ? ` ${textOf(node)} ` : '';
}
