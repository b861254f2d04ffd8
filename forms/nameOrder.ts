/** Which part of a name a label names first: `Name, Vorname`, `Apellidos y nombre`; null where it does not name both. */
export function nameOrder(label: string): 'first_last' | 'last_first' | null {
  const [last, given, plain] = [LAST, GIVEN, PLAIN].map((words) => label.search(words));
  const [ofLast = -1, ofGiven = -1] = [last === -1 ? plain : last, given === -1 ? plain : given];
  // `Name` alone is both.
  if (ofLast === -1 || ofGiven === -1 || ofLast === ofGiven) return null;
  return ofLast < ofGiven ? 'last_first' : 'first_last';
}

const LAST =
  /(?<!\p{L})(last|surname|family ?name|nach-|nachname|zuname|familienname|achternaam|familienaam|nazwisko|apellidos?|cognome|sobrenome|apelidos?|nom de famille|姓)(?!\p{L})/iu;
const GIVEN =
  /(?<!\p{L})(first|given|forenames?|vor-|vornamen?|voornaam|voornamen|imi[ęe]|imiona|pr[ée]noms?|名)(?!\p{L})/iu;
/** What it is called where the other part has a word of its own. */
const PLAIN = /(?<!\p{L})(name|nom|naam|nome|nombres?)(?!\p{L})/iu;
