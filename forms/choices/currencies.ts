/** The ISO code of the only currency that a text names, by code, sign or word; null where it names none, or several. */
export function currencyIn(text: string): string | null {
  const named = CURRENCIES.filter(([, words]) => words.test(text)).map(([code]) => code);
  return named.length === 1 ? (named[0] ?? null) : null;
}

/** An amount as it is written beside a box for its currency. */
export function withoutCurrency(amount: string): string {
  const bare = amount
    .replace(/\b[A-Z]{3}\b|[$€£¥₹₽₩]|\b(us |euros?|dollars?|pounds?|zł|francs?|yen)\b/gi, ' ')
    .trim();
  return /^\d[\d.,\s]*k?$/i.test(bare) ? bare : amount;
}

const CURRENCIES: [string, RegExp][] = [
  ['USD', /\bUSD\b|(?<![A-Z])(US)?\$|\b(us|american) dollars?\b|^dollars?$/i],
  ['EUR', /\bEUR\b|€|\beuros?\b/i],
  ['GBP', /\bGBP\b|£|\bpounds?( sterling)?\b/i],
  ['CHF', /\bCHF\b|\bswiss francs?\b|\bfranken\b/i],
  ['PLN', /\bPLN\b|zł|\bzłot/i],
  ['JPY', /\bJPY\b|¥|円|\b(japanese )?yen\b/i],
  ['CAD', /\bCAD\b|C\$|CA\$|\bcanadian dollars?\b/i],
  ['AUD', /\bAUD\b|AU\$|\baustralian dollars?\b/i],
  ['INR', /\bINR\b|₹|\b(indian )?rupees?\b/i],
  ['BRL', /\bBRL\b|R\$|\b(reais|real)\b/i],
  ['MXN', /\bMXN\b|MX\$|\bmexican pesos?\b/i],
  ['SEK', /\bSEK\b|\bswedish kron/i],
  ['NOK', /\bNOK\b|\bnorwegian kron/i],
  ['DKK', /\bDKK\b|\bdanish kron/i],
  ['CZK', /\bCZK\b|Kč/i],
  ['SGD', /\bSGD\b|S\$|\bsingapore dollars?\b/i],
  ['NZD', /\bNZD\b|NZ\$/i],
  ['HKD', /\bHKD\b|HK\$/i],
  ['CNY', /\bCNY\b|\bRMB\b|\byuan\b/i],
  ['ZAR', /\bZAR\b|\brand\b/i],
  ['AED', /\bAED\b|\bdirhams?\b/i],
  ['ILS', /\bILS\b|₪|\bshekels?\b/i],
];
