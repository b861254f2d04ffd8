import { hasFileBox, placesAround } from './dropZone.ts';
import { canBeTakenAway } from './takenAway.ts';
import { textOf } from './text.ts';

/** A button that asks for a file while the page has no box for one: it makes the box when it is pressed. */
export function isAttachButton(element: Element): boolean {
  if (!element.matches(PRESSABLE)) return false;
  const text = textOf(element) || (element.getAttribute('aria-label') ?? '');
  if (!ATTACH.test(text.trim())) return false;
  if (hasFileBox(element) || isToolOfEditor(element)) return false;
  return !placesAround(element)
    .slice(0, 3)
    .some((place) => READS_IT_OUT.test(textOf(place)));
}

/** It puts a file into a text, beside what makes that bold. */
function isToolOfEditor(element: Element): boolean {
  const places = placesAround(element).slice(0, 5);
  return places.some((place) => [...place.querySelectorAll(PRESSABLE)].some(makesBold));
}

function makesBold(button: Element): boolean {
  const said = [textOf(button), button.getAttribute('aria-label'), button.getAttribute('title')];
  return said.some((text) => MAKES_BOLD.test(text ?? ''));
}

const MAKES_BOLD =
  /^\s*(bold|fett|gras|negrita|negrito|grassetto|vet(gedrukt)?|pogrubienie)\s*(\(.*\))?\s*$/i;

/** The name of the file that stands where it was attached; '' where none does. */
export function attachedFile(button: Element): string {
  const [, place = button, ...farther] = placesAround(button);
  if (place.querySelectorAll('input[type="file"]').length > 1) return '';
  return FILE_NAME.exec(textOf(place))?.[0] ?? namedAlone(farther);
}

/** Farther away, in what holds no other control, beside what takes it away: what tells how to name a file names one, too. */
function namedAlone(places: Element[]): string {
  const end = places.findIndex((place) => place.querySelectorAll(CONTROLS).length > 1);
  const own = end < 0 ? places : places.slice(0, end);
  const rows = [...(own.at(-1)?.querySelectorAll('*') ?? [])].filter(canBeTakenAway);
  return rows.map((row) => FILE_NAME.exec(textOf(row))?.[0]).find((name) => name !== undefined) ?? '';
}

const CONTROLS = 'input:not([type="hidden"]), select, textarea, [role="combobox"]';

const PRESSABLE = 'button, [role="button"], a:not([href]), a[href="#"]';

const ATTACH =
  /^(attach|upload|choose|select|browse|add|replace)(( an?| your| my)? (files?|documents?|resume|résumé|cv|resume ?\/ ?cv|cover letter|attachments?))$|^(attach|upload|browse) ?(…|\.\.\.)?$|^(datei(en)? (hinzufügen|auswählen|hochladen|anhängen)|(joindre|ajouter|choisir) (un|le) fichier|(adjuntar|subir|seleccionar) (un )?archivo|(anexar|carregar|selecionar) (o )?arquivo|(allega|carica|scegli) (un )?file|bestand (kiezen|toevoegen|uploaden)|(dodaj|wybierz|załącz) plik)$/i;

/** It wants the file to fill in the form by, not to be sent with it. */
const READS_IT_OUT = /\b(auto-?\s?fill|pre-?fill|populate|parse|import|apply with)/i;

const FILE_NAME = /[^\s/\\:*?"<>|][^/\\:*?"<>|]{0,80}\.(pdf|docx?|rtf|txt|odt|pages|png|jpe?g)\b/i;
