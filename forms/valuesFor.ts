import { type Asked, findAnswer } from './findAnswer.ts';
import type { Known } from './planPage.ts';
import { profileValue } from './profileValue.ts';

/** Where a value comes from. */
export type Source = 'profile' | 'given' | 'human' | 'resume' | 'page';

/** All that is known to be an answer to what is asked, the best first. */
export function valuesFor(asked: Asked, known: Known): { source: Source; value: string }[] {
  const candidates: { source: Source; value: string | null }[] = [
    { source: 'human', value: findAnswer(asked, known.human) },
    { source: 'given', value: findAnswer(asked, known.given) },
    { source: 'profile', value: profileValue(asked.meaning, known.profile, asked.place) },
  ];
  return candidates.flatMap(({ source, value }) => (value === null ? [] : [{ source, value }]));
}
