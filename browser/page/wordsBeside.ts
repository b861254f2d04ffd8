import type { ControlKind } from '../../forms/control.ts';
import { cellOf, type Crowd } from './crowd.ts';
import { hasWords } from './lines.ts';
import { lineBeforeCell, nearbyText } from './nearby.ts';
import { fold, isSkipped, textOf } from './text.ts';
import { outwards } from './tree.ts';
import { isVisible } from './visibility.ts';
import { wordsBeforeBoxes } from './wordsOnBoxes.ts';

/** `Browse`, beside a box for a file, is no name of it: what stands before that is. */
export function wordsBeside(members: HTMLElement[], kind: ControlKind, crowd: Crowd): string {
  const nearby = questionOf(members, withoutScheme(nearbyText(members, crowd)), crowd);
  const [first] = members;
  if (kind !== 'file' || first === undefined) return nearby;
  if (nearby === '') return pressedFor(first);
  if (!saysBrowse(nearby)) return nearby;
  const cell = cellOf(members, crowd);
  for (const around of outwards(first)) {
    if (around === cell) break;
    for (let before = around.previousSibling; before; before = before.previousSibling) {
      const text = before instanceof Element && isSkipped(before) ? '' : fold(before.textContent ?? '');
      if (hasWords(text) && text.length < 200 && !saysBrowse(text)) return text;
    }
  }
  return lineBeforeCell(cell, crowd) || nearby;
}

/** Without what stands on the first of some boxes, where that is before it. */
function questionOf(members: HTMLElement[], nearby: string, crowd: Crowd): string {
  const before = wordsBeforeBoxes(members);
  if (before === null || !nearby.replace(/:$/, '').endsWith(before.words[0] ?? '')) return nearby;
  const place = members[0]?.parentElement ?? null;
  const above = place === null || place.matches('form, body') ? '' : lineBeforeCell(place, crowd);
  return before.question || above || lineBeforeCell(cellOf(members, crowd), crowd);
}

/** What opens a box that is not shown stands right beside it, and says what for: `Attach resume`. */
function pressedFor(box: Element): string {
  if (box.checkVisibility()) return '';
  const beside = [box.previousElementSibling, box.nextElementSibling].find(
    (one) => one !== null && one.matches('button, [role="button"], a') && isVisible(one),
  );
  return beside ? textOf(beside) : '';
}

/** `Choose file` */
export function saysBrowse(text: string): boolean {
  return BROWSES.test(text);
}

const BROWSES =
  /^\W*(or|,|((drag (and|&) )?drop|upload) ((a|your|the) )?files?( here)?|(or )?(click (here )?to )?(browse|attach|upload|choose|select)( (a |your |from )?(files?|computer|device))?|no file (chosen|selected)|oder|ou|durchsuchen|parcourir|examinar|sfoglia|bladeren|przeglądaj)\W*$/i;

/** `Website https:// [ ]` */
function withoutScheme(text: string): string {
  const rest = text.replace(/\s+https?:\/\/(www\.)?$/, '');
  return hasWords(rest) ? rest : text;
}
