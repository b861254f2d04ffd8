import { answerButtons } from './answerButtons.ts';
import { isBox } from './options.ts';
import { GROUPS } from './legend.ts';
import { numberedRadios } from './numbered.ts';
import { withLooseBoxes } from './looseBoxes.ts';
import { closestShown, firstOutwards } from './tree.ts';

/** Every control as the elements that make it: boxes that answer one question together are one control. */
export function groupControls(elements: HTMLElement[]): HTMLElement[][] {
  const groups: HTMLElement[][] = [];
  const known = new Map<Element | Node, Map<string, HTMLElement[]>>();
  for (const element of elements) {
    const key = isBox(element) ? sharedName(element) : null;
    if (key === null) {
      groups.push([element]);
      continue;
    }
    const family = familyOf(element);
    const byName = known.get(family) ?? new Map<string, HTMLElement[]>();
    known.set(family, byName);
    const group = byName.get(key);
    if (group) group.push(element);
    else {
      byName.set(key, [element]);
      groups.push(byName.get(key) ?? []);
    }
  }
  return withLooseBoxes(groups);
}

/** What the boxes of one question have in common; null for a box that stands alone. */
function sharedName(box: HTMLElement): string | null {
  if (box instanceof HTMLInputElement && box.name) return `${box.type}:${box.name}`;
  if (answerButtons(box).length > 0) return 'answer';
  const isRadio = box.matches('input[type="radio"], [role="radio"]');
  return isRadio && (closestShown(box, GROUPS) !== null || familyOfNameless(box) !== null) ? 'radio' : null;
}

function familyOf(box: HTMLElement): Element | Node {
  const [first] = answerButtons(box);
  if (first !== undefined) return first;
  if (!(box instanceof HTMLInputElement && box.name))
    return closestShown(box, GROUPS) ?? familyOfNameless(box) ?? box;
  return box.form ?? groupAround(box) ?? box.getRootNode();
}

/** The nearest place that holds several radios without a name, and nothing else to fill. */
function familyOfNameless(box: HTMLElement): Element | null {
  if (!box.matches('input[type="radio"]:not([name])')) return numberedRadios(box)?.place ?? null;
  for (const around of firstOutwards(box, 5).slice(1)) {
    if (around.matches('form, body, fieldset')) return null;
    const inside = [...around.querySelectorAll('input:not([type="hidden"]), select, textarea')];
    if (inside.some((other) => !other.matches('input[type="radio"]:not([name])'))) return null;
    if (inside.length > 1) return around;
  }
  return null;
}

/** Components draw each radio in a shadow root of its own, and say around them all that they are one question. */
function groupAround(box: HTMLInputElement): Element | null {
  const root = box.getRootNode();
  if (!(root instanceof ShadowRoot) || box.type !== 'radio') return null;
  return root.querySelectorAll('input[type="radio"]').length > 1 ? null : closestShown(box, GROUPS);
}
