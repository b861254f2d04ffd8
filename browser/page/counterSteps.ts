import { takeCensus } from './census.ts';
import { counterButtons } from './counter.ts';
import { pinnedElement } from './pinned.ts';
import { selectorWriter } from './selector.ts';

/** By which selectors the buttons of a counter are found; null where it is none any more. */
export function counterSteps(selector: string): { less: string; more: string } | null {
  const census = takeCensus(document);
  const selectorOf = selectorWriter(census);
  const counter = pinnedElement(selector) ?? census.controls.find((one) => selectorOf(one) === selector);
  const buttons = counter ? counterButtons(counter) : null;
  return buttons && { less: selectorOf(buttons.less), more: selectorOf(buttons.more) };
}
