import { isPlaceholderText } from '../../forms/placeholders.ts';
import type { Option } from '../../forms/control.ts';
import { attachedFile, isAttachButton } from './attachButton.ts';
import { isDropZone } from './dropZone.ts';
import { chipsBeside, isChip, isMarked, LISTS, ownPlace, withoutCross } from './chips.ts';
import { dialShown, isDialOpener } from './dialOpener.ts';
import { dualListOf } from './dualList.ts';
import { isEmptyMask } from './emptyMask.ts';
import { editorIn } from './editorFrame.ts';
import { isBox } from './options.ts';
import { isAtItsStart, keptChoices, keeperOf } from './keeper.ts';
import { isPlainOpener } from './plainOpener.ts';
import { keptPressed, lastPressed, pressedIn } from './pressed.ts';
import { isDrawnOn } from './signaturePad.ts';
import { wordsOfThing } from './takenAway.ts';
import { withoutOwnLabel } from './questionInside.ts';
import { fold, textOf } from './text.ts';
import { isVisible } from './visibility.ts';

/** What a control shows now; dots for a password. */
export function shownValue(control: HTMLElement, options: Option[]): string {
  if (dualListOf(control) !== null) return chosenLabels(options);
  if (isDialOpener(control)) return dialShown(control);
  if (control instanceof HTMLInputElement) {
    if (control.type === 'password') return '•'.repeat(control.value.length);
    if (control.type === 'file') return filesIn(control);
    if (control.type === 'range') return control.value;
    if (control.type !== 'radio' && control.type !== 'checkbox') return shownChoice(control);
  }
  if (isAttachButton(control) || isDropZone(control)) return attachedFile(control);
  if (control instanceof HTMLTextAreaElement) return shownText(control);
  if (control instanceof HTMLIFrameElement) return unfolded(editorIn(control)?.innerText ?? '');
  if (control instanceof HTMLCanvasElement) return isDrawnOn(control) ? 'drawn' : '';
  const isOpener =
    control.matches('button, [role="button"], [role="combobox"]') ||
    isPlainOpener(control) ||
    keeperOf(control) !== null;
  if (isOpener && !isBox(control)) return shownChoice(control);
  if (control.matches('[role="slider"], [role="spinbutton"]')) return turnedTo(control);
  if (control.matches('[role="listbox"]')) return chosenInside(control);
  if (options.length > 0) return chosenLabels(options);
  if (!control.isContentEditable) return textOf(control);
  return unfolded(control.innerText) || chipsBeside(control).map(wordsOfThing).map(withoutCross).join(', ');
}

/** Uploaders send a file as soon as they have it, empty the box, and show the name beside it. */
function filesIn(box: HTMLInputElement): string {
  return [...(box.files ?? [])].map((file) => file.name).join(', ') || attachedFile(box);
}

function turnedTo(control: HTMLElement): string {
  const shown = textOf(control);
  // `MM` stands for what is not there yet.
  return control.getAttribute('aria-valuenow') ?? (/\d/.test(shown) ? shown : '');
}

/** What a box or a list shows as its value: what is typed, the choice drawn beside it, or a button's text. */
export function shownChoice(control: HTMLElement): string {
  const kept = keptChoices(control);
  if (kept === null) return drawnChoice(control);
  // What is drawn of one may say more than the native list.
  const keeper = keeperOf(control);
  const isDrawnAlone = kept.length === 1 && keeper?.multiple === false;
  const drawn = isDrawnAlone ? drawnChoice(control) : '';
  // Where the drawn one shows nothing, nothing is chosen yet.
  return drawn || (keeper !== null && isAtItsStart(keeper) && showsNothing(control) ? '' : kept.join(', '));
}

/** Neither in it nor in its place, and it has room for what is chosen. */
function showsNothing(control: HTMLElement): boolean {
  return (
    !(control instanceof HTMLInputElement) && pressedIn(control).length === 0 && shownWords(control) === ''
  );
}

function shownWords(control: HTMLElement): string {
  return fold(control.innerText);
}

function drawnChoice(control: HTMLElement): string {
  if (control instanceof HTMLInputElement) {
    const typed = shownText(control);
    const isEmpty = typed === '' || (control.matches('[role="combobox"]') && isPlaceholderText(typed));
    return isEmpty ? chosenBeside(control) : typed;
  }
  const text = withoutCross(withoutOwnLabel(textOf(control), control));
  // One that only lies over what shows the choice.
  if (text === '') return notedBeside(control);
  const several = severalPressed(control, text);
  if (several.length > 0) return several.join(', ');
  const placeholder = control.querySelector('[class*="placeholder" i]');
  if (placeholder && textOf(placeholder) === text) return '';
  return isPlaceholderText(text) ? '' : text;
}

/** What was pressed in its list, where all that it shows is that, thing by thing, or how many they are. */
function severalPressed(control: HTMLElement, text: string): string[] {
  const kept = keptPressed(control);
  const things = new Set([...control.querySelectorAll('*')].map((one) => withoutCross(textOf(one))));
  const isDrawnOfThem =
    kept.every((label) => things.has(label)) && lettersOf(kept.join('')) === lettersOf(text);
  return isDrawnOfThem || countIn(text) === kept.length ? kept : [];
}

