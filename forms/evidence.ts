import type { Control } from './control.ts';
import type { Meaning, Recognition } from './meanings.ts';
import { type Witness, witnessesOf } from './witnesses.ts';
import { wordsOf } from './words.ts';

/** Below this nobody can say what a control asks for. */
const ENOUGH = 0.55;

interface Testimony extends Witness {
  weight: number;
}

/** What a control says of itself, without its neighbours. */
export function weighEvidence(control: Control): Recognition {
  const testimonies = weigh(witnessesOf(control));
  const [best] = sums(testimonies).toSorted((a, b) => b.sum - a.sum);
  if (!best || best.sum < ENOUGH || isDisputed(best.meaning, testimonies)) {
    return unrecognised(control, testimonies);
  }
  return {
    meaning: best.meaning,
    confidence: Math.min(0.99, round(best.sum)),
    evidence: testimonies.toSorted((a, b) => b.weight - a.weight).map((said) => describe(said, best.meaning)),
  };
}

/** A lesser source adds to what a better one has said; it does not overrule it. */
function weigh(witnesses: Witness[]): Testimony[] {
  const testimonies: Testimony[] = [];
  for (const witness of witnesses) {
    const against = testimonies.filter((said) => said.meaning !== witness.meaning);
    const doubt = Math.max(0, ...against.map((said) => said.weight));
    testimonies.push({ ...witness, weight: witness.trust * witness.strength * (1 - doubt) });
  }
  return testimonies;
}

/** Whether something that speaks for another meaning is surer by itself than all that speaks for this one. */
function isDisputed(meaning: Meaning, testimonies: Testimony[]): boolean {
  const surest = (said: Testimony[]) => Math.max(0, ...said.map(({ trust, strength }) => trust * strength));
  const [pro, contra] = [true, false].map((isFor) =>
    surest(testimonies.filter((said) => (said.meaning === meaning) === isFor)),
  );
  return (contra ?? 0) > (pro ?? 0);
}

function sums(testimonies: Testimony[]): { meaning: Meaning; sum: number }[] {
  return [...new Set(testimonies.map((said) => said.meaning))].map((meaning) => {
    const agreeing = testimonies.filter((said) => said.meaning === meaning);
    return { meaning, sum: 1 - agreeing.reduce((doubt, said) => doubt * (1 - said.weight), 1) };
  });
}

/** A text of some length that is not understood is still something that a person can answer. */
function unrecognised({ evidence }: Control, testimonies: Testimony[]): Recognition {
  const text = evidence.label || evidence.legend || evidence.nearby;
  const reasons = testimonies.map((said) => describe(said, 'unknown'));
  if (wordsOf(text).length < 4) return { meaning: 'unknown', confidence: 0, evidence: reasons };
  return { meaning: 'question', confidence: 0.5, evidence: [...reasons, 'a text that is not understood'] };
}

function describe(said: Testimony, meaning: Meaning): string {
  const isUnheld = said.meaning === 'unknown' && meaning === 'unknown';
  const elsewhere = isUnheld ? ', which no profile holds' : `, which is ${said.meaning}`;
  const what = said.meaning === meaning && !isUnheld ? said.phrase : said.phrase + elsewhere;
  return `${said.source}: ${what} (${round(said.weight)})`;
}

function round(number: number): number {
  return Math.round(number * 100) / 100;
}
