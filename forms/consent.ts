import type { Control } from './control.ts';
import type { Meaning } from './meanings.ts';
import { questionText } from './questionText.ts';

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

/** Of how data are used, or of what holds between site and applicant. */
export function speaksOfTerms(text: string): boolean {
  return OWN_TO_SENDING.test(text) || OWN_ABROAD.test(text);
}

const OWN_TO_SENDING =
  /\b(privacy|data protection|gdpr|terms (and|of|&)|(my|personal|your) (data|information|details)|(true|accurate|correct|truthful)|false (information|statements?)|misrepresent\w*)\b/i;
const OWN_ABROAD =
  /datenschutz|\b(meiner|meine|persönlichen?|personenbezogenen?) daten\b|nutzungsbedingungen|wahrheitsgemäß|\b(mes|vos) données\b|données (personnelles|à caractère)|politique de confidentialité|\brgpd\b|conditions (générales|d['’]utilisation)|privacidad|protección de datos|\bmis datos\b|términos y condiciones|privacidade|proteção de dados|\bmeus dados\b|\blgpd\b|termos (de uso|e condições)|trattamento dei (miei )?dati|dati personali|termini e condizioni|persoonsgegevens|privacy(verklaring|beleid)|algemene voorwaarden|naar waarheid|danych osobowych|polityk\w+ prywatności|regulamin|個人情報|プライバシー|利用規約/i;
const CLAIM_ABROAD =
  /newsletter|werbung|talent ?pool|weitere (stellen|positionen)|künftige|berechtigt|arbeitserlaubnis|führerschein|vorstraf|umzug|actualités|offres commerciales|vivier|autorisée? à travailler|permis|casier|boletín|publicidad|promocion|ofertas futuras|autorizad[oa] para trabajar|licencia|vagas futuras|banco de talentos|autorizad[oa] a trabalhar|pubblicità|futur[ei] (opportunità|posizioni)|autorizzat[oa] a lavorare|patente|nieuwsbrief|toekomstige vacatures|rijbewijs|werkvergunning|przyszł(ych|ej) rekrutacj|marketing|prawo jazdy|メールマガジン|今後の/i;
const BARE = /^\W*(yes,? )?i (hereby )?(agree|consent|accept|acknowledge|understand)\W*$/i;
const AGREEMENT =
  /\b(i|we) (hereby )?(agree|consent|accept|acknowledge|understand|certify|confirm|declare|have read)\b/i;
const CLAIM =
  /\b(authori[sz]ed to|eligible|entitled|years?|experience|licen[cs]ed?|criminal|convict\w*|relocat\w+|salary|background|drug|visa|sponsor\w*|citizen\w*|travel|shifts?|degree|newsletter|job alerts?|marketing|sms|text messages|promotion\w*|talent (pool|community|network)|future (jobs|openings|opportunities|positions))\b/i;
