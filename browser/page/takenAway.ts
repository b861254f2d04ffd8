import { fold, textOf } from './text.ts';

/** By a cross, or by what it says to whoever hears it, and not in its own words: what can be is chosen already. */
export function canBeTakenAway(option: Element): boolean {
  const text = textOf(option);
  if (hasCross(option)) return true;
  const says = (element: Element) =>
    TAKES_AWAY.test(element.getAttribute('aria-label') ?? element.getAttribute('title') ?? '');
  if (says(option)) return !TAKES_AWAY.test(text);
  return [...option.querySelectorAll('button, [role="button"]')].some(says);
}

/** Beside its words. */
export function hasCross(element: Element): boolean {
  return CROSS.test(textOf(element));
}

/** What says nothing but that it takes away what it stands in, as a part of it: in words for those who hear it, or by its name. */
function isRemover(part: Element): boolean {
  const says = part.getAttribute('aria-label') ?? part.getAttribute('title') ?? '';
  if (part.matches('button, [role="button"]') && TAKES_AWAY.test(says || textOf(part))) return true;
  return textOf(part) === '' && CALLED_REMOVER.test(part.getAttribute('class') ?? '');
}

const CALLED_REMOVER = /(^|[-_ ])(remove|delete|close)([-_ ]|$)/i;

export function hasRemover(element: Element): boolean {
  return [...element.children].some(isRemover) && wordsOfThing(element) !== '';
}

/** Without those of what takes it away. */
export function wordsOfThing(element: Element): string {
  const removers = [...element.children].filter(isRemover);
  if (removers.length === 0) return textOf(element);
  const rest = [...element.childNodes].filter((node) => !removers.some((remover) => remover === node));
  return fold(
    rest.map((node) => (node instanceof Element ? textOf(node) : (node.textContent ?? ''))).join(' '),
  );
}

const CROSS = /^[×✕✖⨯]\s*\S|\S\s*[×✕✖⨯]$/u;

const TAKES_AWAY =
  /(?<!\p{L})(remove|delete|clear|deselect|entfernen|löschen|supprimer|retirer|effacer|eliminar|quitar|borrar|remover|rimuovi|elimina|verwijder(en)?|usuń)(?!\p{L})|削除/iu;
