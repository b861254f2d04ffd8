import { isPlaceholder } from './chooseOption.ts';
import type { Option } from './control.ts';
import type { Meaning } from './meanings.ts';
import { sensesOf, yesOrNo } from './synonyms.ts';

/**
 * The sentence that says whether one may work, or needs a sponsor, where sentences stand for yes and no: `I do not need
 * sponsorship`. null unless each of them plainly says one of the two, and one alone says what is wanted.
 */
export function permitOption(meaning: Meaning, wanted: string, options: readonly Option[]): Option | null {
  const subject = SUBJECTS[meaning];
  const answer = yesOrNo(wanted);
  if (subject === undefined || answer === null) return null;
  const real = options.filter(
    (option) => !isPlaceholder(option) && !sensesOf(option.label).includes('declined'),
  );
  const said = real.map(({ label }) => saysOf(label, subject));
  if (said.includes(null)) return null;
  const fitting = real.filter((_, at) => said[at] === answer);
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
}

function saysOf(label: string, { speaks, unclear }: Subject): 'yes' | 'no' | null {
  if (!speaks.test(label) || unclear.test(label)) return null;
  return NEGATES.test(label) ? 'no' : 'yes';
}

interface Subject {
  speaks: RegExp;
  /** Speaks of something besides. */
  unclear: RegExp;
}

const SUBJECTS: Partial<Record<Meaning, Subject>> = {
  sponsorship: {
    speaks: /\b(sponsor\w*|visa|work permit)\b/i,
    unclear: /\b(not sure|unsure|maybe|may|might|transfer|spouse|but|unless|until)\b/i,
  },
  work_authorization: {
    speaks: /\b(authori[sz]\w*|eligible|right to work|permitted|entitled|allowed)\b/i,
    unclear:
      /\b(not sure|unsure|maybe|may|might|sponsor\w*|visa|but|unless|until|expires?|limited|only|with|other)\b/i,
  },
};
const NEGATES = /\b(not|no|never|without|cannot)\b|n['’]t\b/i;
