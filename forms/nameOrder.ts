/** Which part of a name a label names first: `Name, Vorname`, `Apellidos y nombre`; null where it does not name both. */
export function nameOrder(label: string): 'first_last' | 'last_first' | null {
  const [last, given] = [label.search(LAST), label.search(GIVEN)];
  if (last === -1 && given === -1) return null;
  const plain = label.replace(LAST, blank).replace(GIVEN, blank).search(PLAIN);
  const [ofLast, ofGiven] = [last === -1 ? plain : last, given === -1 ? plain : given];
  if (ofLast === -1 || ofGiven === -1) return null;
  return ofLast < ofGiven ? 'last_first' : 'first_last';
}

function blank(word: string): string {
  return ' '.repeat(word.length);
}

const LAST =
  /(?<!\p{L})(last([ -]?name)?|surname|family ?name|nach-|nachname|zuname|familienname|achternaam|familienaam|nazwisko|apellidos?|cognome|sobrenome|apelidos?|nom de famille|姓)(?!\p{L})/iu;
const GIVEN =
  /(?<!\p{L})((first|given)([ -]?names?)?|forenames?|vor-|vornamen?|voornaam|voornamen|imi[ęe]|imiona|pr[ée]noms?|名)(?!\p{L})/iu;
/** What either is called where the other has a word of its own. */
const PLAIN = /(?<!\p{L})(name|nom|naam|nome|nombres?)(?!\p{L})/iu;
