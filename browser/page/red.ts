import { COMPLAINT } from '../../forms/complaints.ts';

/** Of pages that give what they complain of no other mark. A star in red says nothing. */
export const RED =
  '[style*="color:red" i], [style*="color: red" i], font[color="red" i], font[color="#ff0000" i]';

/** A few words in red that say what is wrong; `Required` is a mark. */
export function complainsInRed(element: Element): boolean {
  if (!element.hasAttribute('style') && element.localName !== 'font') return false;
  if (!element.matches(RED)) return false;
  const words = (element.textContent ?? '').trim();
  return words.split(/\s+/).length > 2 && COMPLAINT.test(words);
}
