import { randomUUID } from 'node:crypto';
import type { ControlActivities, Happening, ProgressRecord } from '../contracts/activities.ts';
import type { Ending } from '../contracts/application.ts';
import { interactionType } from '../contracts/interaction.ts';
import { insertCallback } from '../db/callbacks.ts';
import { deleteCheckpoint } from '../db/checkpoints.ts';
import { insertDispatch, lockEnding, saveDispatchEnded } from '../db/dispatches.ts';
import { findProgress, insertEvent } from '../db/events.ts';
import {
  closeInteractions,
  findInteraction,
  findOpenInteraction,
  type Interaction,
  openInteraction,
} from '../db/interactions.ts';
import { findJob, type JobRow } from '../db/jobs.ts';
import { findPermit } from '../db/permits.ts';
import { type Database, inTransaction, type Queryable } from '../db/pool.ts';
import {
  type JobEnd,
  saveJobEnded,
  saveJobGoesOn,
  saveJobHost,
  saveJobMessage,
  saveJobPaused,
  saveJobQueued,
  saveJobResumed,
  saveJobRetrying,
  saveJobStarted,
  saveJobStillPaused,
} from '../db/projection.ts';
import { findTaskResult } from '../db/taskResults.ts';
import { findKasmUrl, saveJobCounted } from '../db/workers.ts';
import type { FileLinks } from '../files/links.ts';
import { callbackOf } from './callbackOf.ts';
import { jobEnd } from './jobEnd.ts';
import { eventOf, furtherEventOf, retryMessage, waitingForHuman, waitingForTarget } from './happenings.ts';

export interface RecordProgressDeps {
  database: Database;
  links: FileLinks;
  /** Makes the job's callbacks go out. */
  wakeCallbacks: (jobId: string) => Promise<void>;
}

/** Row, event and callback in one transaction; a repeated record changes nothing. */
export function recordProgressWith(deps: RecordProgressDeps): ControlActivities['recordProgress'] {
  return async (record) => {
    const hasCallbacks = await inTransaction(deps.database, (transaction) =>
      write(transaction, record, deps.links),
    );
    if (hasCallbacks) await deps.wakeCallbacks(record.job_id);
  };
}

/** Writes how a job ended into its row once more: somebody else wrote over it. */
export function restoreEndWith({ database, links }: RecordProgressDeps): (jobId: string) => Promise<void> {
  return (jobId) =>
    inTransaction(database, async (transaction) => {
      const ending = await lockEnding(transaction, jobId);
      const job = await findJob(transaction, jobId);
      if (ending === null || job === null) return;
      await saveJobEnded(transaction, job.id, await endOf(transaction, job, ending, links));
    });
}

/** false when nobody is to be called back. A job whose row was deleted has nothing left to say. */
async function write(transaction: Queryable, record: ProgressRecord, links: FileLinks): Promise<boolean> {
  const job = await findJob(transaction, record.job_id);
  if (job === null) return false;
  const hasCallbacks = typeof job.input_data['callback_url_ref'] === 'string';
  const actor = record.kind === 'started' ? record.worker_id : (job.worker_id ?? 'system');
  const isNew = await insertEvent(transaction, {
    id: record.event_id,
    jobId: job.id,
    actor,
    ...timed(
      eventOf(record, job.job_type, (await findProgress(transaction, job.id))?.actions_completed),
      job,
    ),
  });
  if (!isNew) return hasCallbacks;
  const further = furtherEventOf(record, job.job_type);
  if (further !== null)
    await insertEvent(transaction, { id: randomUUID(), jobId: job.id, actor, ...timed(further, job) });

  await insertDispatch(transaction, job.id);
  const interaction =
    record.kind === 'paused' ? await findInteraction(transaction, record.interaction_id) : null;
  const pause = await findOpenInteraction(transaction, job.id);
  const end = record.kind === 'ended' ? await endOf(transaction, job, record.ending, links) : null;
  await project(transaction, job, record, { interaction, end, links });
  if (pause !== null && LEAVES_PAUSED.has(record.kind)) {
    await saveJobStillPaused(transaction, job.id, waitingForHuman(pause));
  }

  if (!hasCallbacks) return false;
  const callback = callbackOf(record, {
    job,
    interaction,
    end,
    isPaused: pause !== null,
    screenshotUrl: linkOf(interaction?.screenshot_path, links),
    progress: await findProgress(transaction, job.id),
    kasmUrl: await findKasmUrl(transaction, actor),
    now: new Date(),
  });
  if (callback === null) return false;
  await insertCallback(transaction, record.event_id, callback);
  return true;
}

