import { type AskedHere, askedOnPage } from '../answers/asked.ts';
import type { Control, PageLook } from '../control.ts';
import type { Meaning, Recognition } from '../meanings.ts';
import { isPlaceholder } from '../chooseOption.ts';
import type { Known } from '../planPage.ts';
import { profileValue } from '../profileValue.ts';
import type { Brief, BriefControl } from './formModel.ts';
import { placeholdersFor } from './placeholders.ts';
import { isOpenToProposals, PROPOSABLE } from './sensitive.ts';

/** What a model is shown of a page: what nobody understood and nothing answers. null when that is nothing. */
export function briefOf(
  look: PageLook,
  recognitions: readonly Recognition[],
  { known, answered }: { known: Known; answered: ReadonlySet<Control> },
): Brief | null {
  const facts = factsOf(known).map(({ fact, about }) => ({ fact, about }));
  if (facts.length === 0) return null;
  const conceal = placeholdersFor(known);
  const asked = askedOnPage(look.controls, recognitions, null);
  const controls = look.controls.flatMap((control, index) => {
    const question = asked[index];
    const recognition = recognitions[index];
    if (!question || !recognition || answered.has(control) || isTyped(control)) return [];
    const isOpen = isOpenToProposals(control, question, recognition);
    return isOpen ? [shown(control, question, conceal)] : [];
  });
  if (controls.length === 0) return null;
  const concealed = facts.map(({ fact, about }) => ({ fact, about: conceal(about) }));
  return { controls: controls.slice(0, MOST), facts: concealed, meanings: [...PROPOSABLE] };
}

function isTyped({ options, value }: Control): boolean {
  return options.length === 0 && value.trim() !== '';
}

/** More is no form that is to be understood by asking. */
const MOST = 60;

function shown(
  control: Control,
  { id, question }: AskedHere,
  conceal: (text: string) => string,
): BriefControl {
  const labels = control.options.filter((option) => !isPlaceholder(option)).map(({ label }) => label);
  // A placeholder among the options would tell by what is missing.
  const isTelling = labels.some((label) => conceal(label) !== label);
  return {
    control: id,
    kind: control.kind,
    text: conceal(question),
    hint: conceal(control.evidence.hint || control.evidence.placeholder),
    section: conceal(control.evidence.section),
    options: isTelling ? [] : labels.slice(0, MOST),
  };
}

/** What is known, by a name that says nothing: what the profile says to a meaning, and answers by their questions. */
export function factsOf(
  known: Known,
): { fact: string; about: string; meaning: Meaning | null; value: string }[] {
  const fromProfile = [...PROPOSABLE].flatMap((meaning) => {
    const value = profileValue(meaning, known.profile);
    return value === null ? [] : [{ fact: meaning, about: meaning, meaning, value }];
  });
  const answers = Object.entries({ ...known.given, ...known.human }).filter(
    ([text]) => !text.startsWith('q-'),
  );
  return [
    ...fromProfile,
    ...answers.map(([about, value], index) => ({ fact: `answer_${index + 1}`, about, meaning: null, value })),
  ];
}
