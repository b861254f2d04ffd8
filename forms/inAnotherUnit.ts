import { amountIn } from './formats/amountIn.ts';

/** Whether an amount is far too large for what its box counts in: a year's pay where an hour's is asked, or pounds where thousands are. */
export function isInAnotherUnit(asked: string, amount: string): boolean {
  const number = amountIn(amount);
  return (
    number !== null &&
    UNITS.some(({ words, most }) => words.test(asked) && !words.test(amount) && number > most)
  );
}

/** Whether a text says that it wants less than a year's pay, or in something larger than the currency. */
export function saysUnit(text: string): boolean {
  return UNITS.some(({ words }) => words.test(text));
}

/** 120 of `120000 USD` where thousands are asked; null where they are not, are but a part of what is asked, or of an example. */
export function inThousands(asked: string, amount: string): string | null {
  const number = amountIn(amount);
  if (number === null || number % 1000 !== 0 || !THOUSANDS.test(asked) || EXAMPLE.test(asked)) return null;
  return isInAnotherUnit(asked.replaceAll(new RegExp(THOUSANDS, 'giu'), ' '), amount)
    ? null
    : String(number / 1000);
}

/** `e.g. 60 K EUR`: the unit may be a part of the answer. */
const EXAMPLE = /\d\s*(?:k|t|tsd|teur)(?!\p{L})/iu;

const THOUSANDS =
  /\bin (?:thousands?|k)\b|\bthousands? of\b|\b(?:tsd|teur|k ?eur|k ?euros|k ?usd)\b|(?<!\p{L})[kt] ?€|(?<!\d\s*)(?<=\s)\(?k\)?(?=\s|$)|(?<!\d)[.,]000(?!\d)|\bin tausend\b|\ben milliers\b/iu;

/** More than `most` of it nobody earns. */
const UNITS: readonly { words: RegExp; most: number }[] = [
  {
    words:
      /\b(hourly|(per|an?|\/) ?h(ou)?r|stundenlohn|stundensatz|pro stunde|par heure|horaire|por hora|orari[ao]|all'ora|per uur|uurtarief|godzin\w*)\b|\/ ?(std|stunde|heure|hora|ora|uur)\b|時給/i,
    most: 1000,
  },
  {
    words: /\b(daily rate|day rate|(per|a) day|tagessatz|pro tag|par jour|tjm|por día|dagtarief)\b|日給/i,
    most: 5000,
  },
  {
    words:
      /\b(monthly|(per|a) month|monatlich\w*|monatsgehalt|pro monat|par mois|mensuel\w*|mensual(es)?|mensil[ei]|mensa(l|is)|al mese?|por mês|per maand|maandelijks\w*|maandsalaris|maandloon|miesięczn\w*)\b|\/ ?(month|monat|mois|mes|mese|mês|maand|mies)\b|月給|月収/i,
    most: 40_000,
  },
  { words: THOUSANDS, most: 2000 },
  { words: /\b(lakhs?|lpa)\b|万円|万元|만원/iu, most: 2000 },
];
