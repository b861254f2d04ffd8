import { elementAt } from './list/deepElements.ts';
import { pinnedElement } from './pinned.ts';
import { outwards } from './tree.ts';

/** Whether a press in the middle of an element of the last look would hit it: it can be seen, and nothing lies over it. */
export function isFree(selector: string): boolean {
  const element = pinnedElement(selector);
  if (element === null || element.matches(':disabled, [aria-disabled="true"]')) return false;
  element.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  const { left, top, width, height } = element.getBoundingClientRect();
  const hit = elementAt(left + width / 2, top + height / 2);
  return hit !== null && [...outwards(hit)].includes(element);
}
