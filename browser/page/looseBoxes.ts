import { areCaptioned, isForNothing } from './captionedBoxes.ts';
import { GROUPS, isGroup, legendOf, lineBefore } from './legend.ts';
import { lineBeside } from './lines.ts';
import { AGREES, isNamed, saidOf } from './namedBoxes.ts';
import { wantsAnswer } from './pills.ts';
import { childElements, outwards, parentOf } from './tree.ts';

/** Checkboxes of names of their own are one question, too, where their group asks it and holds nothing else. */
export function withLooseBoxes(groups: HTMLElement[][]): HTMLElement[][] {
  const inside = new Map<Element, HTMLElement[][]>();
  for (const group of groups) {
    const around = group[0] && (groupOf(group[0]) ?? (isLooseBox(group) ? headOfRun(group[0]) : null));
    if (around) inside.set(around, [...(inside.get(around) ?? []), group]);
  }
  const merged = new Map<HTMLElement[], HTMLElement[]>();
  for (const [around, members] of inside) {
    const boxes = members.flat();
    if (members.length < 2 || !members.every(isLooseBox)) continue;
    if (isGroup(around) && !asksForSeveral(around, boxes)) continue;
    for (const [at, group] of members.entries()) merged.set(group, at === 0 ? boxes : []);
  }
  return groups.map((group) => merged.get(group) ?? group).filter((group) => group.length > 0);
}

function isLooseBox(group: HTMLElement[]): boolean {
  return group.length === 1 && group[0]?.matches(LOOSE) === true;
}

function groupOf(box: HTMLElement): Element | null {
  return [...outwards(box)].slice(1).find(isGroup) ?? null;
}

function asksForSeveral(around: Element, boxes: HTMLElement[]): boolean {
  const [box] = boxes;
  const legend = box && legendOf(box);
  if (around.matches('[role="group"]') && legend?.group !== around) {
    const line = lineBefore(around);
    return line !== '' && !AGREES.test(line) && controlsIn(around) === boxes.length && boxes.every(isNamed);
  }
  if (legend?.group !== around || AGREES.test(legend.text)) return false;
  return ASKS.test(legend.text) || (controlsIn(around) === boxes.length && boxes.every(isNamed));
}

/**
 * Of checkboxes that stand one after the other below plain words which ask for a choice: the first of their places, else null.
 */
function headOfRun(box: HTMLElement): Element | null {
  let own: Element = box;
  for (let up = parentOf(own); up !== null && controlsIn(up) === 1; up = parentOf(own)) {
    if (up.matches(GROUPS) || up.matches('form, body')) return null;
    own = up;
  }
  const parent = parentOf(own);
  if (parent === null) return null;
  const beside = childElements(parent);
  let head = own;
  for (let at = beside.indexOf(own) - 1; at >= 0; at -= 1) {
    const before = beside[at];
    if (before === undefined || !isPartOfRun(before)) break;
    if (controlsIn(before) === 1) head = before;
  }
  if (isAnswered(head.previousElementSibling)) return null;
  const question = lineBeside(head, parentOf(parent) ?? parent, { direction: 'previousSibling' });
  const places = runOf(beside.slice(beside.indexOf(head)));
  const boxes = loose(places);
  const asks =
    wantsAnswer(question) || ASKS.test(question) || areCaptioned(boxes, { head, places, line: question });
  return asks && ![question, ...boxes.map(saidOf)].some((text) => AGREES.test(text)) ? head : null;
}

function runOf(beside: Element[]): Element[] {
  const end = beside.findIndex((one) => !isPartOfRun(one));
  return end < 0 ? beside : beside.slice(0, end);
}

function loose(places: Element[]): HTMLElement[] {
  return places
    .flatMap((place) => [place, ...place.querySelectorAll('*')])
    .filter(
      (one): one is HTMLElement => one instanceof HTMLElement && one.matches(LOOSE) && one.matches(FILLED),
    );
}

/** What stands before them holds a question and what answers it: that one is not theirs. */
function isAnswered(before: Element | null): boolean {
  return before !== null && (controlsIn(before) > 0 || before.querySelector('button') !== null);
}

/** A place with one checkbox and nothing else to fill, what stands on one, or a new line. */
function isPartOfRun(element: Element): boolean {
  if (element.matches('br, label[for]') && controlsIn(element) === 0) return !isForNothing(element);
  if (controlsIn(element) !== 1) return false;
  return element.matches(LOOSE) || element.querySelector(LOOSE) !== null;
}

function controlsIn(place: Element): number {
  return (place.matches(FILLED) ? 1 : 0) + place.querySelectorAll(FILLED).length;
}

/** Not what a drawn box keeps out of sight, to be sent. */
const FILLED =
  'input:not([type="hidden"], [aria-hidden="true"]), select, textarea, [role="checkbox"], [role="radio"], [contenteditable]';
const LOOSE = 'input[type="checkbox"], [role="checkbox"]';

const ASKS =
  /\?|\b(all that apply|at least|which|what|select|choose|check|tick|mark|wähl\w*|welche\w*|zutreff\w*|coche[rz]|choisi\w*|quel\w*|seleccion\w*|marque|selecion\w*|selezion\w*|quali|kies|welke|wybierz|zaznacz)\b|選択|該当|どれ/iu;
