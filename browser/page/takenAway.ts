import { textOf } from './text.ts';

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

const CROSS = /^[×✕✖⨯]\s*\S|\S\s*[×✕✖⨯]$/u;

const TAKES_AWAY =
  /(?<!\p{L})(remove|delete|clear|deselect|entfernen|löschen|supprimer|retirer|effacer|eliminar|quitar|borrar|remover|rimuovi|elimina|verwijder(en)?|usuń)(?!\p{L})|削除/iu;
