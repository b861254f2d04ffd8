import { firstOutwards } from './tree.ts';

/**
 * Whether an element is only the arrow of a list: the pointer opens it there, and the keyboard does not reach it, since that
 * has the box of the same list.
 */
export function isArrowOfList(element: Element): boolean {
  if (!element.matches(POINTED_AT) || element.matches(REACHED)) return false;
  for (const around of firstOutwards(element, MOST_AROUND).slice(1)) {
    if (around.matches('form, fieldset, body')) return false;
    const boxes = around.querySelectorAll(BOXES);
    if (boxes.length > 0) return boxes.length === 1;
  }
  return false;
}

const MOST_AROUND = 4;
const POINTED_AT = '[aria-haspopup="listbox"]:not(input, select, textarea, [role="combobox"])';
const REACHED =
  '[tabindex]:not([tabindex="-1"]), button:not([tabindex="-1"]), a[href]:not([tabindex="-1"]), [contenteditable]';
const BOXES =
  'input[aria-haspopup="listbox"]:not([tabindex="-1"]), input[role="combobox"]:not([tabindex="-1"])';
