import type { Answers } from '../contracts/profile.ts';
import { normalise } from './normalise.ts';

/** The reply that was given to exactly this question, its marks and case aside. */
export function findAnswer(question: string, answers: Answers): string | null {
  const asked = normalise(question);
  if (asked === '') return null;
  const found = Object.entries(answers).find(([text]) => normalise(text) === asked);
  return found?.[1] ?? null;
}
