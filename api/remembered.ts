/**
 * Anybody may ask, as often as they like: the answer is made anew after `forMs` only, once for all who ask meanwhile.
 * One that fails is not kept.
 */
export function remembered<Answer>(forMs: number, make: () => Promise<Answer>): () => Promise<Answer> {
  let madeAt = -Infinity;
  let answer: Promise<Answer> | undefined;
  return () => {
    const now = performance.now();
    if (answer !== undefined && now - madeAt < forMs) return answer;
    madeAt = now;
    const making = make();
    answer = making;
    making.catch(() => {
      if (answer === making) answer = undefined;
    });
    return making;
  };
}
