import type { Control } from './control.ts';
import type { Meaning } from './meanings.ts';
import { questionText } from './questionText.ts';
import { speaksOfTerms } from './termsWords.ts';

/**
 * A box without which a form cannot be sent, and that says no more than that the applicant agrees to what sending it
 * means: how their data is used, the site's terms, that what they wrote is true. Who asks us to apply asks for this too.
 * A box that claims anything else of them (`I certify that I may work here`) is a question, and one that may stay empty
 * does.
 */
export function isRequiredConsent(control: Control, meaning: Meaning): boolean {
  return control.required && isConsent(control, meaning);
}

/** The same, whether it is marked as required or not. */
export function isConsent(control: Control, meaning: Meaning): boolean {
  if (control.kind !== 'checkbox' || control.options.length > 1) return false;
  const text = questionText(control);
  if (CLAIM.test(text) || CLAIM_ABROAD.test(text)) return false;
  if (speaksOfTerms(text) || BARE.test(text)) return true;
  // In another language the recogniser's word has to do.
  return meaning === 'consent' && !AGREEMENT.test(text);
}

const CLAIM_ABROAD =
  /newsletter|werbung|talent ?pool|weitere (stellen|positionen)|künftige|berechtigt|arbeitserlaubnis|führerschein|vorstraf|umzug|actualités|offres commerciales|vivier|autorisée? à travailler|permis|casier|boletín|publicidad|promocion|ofertas futuras|autorizad[oa] para trabajar|licencia|vagas futuras|banco de talentos|autorizad[oa] a trabalhar|pubblicità|futur[ei] (opportunità|posizioni)|autorizzat[oa] a lavorare|patente|nieuwsbrief|toekomstige vacatures|rijbewijs|werkvergunning|przyszł(ych|ej) rekrutacj|marketing|prawo jazdy|メールマガジン|今後の/i;
/** Also `I agree to the terms above`: what follows the word says what else is agreed to. */
const BARE =
  /^\W*(yes,? )?i (have read and )?(hereby )?(agree|consent|accept|acknowledge|understand)( (to|with))?( (all|of|the|these|those|our|above|following))*( (terms|conditions|policy|policies))?( (above|below))?\W*$/i;
const AGREEMENT =
  /\b(i|we) (hereby )?(agree|consent|accept|acknowledge|understand|certify|confirm|declare|have read)\b/i;
const CLAIM =
  /\b(authori[sz]ed to|eligible|entitled|years?|experience|licen[cs]ed?|criminal|convict\w*|relocat\w+|salary|background|drug|visa|sponsor\w*|citizen\w*|travel|shifts?|degree|newsletter|job alerts?|marketing|sms|text messages|promotion\w*|talent (pool|community|network)|future (jobs|openings|opportunities|positions))\b/i;
