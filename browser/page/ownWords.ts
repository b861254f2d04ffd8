/** What a page says to who reads it. */
export function ownWords(): string {
  return (document.body?.innerText ?? '').slice(0, LONGEST);
}

const LONGEST = 50_000;
