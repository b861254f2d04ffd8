import { attachedFile } from './attachButton.ts';
import { takeCensus } from './census.ts';
import { placesAround } from './dropZone.ts';
import { pinnedElement } from './pinned.ts';
import { selectorWriter } from './selector.ts';
import { textOf } from './text.ts';
import { hiddenBy, isVisible } from './visibility.ts';

/**
 * What a person presses to choose a file for a box that nobody sees, where the box holds one and the page shows none: some
 * listen to a box only once that was pressed. null for any other box.
 */
export function fileOpener(selector: string): string | null {
  const box = pinnedElement(selector);
  if (!(box instanceof HTMLInputElement) || box.files?.length === 0 || hiddenBy(box) === '') return null;
  if (attachedFile(box) !== '') return null;
  const own = placesAround(box).filter((place) => place.querySelectorAll('input[type="file"]').length === 1);
  const openers = own.flatMap((place) => [...place.querySelectorAll(PRESSABLE)]);
  const opener = openers.find((one) => isVisible(one) && CHOOSES.test(nameOf(one)));
  return opener === undefined ? null : selectorWriter(takeCensus(document))(opener);
}

const PRESSABLE = 'button, [role="button"], label[for]';

function nameOf(element: Element): string {
  return textOf(element) || (element.getAttribute('aria-label') ?? '');
}

const CHOOSES =
  /^\W*(choose|select|browse|upload|attach|add|datei|durchsuchen|hochladen|parcourir|choisir|joindre|téléverser|elegir|seleccionar|adjuntar|subir|escolher|selecionar|anexar|scegli|sfoglia|allega|carica|bestand|bladeren|kies|wybierz|dodaj|przeglądaj|załącz)(?!\p{L})|選択/iu;
