import { addressedAs } from './addressedAs.ts';
import { ofAge } from './ageLimit.ts';
import type { AskedHere } from './answers/asked.ts';
import { recallAnswer } from './answers/recall.ts';
import type { Control } from './control.ts';
import { durationFor } from './durationFor.ts';
import { employed } from './employed.ts';
import { findAnswer } from './findAnswer.ts';
import { permittedAlone } from './permitAlone.ts';
import { partOfPhone } from './givenPhone.ts';
import { graduated } from './graduated.ts';
import type { Known } from './planPage.ts';
import { profileFor } from './profileFor.ts';
import { signedName, signedToday } from './signing.ts';
import { WRITTEN } from './written.ts';

/** Where a value comes from. */
export type Source = 'profile' | 'given' | 'human' | 'remembered' | 'model' | 'resume' | 'page';

export interface Candidate {
  source: Source;
  value: string;
}

/** All that is known to be an answer to what is asked, the best first. */
export function valuesFor(control: Control, asked: AskedHere, known: Known): Candidate[] {
  const candidates: (Omit<Candidate, 'value'> & { value: string | null })[] = [
    { source: 'human', value: findAnswer(asked, known.human) },
    { source: 'given', value: findAnswer(asked, known.given) },
    ...profileFor(control, asked, known.profile).map((value) => ({ source: 'profile' as const, value })),
    { source: 'profile', value: addressedAs(control, asked, genderIn(asked, known)) },
    { source: 'profile', value: graduated(control, asked, { profile: known.profile, today: known.today }) },
    { source: 'profile', value: employed(control, asked, known.profile) },
    { source: 'profile', value: signedName(control, asked, known.profile) },
    { source: 'page', value: signedToday(control, asked, known.today) },
    {
      source: 'profile',
      value: ofAge(control, asked, { birth: known.profile.birth_date, today: known.today }),
    },
    ...permittedAlone(control, asked, known),
    { source: 'remembered', value: recallAnswer(control, asked, known.memory) },
  ];
  const isCounted =
    asked.meaning === 'notice_period' && WRITTEN.has(control.kind) && asked.duration === undefined;
  return candidates.flatMap(({ source, value }) => {
    if (value === null) return [];
    const entered = isCounted
      ? durationFor(control, value)
      : partOfPhone(asked.meaning, value, known.profile);
    return entered === null ? [] : [{ source, value: entered }];
  });
}

/** Said with the job, by a person, or before. */
function genderIn(asked: AskedHere, { profile, given, human }: Known): string | null {
  const gender: AskedHere = { ...asked, id: '', question: 'Gender', meaning: 'gender', isRepeated: false };
  return findAnswer(gender, human) ?? findAnswer(gender, given) ?? profile.gender ?? null;
}
