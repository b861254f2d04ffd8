import { firstOutwards } from './tree.ts';

/** A sheet to sign on with the pointer. What is drawn there is a person's own hand. */
export function isSignaturePad(canvas: HTMLCanvasElement): boolean {
  const { width, height } = canvas.getBoundingClientRect();
  if (width < 100 || height < 30) return false;
  const places = firstOutwards(canvas, 3).filter((place) => !place.matches('form, body, main'));
  const beside = [canvas.previousElementSibling, canvas.nextElementSibling].filter((place) => place !== null);
  return [...places, ...beside].some(
    (place) => SIGNED.test(marksOf(place)) || (place !== canvas && SAYS_SIGN.test(shortText(place))),
  );
}

/** Whether something stands on it: not every point of it looks the same. */
export function isDrawnOn(canvas: HTMLCanvasElement): boolean {
  const copy = document.createElement('canvas');
  copy.width = canvas.width;
  copy.height = canvas.height;
  const context = copy.getContext('2d');
  if (context === null || copy.width === 0 || copy.height === 0) return false;
  context.drawImage(canvas, 0, 0);
  const { data } = context.getImageData(0, 0, copy.width, copy.height);
  return data.some((value, at) => value !== data[at % 4]);
}

function marksOf(element: Element): string {
  return ['id', 'class', 'name', 'aria-label'].map((name) => element.getAttribute(name) ?? '').join(' ');
}

function shortText(element: Element): string {
  const text = element.textContent ?? '';
  return text.length < 200 ? text : '';
}

const SIGNED = /signature|sign-?pad|(^|[-_ ])sig([-_ ]|$)/i;
const SAYS_SIGN =
  /\b(signature|sign (here|below|above)|draw|unterschrift|unterschreiben|firma|assinatura|handtekening|podpis)\b|署名/i;
