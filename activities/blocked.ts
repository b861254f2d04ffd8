import { randomUUID } from 'node:crypto';
import type { Blocked } from '../contracts/application.ts';
import type { FilledField, InteractionReason, Question } from '../contracts/interaction.ts';
import { insertInteraction } from '../db/interactions.ts';
import type { Database } from '../db/pool.ts';
import type { FileStore } from '../files/fileStore.ts';
import { describeReason } from './happenings.ts';
import type { HostSession } from './hostSessions.ts';
import { patiently } from './patiently.ts';
import { keepScreenshot } from './screenshots.ts';
import { publicAddress, type Scrubber } from './scrub.ts';

/** Writes down what a person needs to see, and gives the workflow its id. */
export async function blockedBy(
  deps: { database: Database; files: FileStore },
  session: HostSession,
  blocker: { reason: InteractionReason; questions?: Question[]; fields?: FilledField[]; scrub: Scrubber },
): Promise<Blocked> {
  const id = randomUUID();
  const questions = (blocker.questions ?? []).map((question) => ({
    ...question,
    text: blocker.scrub(question.text),
    ...(question.note === undefined ? {} : { note: blocker.scrub(question.note) }),
  }));
  const url = publicAddress(session.page.currentUrl(), session.targetUrl);
  const interaction = {
    id,
    jobId: session.job_id,
    reason: blocker.reason,
    description: describeReason(blocker.reason, questions.length),
    questions,
    fields: (blocker.fields ?? []).map((field) => ({ ...field, label: blocker.scrub(field.label) })),
    currentUrl: url === null ? null : blocker.scrub(url),
    screenshotPath: await keepScreenshot(deps.files, session, 'blocker'),
  };
  await patiently(session, () => insertInteraction(deps.database, interaction));
  if (blocker.reason !== 'review') await session.note('blocker_detected', { reason: blocker.reason });
  return { kind: 'blocked', reason: blocker.reason, interaction_id: id };
}
