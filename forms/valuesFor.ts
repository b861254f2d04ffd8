import { recallAnswer } from './answers/recall.ts';
import type { Control } from './control.ts';
import { type Asked, findAnswer } from './findAnswer.ts';
import type { Known } from './planPage.ts';
import { profileValue } from './profileValue.ts';
import { signedName, signedToday } from './signing.ts';

/** Where a value comes from. */
export type Source = 'profile' | 'given' | 'human' | 'remembered' | 'model' | 'resume' | 'page';

interface Candidate {
  source: Source;
  value: string;
}

/** All that is known to be an answer to what is asked, the best first. */
export function valuesFor(control: Control, asked: Asked, known: Known): Candidate[] {
  const candidates: (Omit<Candidate, 'value'> & { value: string | null })[] = [
    { source: 'human', value: findAnswer(asked, known.human) },
    { source: 'given', value: findAnswer(asked, known.given) },
    { source: 'profile', value: profileValue(asked.meaning, known.profile, asked.place) },
    { source: 'profile', value: signedName(control, asked, known.profile) },
    { source: 'page', value: signedToday(control, asked, known.today) },
    { source: 'remembered', value: recallAnswer(control, asked, known.memory) },
  ];
  return candidates.flatMap(({ source, value }) => (value === null ? [] : [{ source, value }]));
}