/** How many are chosen, by `2 selected` or `2 Choose options`; null where a number may be a choice itself. */
function countIn(text: string): number | null {
  const [, count, words = ''] = /^(\d+)\s+(.*)$/u.exec(text) ?? [];
  return ARE_CHOSEN.test(words) || isPlaceholderText(words) ? Number(count) : null;
}

const ARE_CHOSEN =
  /^(\p{L}+ )?(selected|chosen|ausgewählt|gewählt|sélectionnée?s?|choisie?s?|seleccionad[oa]s?|selecionad[oa]s?|selezionat[oaie]|geselecteerd|gekozen|wybran[eoy])$/iu;

/** In any order. */
function lettersOf(text: string): string {
  return Array.from(text.replace(/[\s,;×✕✖⨯]+/g, ''))
    .toSorted()
    .join('');
}

/** What was pressed in its list last stands there, alone or among others. */
function notedBeside(control: HTMLElement): string {
  const noted = lastPressed(control);
  if (noted === undefined) return '';
  const texts = ownPlace(control).flatMap((place) => [...place.querySelectorAll('*')].map(textOf));
  return texts.find((text) => text === noted || text.split(/,\s*/).includes(noted)) ?? '';
}

/** What is typed is read back whole: a site may have cut it. */
export function shownText(box: Element | undefined): string {
  const isTyped = box instanceof HTMLInputElement || box instanceof HTMLTextAreaElement;
  const text = isTyped ? unfolded(box.value) : '';
  return isEmptyMask(text) ? '' : text;
}

function unfolded(text: string): string {
  return text.replace(/[\s\u200b\ufeff]+/g, ' ').trim();
}

/** A list that folds itself holds all of its options, chosen or not. */
function chosenInside(list: HTMLElement): string {
  const chosen = [...list.querySelectorAll('[role="option"][aria-selected="true"]')];
  return chosen
    .filter((option) => option.getAttribute('data-value') !== '')
    .map(textOf)
    .filter((text) => !isPlaceholderText(text))
    .join(', ');
}

function chosenLabels(options: Option[]): string {
  const chosen = options.filter((option) => option.chosen);
  return fold(chosen.map((option) => option.label).join(', '));
}

/** Select widgets show the choice beside the input that they are typed into; what takes several, as chips. */
function chosenBeside(input: HTMLInputElement): string {
  const isList = input.readOnly || input.matches(LISTS);
  const texts = [...(isList ? choiceBeside(input) : []), ...chipsBeside(input)]
    .filter(isVisible)
    .map((element) => withoutCross(wordsOfThing(element)));
  const shown = [...new Set(texts)].filter((text) => !isPlaceholderText(text));
  return (allOfThem(shown, input) ?? shown).join(', ');
}

/** `Python`, `+ 1`: those that were pressed in its list, where they are as many, and what is shown is among them. */
function allOfThem(shown: string[], input: HTMLElement): string[] | null {
  const more = shown.flatMap((text) => MORE.exec(text)?.[1] ?? []);
  const kept = keptPressed(input);
  // What holds all of them is drawn as one, too.
  const named = shown.filter((text) => !/\+\s?\d/.test(text));
  const areAll = more.length === 1 && kept.length === named.length + Number(more[0]);
  return areAll && named.every((text) => kept.includes(text)) ? kept : null;
}

const MORE = /^\+\s?(\d{1,3})(\s?(\.{3}|…|more|weitere|autres|más|mais|altri|meer))?$/i;

/** What of a list may be chosen by now: by what is kept of it, else by what was pressed in it. */
export function takenIn(control: HTMLElement): readonly string[] {
  return keptChoices(control) ?? pressedIn(control);
}

/** What stands around the box of a list in its own place, and is what it shows, or that it shows nothing yet. */
export function shownInList(box: Element): Set<Element> {
  if (!(box instanceof HTMLInputElement) || !box.matches(LISTS)) return new Set();
  const inside = ownPlace(box).flatMap((place) => [...place.querySelectorAll('[class]')]);
  const shown = inside.filter((one) => isMarked(one, SINGLE) || isChip(one) || isInvitation(one));
  return new Set(shown.filter((one) => !one.contains(box)));
}

function isInvitation(element: Element): boolean {
  return isMarked(element, INVITATION) && isPlaceholderText(textOf(element));
}

const INVITATION = /placeholder/i;

/** Told by its name, or by what was pressed in the list. */
function choiceBeside(input: HTMLInputElement): Element[] {
  const noted = lastPressed(input);
  const isNoted = (element: Element) => noted !== undefined && textOf(element) === noted;
  return ownPlace(input)
    .flatMap((element) => [...element.querySelectorAll(noted === undefined ? '[class]' : '*')])
    .filter((element) => isMarked(element, SINGLE) || isNoted(element));
}

const SINGLE =
  /single-?value|selected-?(item|value|option|text)|selection-?item|value-?label|(^|[-_])(val|value|chosen|current|display|selection)$/i;
