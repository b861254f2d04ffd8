import { attachmentFor } from './attachments.ts';
import { chooseOption, saysSame } from './chooseOption.ts';
import { isRequiredConsent } from './consent.ts';
import { dialPrefix } from './dialCodes.ts';
import { dateAtHome } from './formats/dateAtHome.ts';
import { firstOfDate } from './formats/dateTexts.ts';
import { withOther } from './followUps.ts';
import type { ListFinding } from './listFinding.ts';
import { proposedValue } from './model/proposedValue.ts';
import { wayToEnterPart, whyNoPart, wholeOf } from './partOfAnswer.ts';
import type { Action, Known } from './planPage.ts';
import { secretFor, SECRETS } from './secrets.ts';
import { isUnaskedOffer } from './unaskedOffers.ts';
import { type Candidate, valuesFor } from './valuesFor.ts';
import { wayToEnter, whyNot } from './wayToEnter.ts';

/** What is done with a control by what is known, and what becomes of the question where that is nothing. */
export function decideAction(
  base: Pick<Action, 'key' | 'control' | 'recognition' | 'asked'>,
  { known, found, codeBeside, ...beside }: Circumstances,
): Decision {
  const { control, recognition, asked } = base;
  if (SECRETS.has(recognition.meaning)) {
    const text = secretFor(recognition.meaning, known.login);
    return decided(text === null ? null : { ...base, kind: 'type', text, source: 'given' });
  }
  if (control.kind === 'file') {
    const { attached, note } = attachmentFor(control, asked, known);
    return decided(attached && { ...base, ...attached }, note);
  }
  const here = {
    meaning: recognition.meaning,
    part: recognition.part ?? asked.part,
    codeBeside,
    finding: found,
  };
  let note: string | null = null;
  const { unlisted, isFollowed } = beside;
  const { follows } = asked;
  const isSaid = asked.id in known.human;
  // What was chosen before it does not specify it.
  const isNew = ({ value }: Candidate) =>
    isSaid || follows === undefined || chooseOption(value, follows.options) === null;
  const candidates = [
    ...valuesFor(control, asked, known).filter(isNew),
    ...(unlisted === undefined ? [] : [unlisted]),
  ];
  /** An answer to this question that cannot be entered. */
  let unfit: string | undefined;
  for (const { source, value } of candidates) {
    const isOwn = source === 'human' || source === 'given';
    // What is known besides may say something else than they did.
    if (!isOwn && unfit !== undefined && !saysSame(unfit, value)) continue;
    const enter = (text: string | null) =>
      text === null
        ? null
        : wayToEnterPart(control, text, {
            ...here,
            codeBeside: codeBeside && isOfSameCountry(text, known.profile),
            asked,
            isOwn,
          });
    const how =
      enter(value) ??
      (isOwn ? enter(dateAtHome(value, known.profile.location?.country, firstOfDate(control))) : null);
    const reply = isOwn && unlisted?.value !== value ? { reply: { asked, answer: value } } : {};
    if (how !== null) return decided({ ...base, ...how, source, ...reply });
    const other = isFollowed && (isOwn || asked.meaning === 'how_heard') ? withOther(control, value) : null;
    if (other !== null) {
      beside.noteUnlisted({ source, value: other.rest });
      return decided({ ...base, kind: 'choose', options: other.options, source, ...reply });
    }
    if (isOwn) {
      note ??= whyNoPart(asked) ?? whyNot(control, found);
      unfit ??= value;
    }
    // Whoever has answered this very question is asked again; nothing else is put in place of their answer.
    if (source === 'human' && isSaid) return { action: null, note, isMisanswered: true };
  }
  const proposed = proposedValue(known.proposals ?? [], { control, asked, recognition, known });
  const how = proposed === null || wholeOf(asked) !== null ? null : wayToEnter(control, proposed.value, here);
  if (how !== null) {
    const evidence = [...recognition.evidence, `model: ${proposed?.fact}`];
    return decided({ ...base, ...how, recognition: { ...recognition, evidence }, source: 'model' });
  }
  if (isUnaskedOffer(control))
    return decided({ ...base, kind: 'check', checked: false, source: 'page' }, note);
  const agrees = isRequiredConsent(control, recognition.meaning);
  return decided(agrees ? { ...base, kind: 'check', checked: true, source: 'page' } : null, note);
}

/** The country beside is that of the profile's number. */
function isOfSameCountry(value: string, { phone, location }: Known['profile']): boolean {
  const code = value.trim().startsWith('+') ? dialPrefix(value, location?.country) : undefined;
  return code === undefined || code === dialPrefix(phone, location?.country);
}

function decided(action: Action | null, note: string | null = null): Decision {
  return { action, note, isMisanswered: false };
}

interface Circumstances {
  known: Known;
  found: ListFinding | undefined;
  codeBeside: boolean;
  /** A box for what is not listed stands behind it. */
  isFollowed: boolean;
  /** What of the answer to the question that it follows is not listed there: for that, `Other` is chosen. */
  unlisted: Candidate | undefined;
  noteUnlisted: (value: Candidate) => void;
}

export interface Decision {
  action: Action | null;
  note: string | null;
  isMisanswered: boolean;
}
