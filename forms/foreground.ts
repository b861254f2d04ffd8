import { buttonRole } from './buttonLabels.ts';
import type { Button, Control, PageLook } from './control.ts';
import type { Meaning } from './meanings.ts';
import { recogniseControls } from './recognise.ts';

/**
 * The page without what is not the application: what waits behind a dialog with a form, or the way to one, in it, and small forms that
 * stand beside, for a newsletter, for searching, for signing in.
 */
export function foreground(look: PageLook): PageLook {
  const meanings = meaningsOf(look);
  return withoutSideForms(inFrontDialog(look, meanings), meanings);
}

/** Something is asked that only an application asks. */
export function hasApplication(look: PageLook): boolean {
  const meanings = meaningsOf(look);
  return look.controls.some((control) => isOwn(control, meanings));
}

function meaningsOf(look: PageLook): Meanings {
  const recognitions = recogniseControls(look);
  return new Map(look.controls.map((control, at) => [control, recognitions[at]?.meaning ?? 'unknown']));
}

type Meanings = ReadonlyMap<Control, Meaning>;

function inFrontDialog(look: PageLook, meanings: Meanings): PageLook {
  const dialog = look.layers.find(
    (layer) =>
      layer.isDialog &&
      (look.controls.some((control) => isIn(layer, control) && isOwn(control, meanings)) ||
        isQuestionOfOurs(look, layer)),
  );
  return dialog === undefined ? look : only(look, (part) => isIn(dialog, part));
}

/** `How would you like to apply?`, `Are you sure?`: it asks for nothing but a press. */
function isQuestionOfOurs(look: PageLook, layer: PageLook['layers'][number]): boolean {
  if (SIDE.test(layer.text) || look.controls.some((control) => control.visible && isIn(layer, control)))
    return false;
  return look.buttons.some(
    (button) => button.visible && isIn(layer, button) && DECIDES.has(buttonRole(button.label)),
  );
}

function isIn(layer: PageLook['layers'][number], part: Control | Button): boolean {
  return part.frame === layer.frame && part.layer === layer.selector;
}

function withoutSideForms(look: PageLook, meanings: Meanings): PageLook {
  const side = look.forms.filter((form) => isSideForm(look, form, meanings));
  if (side.length === 0) return look;
  return only(look, (part) => !side.some((form) => form.frame === part.frame && form.selector === part.form));
}

/** It asks for an address at most, and its buttons speak of something else than applying. */
function isSideForm(look: PageLook, form: PageLook['forms'][number], meanings: Meanings): boolean {
  const isInside = (part: Control | Button) => part.frame === form.frame && part.form === form.selector;
  const controls = look.controls.filter((control) => control.visible && isInside(control));
  if (controls.length === 0 || controls.some((control) => isOwn(control, meanings))) return false;
  const buttons = look.buttons.filter((button) => button.visible && isInside(button));
  const words = [...buttons.map((button) => button.label), form.marks, form.text].join(' ');
  return SIDE.test(words) && !buttons.some((button) => LEADS_ON.has(buttonRole(button.label)));
}

const SIDE =
  /\b(newsletter|subscribe|job alerts?|talent (community|network)|stay (in touch|informed|up to date)|search|suchen?|rechercher|recherche|buscar|cerca|zoeken|szukaj|abonnieren|s'abonner|abonner|suscribirse|iscriviti|aanmelden voor)\b|検索/i;
const LEADS_ON: ReadonlySet<string> = new Set(['submit application', 'apply', 'next']);
const DECIDES: ReadonlySet<string> = new Set([...LEADS_ON, 'submit']);

/** Only an application asks for it. An address or a name alone may be for anything. */
function isOwn(control: Control, meanings: Meanings): boolean {
  return control.visible && !ANYWHERE.has(meanings.get(control) ?? 'unknown');
}

const ANYWHERE = new Set<Meaning>([
  'email',
  'search',
  'honeypot',
  'captcha',
  'consent',
  'username',
  'password',
  'unknown',
  'location',
  'city',
  'country',
]);

function only(look: PageLook, isKept: (part: Control | Button) => boolean): PageLook {
  return { ...look, controls: look.controls.filter(isKept), buttons: look.buttons.filter(isKept) };
}
