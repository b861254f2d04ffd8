/** What a page says where it does not take a form as it is, in nine languages. */
export const COMPLAINT =
  /(?<!\p{L})(required|mandatory|missing|must|not valid|too (short|long)|can(no|['’])t be (blank|empty)|wrong|please (fill|complete|correct|enter|select|check|provide|accept|agree|tick)|incomplete|invalid|errors?|pflicht\p{L}*|erforderlich|bitte|fehl\p{L}*|ungültig\p{L}*|obligatoires?|manquants?|veuillez|erreurs?|obligatori[oa]s?|faltan?|complete|errore|errori|compilare|verplicht|ontbre\p{L}+|vul|wymagan\p{L}+|uzupełnij|błąd)(?!\p{L})|必須|入力してください|エラー/iu;