/** Clients show beside the progress since when the job runs (contract 4.5). */
function timed(event: ReturnType<typeof eventOf>, { started_at }: JobRow): ReturnType<typeof eventOf> {
  if (event.type !== 'progress_update' || started_at === null) return event;
  const elapsed_ms = Math.max(0, Date.now() - started_at.getTime());
  return { ...event, metadata: { ...event.metadata, started_at, elapsed_ms, eta_ms: null } };
}

/** What happens to the session while a person is waited for: their answer is still wanted. */
const LEAVES_PAUSED = new Set<Happening['kind']>(['started', 'session_lost', 'retrying', 'page_filled']);

interface Details {
  interaction: Interaction | null;
  end: JobEnd | null;
  links: FileLinks;
}

async function project(
  transaction: Queryable,
  job: JobRow,
  happening: Happening,
  { interaction, end, links }: Details,
): Promise<void> {
  switch (happening.kind) {
    case 'waiting_for_target':
      return saveJobMessage(transaction, job.id, waitingForTarget(happening.target_worker_id));
    case 'started':
      await saveJobHost(transaction, job.id, happening.worker_id);
      return saveJobStarted(transaction, job.id, happening.worker_id);
    case 'session_lost':
      return saveJobQueued(transaction, job.id, 'The host was lost; waiting for another');
    case 'page_filled':
      return saveJobGoesOn(transaction, job.id, `Filled page ${happening.page}`);
    case 'paused':
      await openInteraction(transaction, happening.interaction_id, happening.expires_at);
      if (interaction === null) return;
      return saveJobPaused(transaction, job.id, {
        type: interactionType(interaction.reason),
        message: waitingForHuman(interaction),
        data: {
          reason: interaction.reason,
          description: interaction.description,
          page_url: interaction.current_url,
          screenshot_url: linkOf(interaction.screenshot_path, links),
          expires_at: happening.expires_at,
          questions: interaction.questions,
          ...(interaction.fields.length > 0 ? { fields: interaction.fields } : {}),
        },
      });
    case 'resumed':
      await closeInteractions(transaction, job.id, happening.resolved_by);
      return saveJobResumed(transaction, job.id, `Resumed by ${happening.resolved_by}`);
    case 'retrying':
      // It starts at its beginning: where it stood, it failed.
      await deleteCheckpoint(transaction, job.id);
      return saveJobRetrying(transaction, job.id, {
        count: happening.retry,
        at: happening.at,
        message: retryMessage(happening),
      });
    case 'ended':
      await closeInteractions(transaction, job.id, 'system');
      await deleteCheckpoint(transaction, job.id);
      await saveDispatchEnded(transaction, job.id, happening.ending);
      if (end === null) return;
      await saveJobEnded(transaction, job.id, end);
      if (job.worker_id === null || (end.status !== 'completed' && end.status !== 'failed')) return;
      return saveJobCounted(transaction, job.worker_id, end.status);
  }
}

async function endOf(transaction: Queryable, job: JobRow, ending: Ending, links: FileLinks): Promise<JobEnd> {
  const receipt = (await findPermit(transaction, job.id))?.receipt ?? null;
  const asked = ending.kind === 'failed' ? ending.interaction_id : undefined;
  const interaction = asked === undefined ? null : await findInteraction(transaction, asked);
  const task = job.job_type === 'apply' ? null : await findTaskResult(transaction, job.id);
  const pictures = [receipt?.screenshot_path, task?.screenshot_path, interaction?.screenshot_path];
  const screenshotUrls = pictures.map((path) => linkOf(path, links)).filter((link) => link !== null);
  return jobEnd(ending, { jobType: job.job_type, receipt, task, interaction, screenshotUrls });
}

function linkOf(path: string | null | undefined, links: FileLinks): string | null {
  return path === null || path === undefined ? null : links.make(path);
}
