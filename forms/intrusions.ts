import { buttonRole } from './buttonLabels.ts';
import type { Button, PageLook } from './control.ts';
import { NEWSLETTER_WORDS } from './newsletterWords.ts';

/** What lies over the page and has nothing to do with the application, and the button that takes it away. */
export interface Intrusion {
  layer: string;
  button: Button;
}

/** A question about cookies is answered with as little as it allows; a newsletter is closed. */
export function findIntrusion(look: PageLook): Intrusion | null {
  for (const layer of look.layers) {
    const ways = COOKIES.test(layer.text) ? COOKIE_WAYS : NEWSLETTER.test(layer.text) ? CLOSING : [];
    const inside = look.buttons.filter(
      (button) => button.visible && button.frame === layer.frame && button.layer === layer.selector,
    );
    const isAsking = look.controls.some(
      ({ visible, kind, frame, layer: within }) =>
        visible && kind !== 'checkbox' && frame === layer.frame && within === layer.selector,
    );
    // A whole page may float, and speak of newsletters in passing.
    const isForm = isAsking && inside.some(({ label }) => LEADS_ON.has(buttonRole(label)));
    if (isForm || (isAsking && ways !== CLOSING)) continue;
    for (const way of ways) {
      const button = inside.find(({ label }) => way.test(label.trim()));
      if (button !== undefined) return { layer: `${layer.frame} ${layer.selector}`, button };
    }
  }
  return null;
}

/** It speaks of what banners and pop-ups speak of. */
export function isIntrusive(text: string): boolean {
  return COOKIES.test(text) || NEWSLETTER.test(text);
}

const LEADS_ON: ReadonlySet<string> = new Set(['submit application', 'apply', 'next']);

const COOKIES = /\b(cookies?|tracking|trackers?|ciasteczka|plików cookie)\b|クッキー|Cookie/i;
const NEWSLETTER = new RegExp(
  String.raw`\b(${NEWSLETTER_WORDS}|keep in the loop|(weekly|monthly|our) digest|abonnez|survey|feedback|rate (this|your|our)|how (easy|likely|would you rate|satisfied)|was this page|umfrage|bewerten sie|zufrieden|enquête|votre avis|sondage|encuesta|valora|sondaggio|download (the|our) app|turn on notifications|send you notifications|chat with us|how can (we|i) help)\b`,
  'i',
);

const REFUSE =
  /\b((?<!(customi[sz]e|or|and) )reject|refuse|decline|deny|disagree|only (the )?(necessary|essential|required)|(necessary|essential|required)( cookies)? only|without accepting|ablehnen|nur notwendige|nur erforderliche|refuser|sans accepter|rechazar|solo necesarias|rejeitar|recusar|rifiuta|weigeren|alleen noodzakelijke|odrzuć|tylko niezbędne)\b|拒否|必要なもののみ/i;
const CLOSE =
  /^(x|×|✕|✖|close|dismiss|no,? thanks?|not now|maybe later|skip|schließen|nein,? danke|fermer|non,? merci|cerrar|no,? gracias|fechar|chiudi|no,? grazie|sluiten|nee,? bedankt|zamknij|閉じる)\b|^[×✕✖]$/i;
const ACCEPT =
  /\b(accept|agree|allow|ok|okay|got it|i understand|continue|akzeptieren|zustimmen|verstanden|einverstanden|accepter|j'accepte|aceptar|aceitar|accetta|accepteren|akkoord|akceptuję|zgadzam się)\b|同意|承諾/i;
const COOKIE_WAYS: readonly RegExp[] = [REFUSE, CLOSE, ACCEPT];
const CLOSING: readonly RegExp[] = [CLOSE];
