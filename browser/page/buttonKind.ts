import { buttonRole, isPlainWay } from '../../forms/buttonLabels.ts';
import type { Button } from '../../forms/control.ts';

/** Whether an element is made to be pressed. Controls have been told apart before. */
export function isButton(element: HTMLElement): boolean {
  if (element instanceof HTMLInputElement) return element.type !== 'hidden';
  if (element.matches('button, [role="button"]')) return true;
  if (element instanceof HTMLAnchorElement)
    return !leavesBrowser(element) && (looksLikeButton(element) || saysWay(element));
  return (
    isClickable(element) && !element.parentElement?.closest('a, button, label, [onclick], [role="button"]')
  );
}

export function buttonKind(element: HTMLElement): Button['kind'] {
  if (element instanceof HTMLImageElement) return 'image';
  if (element instanceof HTMLAnchorElement) return looksLikeButton(element) ? 'link' : 'text link';
  if (element instanceof HTMLInputElement && element.type === 'image') return 'image';
  const isNative = element instanceof HTMLInputElement || element instanceof HTMLButtonElement;
  return isNative && element.type === 'submit' ? 'submit' : 'button';
}

/** To a mail program, or to a telephone. */
function leavesBrowser(link: HTMLAnchorElement): boolean {
  return /^(mailto|tel|sms):$/.test(link.protocol);
}

/** Plain words that lead to a form: `Apply online`. A text that only speaks of applying is longer. */
function saysWay(link: HTMLAnchorElement): boolean {
  const text = link.textContent.trim();
  if (text === '' || text.length > LONGEST_WAY || !link.hasAttribute('href')) return false;
  return WAYS.has(buttonRole(text)) || isPlainWay(text);
}

const LONGEST_WAY = 50;
const WAYS: ReadonlySet<string> = new Set(['apply', 'submit application', 'account']);

function isClickable(element: HTMLElement): boolean {
  if (element.hasAttribute('onclick')) return element.childElementCount < 4;
  if (isPainted(element)) return true;
  return element instanceof HTMLImageElement && getComputedStyle(element).cursor === 'pointer';
}

/** Made of a plain box, for people who press and for those who use keys. */
function isPainted(element: HTMLElement): boolean {
  if (!element.matches('div[tabindex], span[tabindex], [class*="btn" i], [class*="button" i]')) return false;
  if (element.childElementCount > 3 || element.querySelector('a, button, input, select, textarea, label'))
    return false;
  return getComputedStyle(element).cursor === 'pointer';
}

function looksLikeButton(link: HTMLAnchorElement): boolean {
  if (/btn|button/i.test(link.className) || link.hasAttribute('onclick')) return true;
  const style = getComputedStyle(link);
  const isDrawn = !isClear(style.backgroundColor) || parseFloat(style.borderTopWidth) > 0;
  return isDrawn && parseFloat(style.paddingLeft) > 0 && style.display !== 'inline';
}

function isClear(colour: string): boolean {
  return colour === 'transparent' || /^rgba\(.*, 0\)$/.test(colour);
}
