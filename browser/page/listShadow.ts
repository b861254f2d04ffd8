import { drawnFor, keeperOf } from './keeper.ts';
import { firstOutwards } from './tree.ts';

/**
 * Whether an element only keeps what a drawn list shows: a native box that neither the keyboard nor assistive programs
 * reach, beside the list that stands for it.
 */
export function isShadowOfList(element: Element): boolean {
  if (element instanceof HTMLSelectElement && drawnFor(element) !== null) return true;
  if (!element.matches(OUT_OF_REACH)) return false;
  if (element.matches('[type="checkbox"], [type="radio"], [type="file"], [role]')) return false;
  if (element.getAttribute('tabindex') !== '-1' && !element.hasAttribute('aria-hidden')) return false;
  return listBeside(element) !== null;
}

const OUT_OF_REACH =
  'input[aria-hidden="true"], select[aria-hidden="true"], input[tabindex="-1"], select[tabindex="-1"]';

/** The native box behind a drawn list: it may say that an answer is required, and from what one chooses. */
export function shadowOf(list: Element): HTMLInputElement | HTMLSelectElement | null {
  const keeper = keeperOf(list);
  if (keeper !== null) return keeper;
  for (const around of firstOutwards(list, 4).slice(1)) {
    const found = [...around.querySelectorAll('input, select')].find((element) => isShadowOfList(element));
    if (found instanceof HTMLInputElement || found instanceof HTMLSelectElement) {
      return listBeside(found) === list ? found : null;
    }
  }
  return null;
}

const LISTS = '[role="combobox"], [aria-haspopup="listbox"]';

function listBeside(element: Element): Element | null {
  for (const around of firstOutwards(element, 4).slice(1)) {
    if (around.matches('form, fieldset, body')) return null;
    const found = [...around.querySelectorAll(LISTS)].filter((list) => list !== element);
    if (found.length === 0) continue;
    // One list has one such box: where several boxes are out of reach, they are something else.
    const isPair = found.length === 1 && around.querySelectorAll(OUT_OF_REACH).length === 1;
    return isPair ? (found[0] ?? null) : null;
  }
  return null;
}
