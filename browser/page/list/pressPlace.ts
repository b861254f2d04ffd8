import { closest, firstOutwards, outwards } from '../tree.ts';
import { elementAt } from './deepElements.ts';

interface Place {
  element: Element;
  x: number;
  y: number;
}

/** Where a person would press to open a control: on it, or on what is drawn around a box that is nearly nothing. */
export function pressPlace(control: HTMLElement): Place | null {
  control.scrollIntoView({ block: 'center', inline: 'nearest' });
  for (const around of firstOutwards(control, 5)) {
    const { width, height } = around.getBoundingClientRect();
    if (width < 30 || height < 12) continue;
    const place = placeIn(around, control);
    if (place !== null) return place;
    if (around.matches('form, fieldset, body, [role="dialog"]')) break;
  }
  return null;
}

/** Not on what empties it, nor on a chip's cross. */
function placeIn(around: Element, control: Element): Place | null {
  const { left, top, width, height } = around.getBoundingClientRect();
  for (const share of [0.5, 0.3, 0.7, 0.15, 0.85, 0.95]) {
    const hit = elementAt(left + width * share, top + height / 2);
    if (hit === null || !isAround(around, hit)) continue;
    const button = closest(hit, 'button, [role="button"], a, label, input, select, textarea');
    if (button !== null && button !== control && !isAround(button, control)) continue;
    return { element: around, x: width * share, y: height / 2 };
  }
  return null;
}

/** The arrow beside a box that does not open by itself. */
export function iconPlace(control: HTMLElement): Place | null {
  for (const around of firstOutwards(control, 4).slice(1)) {
    if (around.matches('form, fieldset, body') || around.querySelectorAll(CONTROLS).length > 1) return null;
    const icon = [...around.querySelectorAll('*')].find((element) => isArrow(element, control));
    if (icon === undefined) continue;
    const { width, height } = icon.getBoundingClientRect();
    return { element: icon, x: width / 2, y: height / 2 };
  }
  return null;
}

const CONTROLS = 'input:not([type="hidden"]), select, textarea, [role="combobox"], [aria-haspopup="listbox"]';

/** Small, on the line of the control, and an arrow by its name or by what it shows; not the cross that empties it. */
function isArrow(element: Element, control: HTMLElement): boolean {
  if (isAround(element, control)) return false;
  const [{ width, height, top, bottom }, line] = [
    element.getBoundingClientRect(),
    control.getBoundingClientRect(),
  ];
  const isBeside = width > 3 && width < 60 && height > 3 && top < line.bottom && bottom > line.top;
  if (!isBeside || !element.checkVisibility()) return false;
  const name = `${element.getAttribute('class') ?? ''} ${element.getAttribute('aria-label') ?? ''}`;
  if (/clear|remove|delete|close|cross/i.test(name)) return false;
  return (
    /caret|arrow|chevron|dropdown|toggle|trigger|indicator|open|expand/i.test(name) ||
    /^[▾▼⌄˅∨⏷]$/.test(element.textContent?.trim() ?? '')
  );
}

/** Text or empty ground that does nothing when it is pressed, in the dialog that the control stands in. */
export function quietPlace(control: HTMLElement, list: Element | null): Place | null {
  const room = closest(control, 'dialog, [role="dialog"]') ?? document.documentElement;
  for (let row = 1; row < 20; row += 1) {
    for (const share of [0.02, 0.98, 0.5, 0.25, 0.75]) {
      const [x, y] = [innerWidth * share, (innerHeight * row) / 20];
      const hit = elementAt(x, y);
      if (hit === null || isBusyPlace(hit) || (list !== null && isAround(list, hit))) continue;
      const isBackdrop = !isAround(room, hit) && hit.textContent === '';
      if (!isAround(room, hit) && !isBackdrop) continue;
      const { left, top } = hit.getBoundingClientRect();
      return { element: hit, x: x - left, y: y - top };
    }
  }
  return null;
}

const PRESSABLE =
  'a, button, input, select, textarea, label, summary, iframe, video, [onclick], [role="button"], [role="option"], [role="listbox"], [role="combobox"], [role="link"], [contenteditable], [tabindex]:not([tabindex="-1"])';

function isBusyPlace(element: Element): boolean {
  return closest(element, PRESSABLE) !== null || getComputedStyle(element).cursor === 'pointer';
}

function isAround(around: Element, inner: Element): boolean {
  for (const element of outwards(inner)) if (element === around) return true;
  return false;
}
