import type { Meaning } from '../meanings.ts';

/**
 * Phrases, separated by `|`, by what they ask for. Case, accents and fillers between the words do not count. `[desired/expected] [base/] salary`
 * stands for all four phrases that it can be read as.
 */
export type Phrases = Partial<Record<Meaning, string>>;

/** How people of one language word their forms. */
export interface Lexicon {
  /** Name one thing wherever they stand, among a few other words. */
  means: Phrases;
  /** Name one thing only when nothing of substance stands beside them: `Name`, but not `Name of item`. */
  alone: Phrases;
  /** Name one thing in the middle of whole questions, too. */
  asks?: Phrases;
  /** Words that are read over, separated by spaces: articles, prepositions, `please enter`. */
  fillers: string;
  /** Words that may stand beside a phrase without changing what it asks for: `primary`, `personal`. */
  asides: string;
  /** Words that say that the same is asked for once more. */
  again: string;
  /** Words that say that it is about somebody or something else than the applicant. */
  others: string;
}
