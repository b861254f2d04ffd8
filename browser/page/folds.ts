import type { FrameLook } from '../../forms/control.ts';
import type { PageReading } from './census.ts';
import { textOf } from './text.ts';
import { namedBy, outwards, parentOf } from './tree.ts';
import { isVisible } from './visibility.ts';

/** Sections that are folded away with controls in them, by what unfolds them. */
export function readFolds(page: PageReading): FrameLook['folds'] {
  const heads = new Map<Element, string[]>();
  for (const control of page.census.controls) {
    const region = foldedRegion(control);
    const head = region && headOf(region);
    if (head) heads.set(head, [...(heads.get(head) ?? []), page.selectorOf(control)]);
  }
  return [...heads].map(([head, holds]) => ({
    selector: page.selectorOf(head),
    label: textOf(head),
    holds,
    ...(head.matches('[role="tab"]') ? { isTab: true as const } : {}),
  }));
}

/** The outermost element around a control that is not shown, or that is closed to next to nothing. */
function foldedRegion(control: Element): Element | null {
  if (!control.checkVisibility()) {
    let region = control;
    for (let around = parentOf(region); around && !around.checkVisibility(); around = parentOf(around))
      region = around;
    return region;
  }
  const closed = [...outwards(control)]
    .slice(1)
    .find((around) => around.clientHeight <= 1 && getComputedStyle(around).overflowY === 'hidden');
  return closed ?? null;
}

function headOf(region: Element): Element | null {
  if (region.matches('[role="tabpanel"]')) return tabOf(region);
  if (region.matches(NOT_FOLDED)) return null;
  const parent = parentOf(region);
  if (parent instanceof HTMLDetailsElement) return parent.querySelector(':scope > summary');
  const named = [...controllersOf(region), ...namedBy(region, 'aria-labelledby')];
  const above = [region, ...(parent && !parent.matches('form, body, main') ? [parent] : [])].flatMap(
    (place) => place.previousElementSibling ?? [],
  );
  return [...named, ...above.flatMap(toggleIn)].find(unfolds) ?? null;
}

/** What lies over the page, or changes places with another part of it, is opened in other ways. */
const NOT_FOLDED = 'dialog, [role="dialog"], [role="listbox"], [role="menu"], [popover], template';

/** Where the form is sent by what stands outside of all its tabs, each holds a part of it. */
function tabOf(panel: Element): Element | null {
  const form = panel.closest('form');
  const tab = [...controllersOf(panel), ...namedBy(panel, 'aria-labelledby')].find((one) =>
    one.matches('[role="tab"]'),
  );
  if (form === null || tab === undefined || !isVisible(tab) || tab.matches('[disabled], [type="submit"]'))
    return null;
  if (tab instanceof HTMLButtonElement && tab.form !== null && tab.type === 'submit') return null;
  const senders = [...form.elements].filter((one) => one.matches(SENDERS));
  return senders.some((one) => one.closest('[role="tabpanel"]') === null) ? tab : null;
}

const SENDERS =
  'button:not([type="button"], [type="reset"], [role="tab"]), input[type="submit"], input[type="image"]';

function controllersOf(region: Element): Element[] {
  const root = region.getRootNode();
  if (!region.id || !(root instanceof Document || root instanceof ShadowRoot)) return [];
  return [...root.querySelectorAll(`[aria-controls~="${CSS.escape(region.id)}"]`)];
}

function toggleIn(beside: Element): Element[] {
  const toggle = beside.matches(CLOSED) ? beside : beside.querySelector(CLOSED);
  if (toggle) return [toggle];
  return getComputedStyle(beside).cursor === 'pointer' && beside.matches(HEADINGS) ? [beside] : [];
}

const CLOSED = '[aria-expanded="false"]';
const HEADINGS = 'h1, h2, h3, h4, h5, h6, legend, dt, header, div, button';
const MAX_LABEL = 120;

function unfolds(head: Element): boolean {
  if (head.matches('[aria-expanded="true"], [role="tab"], [role="combobox"], [aria-haspopup], [disabled]'))
    return false;
  if (head.closest('nav, [role="navigation"], [role="menu"], [role="menubar"]')) return false;
  if (head.matches('input, select, textarea, label') || head.querySelector('input, select, textarea'))
    return false;
  if (head instanceof HTMLAnchorElement && !/^(#|javascript:)/i.test(head.getAttribute('href') ?? '#'))
    return false;
  return isVisible(head) && textOf(head).length <= MAX_LABEL;
}
