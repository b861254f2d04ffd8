import type { Draft } from '../draft.ts';
import { isPlaceholder } from '../chooseOption.ts';
import { normalise } from '../normalise.ts';
import { questionText } from '../questionText.ts';
import { sensesOf, yesOrNo } from '../synonyms.ts';
import { type FormGroup, retaken } from './formGroup.ts';

/**
 * In the United States race and ethnicity are asked apart, and ethnicity is then to be Hispanic or not. The answers show it;
 * where a list does not show them yet, a question for the race beside it does.
 */
export function selfDescriptions({ drafts: all }: FormGroup): Draft[] {
  const drafts = all.map(withoutWhether);
  const isOfRace = (draft: Draft) => draft.recognition.meaning === 'race';
  const race = drafts.find((draft) => isOfRace(draft) && RACE.test(questionText(draft.control)));
  return drafts.map((draft) => {
    if (!isOfRace(draft) || RACE.test(questionText(draft.control))) return draft;
    const answers = answersOf(draft);
    const isHispanic = answers.length > 0 ? areOfHispanics(answers) : isClosed(draft) && race !== undefined;
    return isHispanic && ETHNICITY.test(questionText(draft.control))
      ? retaken(draft, 'hispanic_ethnicity', 'ethnicity apart from race')
      : draft;
  });
}

/** `Does your gender identity match …?`, answered by yes or no, asks for no gender. */
function withoutWhether(draft: Draft): Draft {
  const { meaning } = draft.recognition;
  if (meaning !== 'gender' && meaning !== 'race') return draft;
  const answers = answersOf(draft);
  const isWhether = answers.length > 1 && answers.every((answer) => yesOrNo(answer) !== null);
  return isWhether ? retaken(draft, 'question', 'answered by yes or no') : draft;
}

/** What may be chosen, but for declining. */
function answersOf({ control: { options } }: Draft): string[] {
  return options
    .filter((option) => !isPlaceholder(option) && !sensesOf(option.label).includes('declined'))
    .map(({ label }) => label);
}

/** A list; whoever writes of their ethnicity writes no yes or no. */
function isClosed({ control: { kind } }: Draft): boolean {
  return kind === 'combobox' || kind === 'select';
}

function areOfHispanics(answers: string[]): boolean {
  const said = answers.filter((answer) => yesOrNo(answer) === null);
  const isOfThem = (answer: string) => HISPANIC.test(normalise(answer.replace(BESIDES, '')));
  return said.length > 0 && answers.length <= 3 && said.every(isOfThem);
}

/** `White (Not Hispanic or Latino)` is a race. */
const BESIDES = /(?<=\p{L}\s*)[([]\s*not .*?[)\]]/giu;

const RACE = /\b(race|racial)\b/i;
const ETHNICITY = /\bethnic/i;
const HISPANIC = /\b(hispanics?|latin[oax]?|latine|spanish)\b/;
