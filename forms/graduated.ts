import type { Profile } from '../contracts/profile.ts';
import type { Control } from './control.ts';
import type { Asked } from './findAnswer.ts';
import { normalise } from './normalise.ts';
import { whole } from './wordPatterns.ts';

/**
 * `Did you graduate?` of the school in question, by the year of its degree: null where there is no degree, where its year is this
 * one, and where a heading says that it is about another school than the latest.
 */
export function graduated(
  { kind, evidence }: Control,
  { question, meaning, place, isRepeated }: Asked,
  { profile, today }: { profile: Profile; today: string | undefined },
): 'Yes' | 'No' | null {
  if (today === undefined || !ANSWERED.has(kind) || (meaning !== 'unknown' && meaning !== 'question'))
    return null;
  if (
    !GRADUATED.test(normalise(question)) ||
    OTHER_LEVEL.test([evidence.section, evidence.legend, evidence.caption].join('\n'))
  )
    return null;
  if (isRepeated && place?.index === undefined) return null;
  const education = profile.education[place?.index ?? 0];
  const year = education?.graduation_year;
  const thisYear = Number(today.slice(0, 4));
  if (!education?.degree || year === undefined || year === thisYear) return null;
  return year < thisYear ? 'Yes' : 'No';
}

const ANSWERED: ReadonlySet<Control['kind']> = new Set<Control['kind']>(['radio', 'select', 'combobox']);
const GRADUATED = whole(
  'did you graduate|have you graduated|graduated|(?:was (?:a|the|your) )?degree (?:completed|received|earned|obtained|awarded)',
  '(?:did you|have you) (?:complete|completed|finish|finished|receive|received|earn|earned|obtain|obtained) (?:the|this|your|a) degree',
);
const OTHER_LEVEL =
  /\b(high|secondary|middle|trade|technical|vocational|business|graduate|correspondence) ?school|\bged\b|\bunder-?graduate|\bbachelor|\bmaster|\bdoctor/i;
