import { outwards, parentOf } from './tree.ts';

/** How many controls stand inside each element; elements without any are absent. */
export type Crowd = Map<Element, number>;

/** Counts every group of elements that make one control. */
export function countCrowd(groups: Element[][]): Crowd {
  const crowd: Crowd = new Map();
  for (const members of groups) {
    const around = new Set(members.flatMap((member) => Array.from(outwards(member))));
    for (const element of around) crowd.set(element, (crowd.get(element) ?? 0) + 1);
  }
  return crowd;
}

/** Whether it holds more than one of them. */
export function isCrowded(element: Element, crowd: Crowd): boolean {
  return (crowd.get(element) ?? 0) > 1;
}

const BORDERS = 'form, body, dialog, [role="dialog"]';

/** The largest element around a control that holds no other one, at most its form. */
export function cellOf(members: Element[], crowd: Crowd): Element {
  let cell = commonParent(members);
  for (let around = parentOf(cell); around; around = parentOf(around)) {
    if (isCrowded(around, crowd)) break;
    cell = around;
    if (around.matches(BORDERS)) break;
  }
  return cell;
}

function commonParent(members: Element[]): Element {
  const [first, ...others] = members;
  if (!first) throw new Error('a control has at least one element');
  for (const around of outwards(first)) {
    if (others.every((other) => includes(around, other))) return around;
  }
  return first;
}

function includes(around: Element, inner: Element): boolean {
  for (const element of outwards(inner)) if (element === around) return true;
  return false;
}
