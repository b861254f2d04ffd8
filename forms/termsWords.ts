/** Of how data are used, or of what holds between site and applicant. */
export function speaksOfTerms(text: string): boolean {
  return OWN_TO_SENDING.test(text) || OWN_ABROAD.test(text);
}

const OWN_TO_SENDING =
  /\b(privacy|data protection|gdpr|terms (and|of|&)|(my|personal|your) (data|information|details)|(true|accurate|correct|truthful)|false (information|statements?)|misrepresent\w*)\b/i;
const OWN_ABROAD =
  /datenschutz|\b(meiner|meine|persönlichen?|personenbezogenen?) daten\b|nutzungsbedingungen|wahrheitsgemäß|\b(mes|vos) données\b|données (personnelles|à caractère)|politique de confidentialité|\brgpd\b|conditions (générales|d['’]utilisation)|privacidad|protección de datos|\bmis datos\b|términos y condiciones|privacidade|proteção de dados|\bmeus dados\b|\blgpd\b|termos (de uso|e condições)|trattamento dei (miei )?dati|dati personali|termini e condizioni|persoonsgegevens|privacy(verklaring|beleid)|algemene voorwaarden|naar waarheid|danych osobowych|polityk\w+ prywatności|regulamin|個人情報|プライバシー|利用規約/i;
