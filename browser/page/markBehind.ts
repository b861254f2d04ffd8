import type { Crowd } from './crowd.ts';
import { saysOnlyRequired } from './marks.ts';
import { fold, isBlock, isDrawnMark, textOf } from './text.ts';
import { parentOf } from './tree.ts';

/** Whether a star, or `(required)`, stands right behind a box: at the end of its line, or touching it. */
export function isMarkedBehind(control: Element, crowd: Crowd): boolean {
  if (touches(control.nextSibling)) return true;
  return saysOnlyRequired(restOfLine(control, crowd));
}

/** Of what stands before a box, all but the star of the box before it. */
export function withoutOthersMark(control: Element, before: string, crowd: Crowd): string {
  const words = control.previousSibling;
  const other = words?.previousSibling;
  const isOthers = touches(words) && other instanceof Element && crowd.has(other);
  return isOthers ? before.replace(/^\s*[*✱＊]/, '') : before;
}

function touches(words: ChildNode | null): boolean {
  return words instanceof Text && /^[*✱＊](\s|$)/.test(words.data);
}

/** Up to the next control or line; '' where another control stands in it. */
function restOfLine(control: Element, crowd: Crowd): string {
  let line = '';
  for (let at: Element | null = control; at !== null; at = parentOf(at)) {
    if (at !== control && (isBlock(at) || (crowd.get(at) ?? 0) > 1)) break;
    for (let node: ChildNode | null = at.nextSibling; node !== null; node = node.nextSibling) {
      if (node instanceof Text) line += node.data;
      if (!(node instanceof Element)) continue;
      if (crowd.has(node)) return '';
      if (isBlock(node)) return fold(line);
      line += isDrawnMark(node) ? ' * ' : textOf(node);
    }
  }
  return fold(line);
}
