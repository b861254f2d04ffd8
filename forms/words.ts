import { remembered } from './remembered.ts';

const DOTTED = /(?<!\p{L})(?:\p{L}\.){2,}\p{L}?/gu;
const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー々]/u;

/**
 * The words of a label, a name or an id: lower case, without accents, camelCase and digits apart. Scripts that are
 * written without spaces give one word for each character.
 */
export function wordsOf(text: string): string[] {
  return splitIntoWords(text).slice();
}

const splitIntoWords = remembered((text): string[] => {
  const trimmed = text.trim();
  if (PLAIN.test(trimmed)) return trimmed.split(/ +/);
  const plain = withoutAccents(text.normalize('NFKC'))
    .replace(DOTTED, (letters) => letters.replaceAll('.', ''))
    .replace(/(?<!\p{L})e[-\s]?mail/giu, 'email')
    .replace(/(?<!\p{L})e(?:[-\s]?post|-?posta)(?=adress|\P{L}|$)/giu, 'email ')
    .replace(/linked[-\s]?in(?!\p{Ll})/giu, ' linkedin ')
    .replace(/git[-\s]?hub/giu, ' github ')
    .replace(/['’]s\b/g, '')
    .replace(/\(s\)/g, '')
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2')
    .replace(/(\p{L})(\d)/gu, '$1 $2')
    .replace(/(\d)(\p{L})/gu, '$1 $2')
    .toLowerCase();
  return plain
    .split(/[^\p{L}\p{N}ー々]+/u)
    .flatMap((word) => (CJK.test(word) ? characters(word) : word || []));
});

/** Words as they are; the names that are often written in two are not among them. */
const PLAIN = /^(?!.*(e ?mail|e ?posta?|linked ?in|git ?hub))[a-z]+( +[a-z]+)*$/;

export function isCjk(word: string): boolean {
  return CJK.test(word);
}

function withoutAccents(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .replace(/ß/g, 'ss')
    .replace(/[łŁ]/g, 'l')
    .replace(/[øØ]/g, 'o')
    .replace(/ı/g, 'i');
}

/** Latin words inside other scripts stay whole: `ログインID` ends in `id`. */
function characters(word: string): string[] {
  return word.match(/[a-z0-9]+|\P{M}/gu) ?? [];
}
