/**
 * The first amount of a text: 3000 of `3.000,00 EUR`, 90000 of `90k`; null where there is none. Three digits behind a point or a
 * comma are thousands: nobody is paid in thousandths.
 */
export function amountIn(text: string): number | null {
  const [, written, thousands] = /(\d[\d.,'’\s]*)(k\b)?/i.exec(text) ?? [];
  if (written === undefined) return null;
  const plain = written.replaceAll(/[\s'’]|[.,](?=\d{3}(?!\d))/g, '').replace(',', '.');
  return Number.parseFloat(plain) * (thousands === undefined ? 1 : 1000);
}
