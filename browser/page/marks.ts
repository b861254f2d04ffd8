import { withoutCount } from './liveCount.ts';

/** How people mark that an answer is wanted. */
const STAR = /[*✱＊∗]/;
const REQUIRED_WORDS =
  /\(?\b(required( field)?|mandatory|obligatoire|obligatorio|obbligatorio|obrigatório|erforderlich|pflichtfeld|verplicht|wymagane)\b\)?|\((req|req['’]?d|reqd|pflicht|oblig)\.?\)|\(?(обязательно(е поле)?|必須|必填|필수)\)?/i;
const OPTIONAL_WORDS =
  /[([]?\b(optional|facultatif|facultative|opcional|facoltativo|optioneel|opcjonalne|freiwillig)\b[)\]]?|[(（[]?(необязательно|任意|选填|可选|선택)[)）\]]?/gi;

export function hasRequiredMark(text: string): boolean {
  return STAR.test(text) || (REQUIRED_WORDS.test(text) && text.length < 80);
}

/** It may stay empty. */
export function saysOptional(text: string): boolean {
  return new RegExp(OPTIONAL_WORDS, 'i').test(text) || /\bvoluntary\b|\bif (any|applicable)\b/i.test(text);
}

/** `Required`, `This field is required`: of nothing in particular, as `Passport required` is. */
export function saysOnlyRequired(text: string): boolean {
  if (!hasRequiredMark(text)) return false;
  const rest = text.replace(STAR, ' ').replace(REQUIRED_WORDS, ' ').replace(AROUND_REQUIRED, ' ');
  return !/[\p{L}\p{N}]/u.test(rest);
}

/** What stands around the word, and names nothing. */
const AROUND_REQUIRED =
  /(?<!\p{L})(this|the|is|are|a|an|as|mark(ed)?|icon|symbol|asterisk|star|indicates?|field|input|answer|entry|information|value|response|item|dieses|das|ist|feld|angabe|eingabe|stern|sternchen|ce|le|est|champ|este|el|o|es|é|campo|questo|il|è|dit|het|veld|is|to|pole|jest)(?!\p{L})/giu;

/** `3. Are you …`, `Question 3:`; years and amounts are no numbers of questions. */
const ITS_NUMBER =
  /^(?:(?:question|frage|pregunta|domanda|vraag|pytanie|q)\s?)?\(?\d{1,2}[.):](?!\d)\s*(?=\p{L})/iu;

/** A label without the marks around it: `* First name (required):` is `First name`. */
export function withoutMarks(text: string): string {
  return withoutCount(text)
    .replace(new RegExp(STAR, 'g'), ' ')
    .replace(
      /[([]\s*(required|req['’]?d?\.?|mandatory|obligatoire|obligatorio|oblig\.|erforderlich|pflicht)\s*[)\]]/gi,
      ' ',
    )
    .replace(/[\s,–-]*\b((response )?required( field)?|this field is required\.?|mandatory)\s*$/i, ' ')
    .replace(/\s*(必須|必填|필수)\s*/g, ' ')
    .replace(OPTIONAL_WORDS, ' ')
    .replace(/\(\s*\)|\[\s*\]/g, ' ')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n[ \n]*/g, '\n')
    .replace(/^[\s:–-]+|[\s:：]+$/g, '')
    .replace(ITS_NUMBER, '');
}
