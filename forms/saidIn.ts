/**
 * What a text says that a pattern (with `g`) finds; not where it is only supposed or asked: `If you have already applied, sign
 * in`, `until the position is filled`.
 */
export function saidIn(text: string, pattern: RegExp): string | null {
  for (const { 0: words, index } of text.matchAll(pattern)) {
    const before = /[^.!?\n]*$/.exec(text.slice(Math.max(0, index - 120), index))?.[0] ?? '';
    const after = /^[^.!?\n]*[.!?]?/.exec(text.slice(index + words.length))?.[0] ?? '';
    const isAsked = after.endsWith('?') && !ASIDE.test(after);
    if (!isAsked && !SUPPOSED.test(`${before}${words}`.replaceAll(OVER, ' '))) return words;
  }
  return null;
}

/** What follows is another matter: `… is no longer available, but why not look at these?` */
const ASIDE = /[,;–—]/;
/** It was so until then, and is not now. */
const OVER = /\buntil\b[^.!?\n]*?\band\b|\bbis auf weiteres\b|\bonce and\b/gi;

const SUPPOSED =
  /(?<!\p{L})(if|in case|should|sollten?|im falle?|en caso|en cas|in caso|em caso|indien|mocht|when|whether|once|until|unless|after (?:the|this|that)|nach (?:ablauf|dem|diesem)|après|después de|depois|dopo|na (?:afloop|sluiting)|po (?:upływie|tym)|wenn|falls|ob|bis|sobald|si (?:une?|vous|nous|tu|la|le|el|cette|ce|esta|este|ya|has|l['’])|lorsque|dès que|jusqu['’]à|hasta|una vez|cuando|até|quando|caso|fino|se (?:hai|você|já|la|a)|als (?:je|u|de)|totdat|zodra|jeśli|gdy|jeżeli)(?!\p{L})|(?:^|[.!?\n])\s*(?:ist|sollte) ein fehler/iu;
