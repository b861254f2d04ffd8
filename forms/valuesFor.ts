import type { Control } from './control.ts';
import { findAnswer } from './findAnswer.ts';
import type { Recognition } from './meanings.ts';
import type { Known } from './planPage.ts';
import { profileValue } from './profileValue.ts';
import { questionText } from './questionText.ts';

/** Where a value comes from. */
export type Source = 'profile' | 'given' | 'human' | 'resume' | 'page';

/** All that is known to be an answer to what a control asks, the best first. */
export function valuesFor(
  control: Control,
  recognition: Recognition,
  known: Known,
): { source: Source; value: string }[] {
  const question = questionText(control);
  const candidates: { source: Source; value: string | null }[] = [
    { source: 'human', value: findAnswer(question, known.human) },
    { source: 'given', value: findAnswer(question, known.given) },
    { source: 'profile', value: profileValue(recognition.meaning, known.profile, recognition) },
  ];
  return candidates.flatMap(({ source, value }) => (value === null ? [] : [{ source, value }]));
}
