import { fold } from './text.ts';
import { childElements, parentOf } from './tree.ts';

/** What stands in the line of a box before what is typed, and is a part of it: `https://`, `linkedin.com/in/`, `@`. */
export function prefixOf(box: HTMLElement): string {
  if (!(box instanceof HTMLInputElement)) return '';
  for (let at: Element = box, up = 0; up < MOST_AROUND; up += 1) {
    const parent = parentOf(at);
    if (parent === null) return '';
    const isForm = parent.matches('form, body');
    const beside = isForm
      ? []
      : childElements(parent).filter((element) => element !== at && isBeforeText(element, box));
    const texts = [...beside.map((element) => fold(element.textContent ?? '')), textBefore(at)];
    const found = texts.find((text) => PREFIX.test(text));
    if (found !== undefined) return found;
    if (isForm || texts.some((text) => text !== '')) return '';
    at = parent;
  }
  return '';
}

const MOST_AROUND = 3;
/** The beginning of an address that goes on behind it, and the signs of names and of currencies. */
const PREFIX = /^(https?:\/\/(www\.)?|(https?:\/\/)?([a-z\d-]+\.)+[a-z]{2,}\/(\S*[/=@])?|@|[$€£¥₹])$/i;

/** On the same line, left of the box or in its own left half. */
function isBeforeText(element: Element, box: Element): boolean {
  if (element.querySelector('input, select, textarea, button') !== null) return false;
  const [own, line] = [element.getBoundingClientRect(), box.getBoundingClientRect()];
  const middle = (own.top + own.bottom) / 2;
  const isInLine = own.width > 0 && middle > line.top && middle < line.bottom;
  return isInLine && own.right > line.left - FARTHEST && own.right < line.left + line.width / 2;
}

const FARTHEST = 40;

/** `https:// [    ]` without an element of its own; of `Website: https:// [    ]` the end. */
function textBefore(element: Element): string {
  const before = element.previousSibling;
  const text = before instanceof Text ? fold(before.data) : '';
  const end = text.split(' ').at(-1) ?? '';
  return PREFIX.test(end) ? end : text;
}
