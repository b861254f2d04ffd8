import type { AskedHere } from './answers/asked.ts';
import { readQuestion } from './answers/readQuestion.ts';
import type { Control } from './control.ts';
import { findAnswer } from './findAnswer.ts';
import type { Known } from './planPage.ts';
import { profileFor } from './profileFor.ts';
import { yesOrNo } from './synonyms.ts';
import type { Candidate } from './valuesFor.ts';

/**
 * `Are you authorized to work here without sponsorship?` asks two things that are known apart: `Yes` where one may work and
 * needs no sponsor, `No` where either is otherwise. Nothing where that is not known of this country and this time.
 */
export function permittedAlone(control: Control, asked: AskedHere, known: Known): Candidate[] {
  const [, permit, place = '', later = ''] = ASKED.exec(asked.question.trim()) ?? [];
  if (permit === undefined || asked.isRepeated || readQuestion(permit).meaning !== 'work_authorization')
    return [];
  const when = /future/i.test(later) ? 'Will you now or in the future' : 'Do you';
  const replies = [
    replyTo({ ...asked, meaning: 'work_authorization', question: `${permit}?` }, control, known),
    replyTo(
      { ...asked, meaning: 'sponsorship', question: `${when} require visa sponsorship${place}?` },
      control,
      known,
    ),
  ];
  const [mayWork, needsSponsor] = replies.map((reply) => reply && yesOrNo(reply.value));
  const source =
    replies.find((reply) => reply !== undefined && reply.source !== 'profile')?.source ?? 'profile';
  if (mayWork === 'no' || needsSponsor === 'yes') return [{ source, value: 'No' }];
  return mayWork === 'yes' && needsSponsor === 'no' ? [{ source, value: 'Yes' }] : [];
}

function replyTo(
  asked: AskedHere,
  control: Control,
  { human, given, profile }: Known,
): Candidate | undefined {
  // Whatever names this control is the answer to all of it.
  const parted = { ...asked, id: '' };
  const replies = [
    { source: 'human' as const, value: findAnswer(parted, human) },
    { source: 'given' as const, value: findAnswer(parted, given) },
    ...profileFor(control, parted, profile).map((value) => ({ source: 'profile' as const, value })),
  ];
  return replies.flatMap(({ source, value }) => (value === null ? [] : [{ source, value }]))[0];
}

const SPONSOR = String.raw`(?:(?:the )?(?:need|needing|requirement|requiring|necessity)(?: for| of)? )?(?:(?:any|an?|current|future|now|or|in|the|employer|company|employment|work|visa|immigration|work-visa|employment-visa)[- ])*(?:sponsorship|sponsor)`;
const REST = String.raw`(?:\W*(?:either|now|or|and|in|the|future|currently|at|any|time|from|by|us|our|company|an|employer|for|of|employment|visa|status|work|authorization))*`;
/** Who may work, ` in the United States`, and for how long without. */
const ASKED = new RegExp(
  String.raw`^(.*?\bwork( .*?)?),? without ((?:${SPONSOR})(?:${REST}))[\s?.*:]*$`,
  'i',
);
