import { setTimeout as wait } from 'node:timers/promises';
import { z } from 'zod';
import { Place } from '../browser/place.ts';
import { FilledField } from '../contracts/interaction.ts';
import { RememberedAnswer } from '../contracts/rememberedAnswers.ts';
import { findCheckpoint, saveCheckpoint } from '../db/checkpoints.ts';
import type { Database } from '../db/pool.ts';
import type { Log } from '../log/log.ts';
import type { Vault } from '../vault/vault.ts';
import type { HostSession } from './hostSessions.ts';

/** Where a session stood and what it had entered: another one goes on from there. Kept sealed with the applicant's key. */
export type Checkpoint = z.infer<typeof Checkpoint>;
const Checkpoint = z.object({
  number: z.int(),
  place: Place,
  entered: z.array(z.tuple([z.int(), z.record(z.string(), z.string())])),
  filled: z.array(z.tuple([z.string(), FilledField])),
  answered: z.array(z.tuple([z.string(), z.object({ key: z.string(), answer: RememberedAnswer })])),
  asked_again: z.array(z.string()),
  memory: z.array(RememberedAnswer).nullable(),
});

export interface CheckpointDeps {
  database: Database;
  vault: Vault;
  log: Log;
}

/**
 * Writes down where the session stands. The application does not depend on it: without a checkpoint, or with an older
 * one, a session that is lost has more to do again. `checksum` tells whether the answers up to here are the same; null where
 * nothing was written.
 */
export async function keepCheckpoint(
  { database, vault, log }: CheckpointDeps,
  session: HostSession,
): Promise<string | null> {
  const { job_id, epoch, userId, trail } = session;
  const tooLate = new AbortController();
  const limit = wait(LIMIT_MS, null, { signal: tooLate.signal }).catch(() => null);
  try {
    const place = await Promise.race([session.page.place(), limit]);
    if (place === null) throw new Error('the browser does not say where it is');
    const checksum = await checksumOf(vault, session);
    const envelope = await vault.encrypt(userId, placeOf(job_id), checkpointOf(session, place));
    const sealed = { jobId: job_id, userId, epoch, page: trail.number, checksum, envelope };
    return (await saveCheckpoint(database, sealed)) ? checksum : null;
  } catch (error) {
    log.warn('where the session stands was not written down', { job_id, epoch, error });
    return null;
  } finally {
    tooLate.abort();
  }
}

/** A page that hangs holds up nobody. */
const LIMIT_MS = 5000;

/** null where there is none that can be read: then the job starts at its beginning. */
export async function loadCheckpoint(
  { database, vault, log }: CheckpointDeps,
  job: { jobId: string; userId: string },
): Promise<Checkpoint | null> {
  try {
    const sealed = await findCheckpoint(database, job.jobId);
    if (sealed === null || sealed.userId !== job.userId) return null;
    return Checkpoint.nullable().parse(await vault.decrypt(job.userId, placeOf(job.jobId), sealed.envelope));
  } catch (error) {
    log.warn('a checkpoint was not readable', { job_id: job.jobId, error });
    return null;
  }
}

/** The session knows what the one before it knew. */
export function takeUp(session: HostSession, left: Checkpoint): void {
  const { trail } = session;
  trail.entered = new Map(left.entered);
  trail.memory = left.memory;
  for (const [key, field] of left.filled) session.filled.set(key, field);
  for (const [key, memorable] of left.answered) session.answered.set(key, memorable);
  for (const id of left.asked_again) session.askedAgain.add(id);
}

function checkpointOf(session: HostSession, place: Place): Checkpoint {
  const { trail } = session;
  return {
    number: trail.number,
    place,
    entered: [...trail.entered],
    filled: [...session.filled],
    answered: [...session.answered],
    asked_again: [...session.askedAgain],
    memory: trail.memory,
  };
}

/** Of the answers on all pages up to this one, in the order of pages and questions, under the applicant's key. */
async function checksumOf(vault: Vault, { userId, trail }: HostSession): Promise<string> {
  const pages = [...trail.entered]
    .filter(([number]) => number <= trail.number)
    .toSorted(([one], [other]) => one - other);
  const answers = pages.map(([number, entered]) => [number, Object.entries(entered).toSorted(byQuestion)]);
  return vault.markOf(userId, JSON.stringify(answers));
}

function byQuestion([one]: [string, string], [other]: [string, string]): number {
  return one < other ? -1 : 1;
}

function placeOf(jobId: string): string {
  return `checkpoint/${jobId}`;
}
