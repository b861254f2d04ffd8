import type { AskedHere } from '../answers/asked.ts';
import { readQuestion } from '../answers/readQuestion.ts';
import type { Control } from '../control.ts';
import { fits } from '../fits.ts';
import { isMeaning, type Recognition } from '../meanings.ts';
import { normalise } from '../normalise.ts';
import type { Known } from '../planPage.ts';
import { factsOf } from './briefOf.ts';
import type { Proposal } from './formModel.ts';
import { isOpenToProposals, isSensitive, PROPOSABLE } from './sensitive.ts';

/** What a model has proposed, and what the control was taken for without it. */
interface Proposed {
  control: Control;
  asked: AskedHere;
  recognition: Recognition;
  known: Known;
}

/**
 * What comes of a model's proposals for a control, after the checks that hold for all: null where it proposes two
 * things, what is not known, or what may not be guessed at, and where no option says exactly what is known.
 */
export function proposedValue(
  proposals: readonly Proposal[],
  proposed: Proposed,
): { fact: string; value: string } | null {
  const { control, asked, recognition, known } = proposed;
  if (proposals.length === 0 || !isOpenToProposals(control, asked, recognition)) return null;
  const facts = factsOf(known);
  const [first, ...others] = proposals
    .filter((proposal) => proposal.control === asked.id)
    .map((proposal) => factIn(proposal, facts));
  if (first === undefined || first === null || others.some((other) => other !== first)) return null;
  return isAllowed(first, control, asked) && isExact(control, first.value) ? first : null;
}

type Fact = ReturnType<typeof factsOf>[number];

function factIn({ fact, meaning }: Proposal, facts: readonly Fact[]): Fact | null {
  if (fact !== undefined && meaning !== undefined && fact !== meaning) return null;
  return facts.find((one) => one.fact === (fact ?? meaning)) ?? null;
}

function isAllowed({ fact, about, meaning }: Fact, control: Control, { question }: AskedHere): boolean {
  if (meaning !== null) return isMeaning(fact) && PROPOSABLE.has(meaning) && fits(meaning, control.kind);
  if (isSensitive(about)) return false;
  const [asked, answered] = [readQuestion(question), readQuestion(about)];
  return isNegative(asked.words) === isNegative(answered.words);
}

function isNegative(words: ReadonlySet<string> | null): boolean {
  return words?.has('not') ?? false;
}

/** What stands there already is left. */
function isExact({ options, value: shown }: Control, value: string): boolean {
  if (options.length === 0) return shown.trim() === '' || normalise(shown) === normalise(value);
  return options.some(({ label }) => normalise(label) === normalise(value));
}
