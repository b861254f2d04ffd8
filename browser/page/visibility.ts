import type { Concealment } from '../../forms/control.ts';
import { parentOf } from './tree.ts';

/** Why a person cannot see an element; '' when they can. */
export function hiddenBy(element: Element): '' | Concealment {
  if (!element.checkVisibility()) return 'not displayed';
  if (getComputedStyle(element).visibility !== 'visible') return 'invisible';
  return hiddenByAncestors(element) || hiddenByPlace(element);
}

export function isVisible(element: Element): boolean {
  return hiddenBy(element) === '';
}

function hiddenByAncestors(element: Element): '' | Concealment {
  for (let around: Element | null = element; around; around = parentOf(around)) {
    if (around.getAttribute('aria-hidden') === 'true') return 'aria-hidden';
    const style = getComputedStyle(around);
    if (Number(style.opacity) < 0.05) return 'transparent';
    if (around !== element && (clipsAway(around, style) || isClipped(style))) return 'no size';
  }
  return '';
}

function clipsAway(around: Element, style: CSSStyleDeclaration): boolean {
  if (!/hidden|clip/.test(style.overflow)) return false;
  return around.clientHeight <= 1 || around.clientWidth <= 1;
}

function hiddenByPlace(element: Element): '' | Concealment {
  const box = element.getBoundingClientRect();
  if (box.width <= 2 || box.height <= 2) return 'no size';
  if (isClipped(getComputedStyle(element))) return 'no size';
  const isBefore = box.right + scrollX <= 0 || box.bottom + scrollY <= 0;
  return isBefore || box.left + scrollX >= widthOfPage() ? 'off screen' : '';
}

function isClipped(style: CSSStyleDeclaration): boolean {
  return (
    /^rect\(0(px)?,? 0(px)?,? 0(px)?,? 0(px)?\)$/.test(style.clip) || /inset\((50|100)%/.test(style.clipPath)
  );
}

function widthOfPage(): number {
  return Math.max(document.documentElement.scrollWidth, innerWidth);
}
