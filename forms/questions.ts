const OPENINGS =
  /^(what|which|who|whom|whose|when|where|why|how|do|does|did|are|is|am|was|were|have|has|had|can|could|will|would|should|may|shall|please (describe|explain|list|tell|share|indicate|provide|specify|elaborate)|describe|explain|tell us|list|in (your|\d+)|if (yes|so|you|applicable)|have you|many)\b/i;
const FOREIGN_OPENINGS =
  /^(was|welche|welcher|wie|warum|wann|haben sie|sind sie|können sie|quel|quelle|comment|pourquoi|avez|êtes|qué|cuál|cómo|por qué|tiene|está|qual|quais|como|você|hai|sei|perché|quale|wat|waarom|hoe|heeft|bent|czy|jak|dlaczego|что|как|почему|есть ли|какой|какая)(?!\p{L})/iu;

/** How many words a text may have beyond what was understood before it is a question of its own. */
const MAX_EXTRA_WORDS = 6;

/** Whether a text asks for more than a word that it mentions: `Have you ever worked with a city government?` */
export function isQuestion(text: string, extraWords: number): boolean {
  if (extraWords === 0) return false;
  const words = text.trim();
  if (/[?？؟]/.test(words)) return true;
  const opens = OPENINGS.test(words) || FOREIGN_OPENINGS.test(words);
  return extraWords > MAX_EXTRA_WORDS || (opens && extraWords > 1);
}
