import type { Button } from '../../forms/control.ts';

/** Whether an element is made to be pressed. Controls have been told apart before. */
export function isButton(element: HTMLElement): boolean {
  if (element instanceof HTMLInputElement) return element.type !== 'hidden';
  if (element.matches('button, [role="button"]')) return true;
  if (element instanceof HTMLAnchorElement) return looksLikeButton(element);
  return (
    isClickable(element) && !element.parentElement?.closest('a, button, label, [onclick], [role="button"]')
  );
}

export function buttonKind(element: HTMLElement): Button['kind'] {
  if (element instanceof HTMLImageElement) return 'image';
  if (element instanceof HTMLAnchorElement) return 'link';
  if (element instanceof HTMLInputElement && element.type === 'image') return 'image';
  const isNative = element instanceof HTMLInputElement || element instanceof HTMLButtonElement;
  return isNative && element.type === 'submit' ? 'submit' : 'button';
}

function isClickable(element: HTMLElement): boolean {
  if (element.hasAttribute('onclick')) return element.childElementCount < 4;
  return element instanceof HTMLImageElement && getComputedStyle(element).cursor === 'pointer';
}

function looksLikeButton(link: HTMLAnchorElement): boolean {
  if (/btn|button/i.test(link.className) || link.hasAttribute('onclick')) return true;
  const style = getComputedStyle(link);
  const isPainted = !isClear(style.backgroundColor) || parseFloat(style.borderTopWidth) > 0;
  return isPainted && parseFloat(style.paddingLeft) > 0 && style.display !== 'inline';
}

function isClear(colour: string): boolean {
  return colour === 'transparent' || /^rgba\(.*, 0\)$/.test(colour);
}
