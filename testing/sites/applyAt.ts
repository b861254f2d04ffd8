import type { ApplicationSession, FillResult } from '../../browser/applicationSession.ts';
import type { Answers } from '../../contracts/profile.ts';
import { applicantKnowledge } from './applicant.ts';
import type { RunningReplica } from './replica.ts';

export interface Applied {
  /** `confirmed`, or where it ended. */
  end: string;
  /** Questions that a person had to answer on the way. */
  asked: string[];
}

/** From the posting to the receipt as the workflow goes, without the engine: a person replies, and reads mails. */
export async function applyAt(session: ApplicationSession, replica: RunningReplica): Promise<Applied> {
  const asked: string[] = [];
  const replied = new Map<string, string>();
  let human: Answers = {};
  const opened = await session.open(replica.url);
  if (opened.kind !== 'opened') return { end: describe(opened), asked };

  let corrections = 0;
  let signIns = 0;
  for (let step = 0; step < MAX_STEPS; step++) {
    const filled = await session.fill(applicantKnowledge(human));
    if (filled.kind === 'questions') {
      const replies = repliesTo(filled, replica.replies);
      if (replies.every(({ id }) => id in human)) return { end: describe(filled), asked };
      // A new one each time, as the engine gets it: what was read of the last is kept with that.
      for (const { id, reply } of replies) replied.set(id, reply);
      human = Object.fromEntries(replied);
      asked.push(...replies.map(({ text }) => text));
      continue;
    }
    if (
      filled.kind === 'blocked' &&
      filled.reason === 'login' &&
      replica.login !== undefined &&
      signIns < 2
    ) {
      await session.enter(replica.login);
      signIns += 1;
      continue;
    }
    if (filled.kind !== 'filled') return { end: describe(filled), asked };
    if (filled.next === 'advance') {
      const moved = await session.advance();
      if (moved.kind !== 'advanced') return { end: describe(moved), asked };
      continue;
    }
    const sent = await submitWithCode(session, replica);
    if (sent.kind === 'advanced') continue;
    const isSentBack = sent.kind === 'rejected' || sent.kind === 'not_sent';
    if (!isSentBack || corrections > 0) return { end: describe(sent), asked };
    corrections += 1;
  }
  return { end: 'no end', asked };
}

const MAX_STEPS = 20;

async function submitWithCode(session: ApplicationSession, replica: RunningReplica) {
  const sent = await session.submit();
  if (sent.kind !== 'waiting_for_code' || replica.mailedCode === undefined) return sent;
  await session.enter({ code: replica.mailedCode() });
  return session.readReceipt();
}

/** Nobody writes more than they must. */
function repliesTo(
  { questions }: Extract<FillResult, { kind: 'questions' }>,
  replies: Answers,
): { id: string; text: string; reply: string }[] {
  return questions.flatMap(({ id = '', text, required }) => {
    if (!required) return [];
    const known = Object.entries(replies).find(([wording]) => text.includes(wording));
    return known === undefined ? [] : [{ id: id || text, text, reply: known[1] }];
  });
}

function describe(result: {
  kind: string;
  code?: string;
  detail?: string;
  reason?: string;
  questions?: { text: string }[];
}): string {
  const about = result.questions?.map(({ text }) => text.slice(0, 60)).join(' | ');
  return [result.kind, result.code, result.reason, result.detail, about].filter(Boolean).join(': ');
}
