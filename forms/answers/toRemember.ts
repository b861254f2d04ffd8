import type { RememberedAnswer } from '../../contracts/rememberedAnswers.ts';
import type { Action } from '../planPage.ts';
import { memorableAs } from './memorable.ts';
import { questionKey } from './questionWords.ts';
import { isOfEmployer } from './recall.ts';

/** What is worth remembering of something entered; null where it is no answer of a person's, or must be forgotten. */
export function toRemember(
  { control, source, reply }: Action,
  site: string,
): { key: string; answer: RememberedAnswer } | null {
  if (reply === undefined || (source !== 'human' && source !== 'given')) return null;
  const { question, meaning, isRepeated } = reply.asked;
  const kind = memorableAs({ control, question, meaning, answer: reply.answer, isRepeated });
  if (kind === null) return null;
  const answer: RememberedAnswer = { question, answer: reply.answer, meaning, kind, site, source };
  return { key: `${questionKey(question)}\n${isOfEmployer(answer) ? site : ''}`, answer };
}
