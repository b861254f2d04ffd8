import { isBefore } from './tree.ts';

/** What brings what is marked from one list to the other, and back. */
export interface Movers {
  add: HTMLElement;
  remove: HTMLElement;
  /** These, and those that bring all. */
  all: HTMLElement[];
}

/** null where a place has not one for each way. In one that holds more than the lists, they stand between them. */
export function moversIn(place: Element, { from, to }: { from: Element; to: Element }): Movers | null {
  const lists = place.querySelectorAll('select[multiple], select[size], ul, [role="listbox"], [role="list"]');
  const isOwnPlace = lists.length <= 2 && !place.matches('form, fieldset, body');
  const pressed = [...place.querySelectorAll<HTMLElement>(BUTTONS)].filter(
    (button) => isOwnPlace || (isBefore(from, button) && isBefore(button, to)),
  );
  const [add, remove] = [ADD, REMOVE].map((ways) => onlyOne(pressed, ways));
  if (!add || !remove || add === remove) return null;
  return { add, remove, all: pressed.filter((button) => isCalled(button, [...ADD, ...REMOVE, EVERY])) };
}

const BUTTONS = 'button, [role="button"], input[type="button"], a';

/** By its words, else by its arrow; by one that may bring all at once only where there is no other. */
function onlyOne(pressed: HTMLElement[], ways: RegExp[]): HTMLElement | null {
  for (const way of ways) {
    const found = pressed.filter((button) => isCalled(button, [way]) && !isCalled(button, [EVERY]));
    if (found.length > 0) return found.length === 1 ? (found[0] ?? null) : null;
  }
  return null;
}

function isCalled(button: HTMLElement, ways: RegExp[]): boolean {
  const named = [button, ...button.querySelectorAll('*')].flatMap((element) =>
    (element === button ? NAMES : DRAWN).map((name) => element.getAttribute(name) ?? ''),
  );
  const said = [button.textContent ?? '', ...named].map((text) => text.trim()).filter(Boolean);
  return said.some((text) => ways.some((way) => way.test(text)));
}

const NAMES = ['aria-label', 'title', 'value'];
const DRAWN = ['class', 'data-icon', 'aria-label'];

const EVERY = /\b(all|everything|alle|tout(es)?|tous|todos|todas|tutti|wszystkie)\b|double|fast/i;
const ADD = [
  /^[>›→\s]*(add|select|choose|assign|include|hinzufügen|ajouter|añadir|agregar|adicionar|aggiungi|toevoegen|dodaj)( (selected|item|option)s?)?[\s>›→▶]*$/i,
  /^(move )?(selected |items? )*(to (the )?)?right$|^[>›→▶►⇒⟶❯]$|(angle|chevron|arrow|caret|menu|icon)[-_]right\b|arrow_forward/i,
  /^(>>|»|≫|⏩)$/,
];
const REMOVE = [
  /^[<‹←\s◀]*(remove|deselect|unassign|exclude|entfernen|retirer|supprimer|quitar|eliminar|remover|rimuovi|verwijder(en)?|usuń)( (selected|item|option)s?)?[\s<‹←]*$/i,
  /^(move )?(selected |items? )*(to (the )?)?left$|^[<‹←◀◄⇐⟵❮]$|(angle|chevron|arrow|caret|menu|icon)[-_]left\b|arrow_back\b/i,
  /^(<<|«|≪|⏪)$/,
];
