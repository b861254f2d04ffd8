/** What counts the choices beside a question, and is none of it: `Languages Total items selected: 2`. */
export function withoutCount(text: string): string {
  return text.replace(COUNT_LAST, '').replace(COUNT_FIRST, '');
}

/** What is read out after the count is about the count: `Total items selected: 2, to clear them press Delete`. */
const COUNT_LAST =
  /[\s,;:–—-]*[([]?\b(total|number of)?\s*(items?|options?|choices?|values?|total)\s+(are |currently )?(selected|chosen)\s*:?\s*\d+\b([)\]]|,[^\n]*)?\s*$/i;

/** Not `Name the 5 chosen`: in brackets, on a line of its own, or saying what it counts. */
const COUNT_FIRST =
  /(\s*[([]\s*\d+(\s*(of|\/)\s*\d+)?( (items?|options?|choices?|values?))?\s+(selected|chosen)\s*[)\]]|(\n|^)\s*\d+(\s*(of|\/)\s*\d+)?\s+(selected|chosen)|[\s,;:–—-]+\d+(\s*(of|\/)\s*\d+)?\s+(items?|options?|choices?|values?)\s+(selected|chosen))\.?\s*$/i;
