import type { DualMove } from '../../forms/dualMove.ts';
import { takeCensus } from './census.ts';
import { dualListOf, itemsIn } from './dualList.ts';
import { pinnedElement } from './pinned.ts';
import { selectorWriter } from './selector.ts';
import { textOf, fold } from './text.ts';
import { isChosenOption } from './list/listElements.ts';

/** What to move next so that exactly these are chosen; null when they are, and undefined for what is no dual list. */
export function nextDualMove(selector: string, wanted: string[]): DualMove | null | undefined {
  const census = takeCensus(document);
  const selectorOf = selectorWriter(census);
  const control = pinnedElement(selector) ?? census.controls.find((one) => selectorOf(one) === selector);
  const dual = control ? dualListOf(control) : null;
  if (dual === null) return undefined;
  const isWanted = (item: Element) => wanted.includes(labelOfItem(item));
  const missing = itemsIn(dual.from).filter(isWanted);
  const extra = itemsIn(dual.to).filter((one) => !isWanted(one));
  const [item] = [...missing, ...extra];
  if (item === undefined) return null;
  const list = item.closest('select');
  return {
    list: list && selectorOf(list),
    item: selectorOf(item),
    isMarked: item instanceof HTMLOptionElement ? item.selected : isChosenOption(item),
    mover: selectorOf(missing.length > 0 ? dual.movers.add : dual.movers.remove),
    left: missing.length + extra.length,
  };
}

export function labelOfItem(item: Element): string {
  return item instanceof HTMLOptionElement ? fold(item.label) : textOf(item);
}
