import type { Control } from './control.ts';
import { questionText } from './questionText.ts';

/**
 * A box that the page has ticked in advance, to be sent what nobody asked for: advertising, newsletters, other postings. What
 * the application itself needs, or is also considered for, stays as it is.
 */
export function isUnaskedOffer({ kind, options, required, ...control }: Control): boolean {
  const [box, ...others] = options;
  if (kind !== 'checkbox' || required || box === undefined || others.length > 0 || !box.chosen) return false;
  const text = questionText({ kind, options, required, ...control });
  return OFFERS.test(text) && !NOT_SENT.test(text) && !OF_THE_APPLICATION.test(text);
}

const OFFERS =
  /(?<!\p{L})(newsletters?|marketing (e-?mails?|texts?|calls?|messages?|communications?|materials?|information|news|updates)|(send|receive|get|want|agree to)\b[^.]{0,40}\b(marketing|promotions?)|promotional|special offers|mailing list|job (alerts?|recommendations?)|talent community|follow (us|this (company|employer)|[^.]{1,40} (to stay|for updates))|werbung|werbliche\p{L}*|job-?alarm|jobmail\p{L}*|job-?alerts?|lettre d['’]information|offres commerciales|alertes? emplois?|boletín|publicidad|promociones|alertas? de empleo|boletim|promoções|alertas? de vagas?|pubblicità|promozion\p{L}*|nieuwsbrief|vacature-?alerts?|reclame|newslettera|oferty handlowe)(?!\p{L})|メールマガジン|メルマガ/iu;
/** Ticked, such a box keeps it away. */
const NOT_SENT =
  /(?<!\p{L})(not|n['’]t|no|opt[- ]?out|unsubscribe|stop|without|nicht|kein(e|en)?|ne|pas|no|não|non|geen|niet|nie)(?!\p{L})/iu;
/** Without that there may be no application. */
const OF_THE_APPLICATION =
  /(?<!\p{L})(terms|conditions|consider(ed)?|my application|this application|privacy|data protection|\p{L}*datenschutz\p{L}*|\p{L}*bedingungen|bewerbung|candidature|confidentialité|privacidad|candidatura|solicitud|privacidade|sollicitatie|privacybeleid|aplikacj\p{L}*|regulamin)(?!\p{L})|応募|プライバシー/iu;
