import { shadowRootOf } from './shadows.ts';
import { fold } from './text.ts';
import { firstOutwards } from './tree.ts';

/** The words that ask to drop a file here, where the page has neither a box for one nor a button that makes it. */
export function isDropZone(element: Element): boolean {
  if (element.firstElementChild && element.childElementCount > 6) return false;
  if (!asksForDrop(ownText(element)) || element.matches(NOT_SHOWN)) return false;
  return !hasFileBox(element);
}

/** In it or around it, in the shadow that it stands in, too. */
export function hasFileBox(element: Element): boolean {
  const beside = [element.nextElementSibling, element.previousElementSibling];
  if (beside.some((other) => other?.matches('input[type="file"]'))) return true;
  return [element, ...placesAround(element)].some((place) =>
    [place, shadowRootOf(place)].some((root) => root?.querySelector('input[type="file"]')),
  );
}

export function asksForDrop(text: string): boolean {
  return text.length < 300 && DROP.test(text);
}

const NOT_SHOWN = 'script, style, option, label[for], h1, h2, h3, h4, h5, h6';

const DROP =
  /\b(drag|drop)\b.{0,60}\b(files?|r[eé]sum[eé]|cv|documents?|attachments?|letter|here)\b|\b(hierher|hierhin|hier) (ziehen|ablegen)|dateien? .{0,30}(ziehen|ablegen)|(glisse[rz]|d[eé]pose[rz]) .{0,40}(fichiers?|cv|ici)|arrastr\w+ .{0,40}(archivos?|arquivos?|cv|aqu[ií])|trascina\w* .{0,40}(file|cv|qui)|sleep .{0,40}(bestand\w*|cv|hier)|przeci[aą]gnij|upu[sś][cć]|ドラッグ|ドロップ/i;

/** Not that of what is inside it. */
function ownText(element: Element): string {
  let text = '';
  for (let node = element.firstChild; node; node = node.nextSibling) {
    if (node instanceof Text) text += node.data;
    else if (node instanceof Element && INLINE.has(node.localName)) text += node.textContent ?? '';
    if (text.length > 600) return '';
  }
  return fold(text);
}

const INLINE = new Set(['b', 'strong', 'em', 'i', 'u', 'a', 'span', 'br', 'small']);

/** Not farther than its form: what stands at the end of the page belongs to somebody else. */
export function placesAround(element: Element): Element[] {
  const around = firstOutwards(element, 5).slice(1);
  const border = around.findIndex((place) => place.matches('form, body, main, dialog'));
  return border < 0 ? around : around.slice(0, border);
}
