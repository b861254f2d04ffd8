import { cellOf, type Crowd } from './crowd.ts';
import { saysOptional } from './marks.ts';
import { textOf } from './text.ts';
import { closest } from './tree.ts';

/** `All fields are required unless marked optional`: what is wanted bears no mark then. */
export function wantsAll(text: string): boolean {
  return WANTS_ALL.test(text);
}

/** Nothing says that it may stay empty: neither its own words nor those above its group. A box to tick alone mostly offers something. */
export function isOneOfAll(members: HTMLElement[], section: string, crowd: Crowd): boolean {
  const [first] = members;
  if (first === undefined || (members.length === 1 && first.matches(OFFERS))) return false;
  const heading = closest(first, 'fieldset')?.querySelector('legend');
  const around = [textOf(cellOf(members, crowd)), section, heading ? textOf(heading) : ''];
  const said = first.getAttribute('placeholder') ?? '';
  return ![...around, said].some((text) => saysOptional(text.replace(new RegExp(WANTS_ALL, 'gi'), ' ')));
}

const OFFERS =
  '[type="checkbox"], [role="checkbox"], [role="switch"], [aria-required="false"], [type="search"]';

const WANTS_ALL = new RegExp(
  [
    String.raw`\b(?<!not )(?:all|every) (?:of the |these |form )?(?:fields?|questions?)(?: (?:below|here|on this (?:form|page)))? (?:is|are) (?:required|mandatory)\b(?! (?:for|if|when|to be))[^.\n]*`,
    String.raw`\b(?:fields|questions) are (?:required|mandatory) unless[^.\n]*`,
    String.raw`\bunless (?:otherwise )?(?:marked|noted|stated|indicated)[^.\n]{0,40}(?:are|is) (?:required|mandatory)`,
    String.raw`\balle (?:felder|angaben|fragen) sind (?:pflicht\p{L}*|erforderlich|verpflichtend|auszufüllen)[^.\n]*`,
    String.raw`\btous les champs sont (?:obligatoires|requis)[^.\n]*`,
    String.raw`\btodos los campos son (?:obligatorios|requeridos)[^.\n]*`,
    String.raw`\btodos os campos são (?:obrigatórios|requeridos)[^.\n]*`,
    String.raw`\btutti i campi sono (?:obbligatori|richiesti)[^.\n]*`,
    String.raw`\balle velden zijn (?:verplicht|vereist)[^.\n]*`,
    String.raw`\bwszystkie pola są (?:wymagane|obowiązkowe)[^.\n]*`,
    String.raw`(?:すべて|全て)の?(?:項目|質問)?[はが]必須[^。\n]*`,
  ].join('|'),
  'iu',
);
