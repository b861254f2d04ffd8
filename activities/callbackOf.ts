import type { Happening } from '../contracts/activities.ts';
import { type Callback, NO_COST } from '../contracts/callback.ts';
import { ERROR_CODES } from '../contracts/errorCodes.ts';
import { interactionType } from '../contracts/interaction.ts';
import type { Interaction } from '../db/interactions.ts';
import type { JobRow } from '../db/jobs.ts';
import type { JobEnd } from '../db/projection.ts';

/** What the writer of a callback may need beside the happening itself. */
export interface CallbackContext {
  job: JobRow;
  interaction: Interaction | null;
  /** A person is being waited for: a new session does not change that. */
  isPaused: boolean;
  screenshotUrl: string | null;
  progress: Callback['progress'] | null;
  /** Where the host's screen can be seen. */
  kasmUrl: string | null;
  end: JobEnd | null;
  now: Date;
}

/** The callback that a happening sends; null where it sends none. */
export function callbackOf(happening: Happening, context: CallbackContext): Callback | null {
  const { job, now } = context;
  const base = {
    job_id: job.id,
    valet_task_id: job.valet_task_id,
    worker_id: job.worker_id,
    ...(context.kasmUrl === null ? {} : { kasm_url: context.kasmUrl }),
  };
  switch (happening.kind) {
    case 'started':
      // `running` would take the question back.
      if (context.isPaused) return null;
      return {
        ...base,
        worker_id: happening.worker_id,
        status: 'running',
        execution_mode: job.execution_mode ?? 'auto',
      };
    case 'paused':
      if (context.interaction === null) return null;
      return {
        ...base,
        status: 'needs_human',
        interaction: interactionOf(context.interaction, happening, context.screenshotUrl, now),
        progress: context.progress ?? NO_PROGRESS,
        cost: NO_COST,
      };
    case 'resumed':
      return { ...base, status: 'resumed', resumed_at: now.toISOString() };
    case 'page_filled':
      // A page that is filled again on another host while a person is waited for is no news.
      if (context.isPaused) return null;
      return { ...base, status: 'progress', progress: context.progress ?? NO_PROGRESS };
    case 'ended':
      return context.end === null ? null : endOf(context.end, { ...base, ...modesOf(job) }, now);
    case 'waiting_for_target':
    case 'session_lost':
    case 'retrying':
      return null;
  }
}

type Base = Pick<Callback, 'job_id' | 'valet_task_id' | 'worker_id' | 'kasm_url'>;

const NO_PROGRESS = { step: 'initializing', progress_pct: 0, actions_completed: 0 };

function modesOf({ execution_mode, browser_mode, final_mode }: JobRow): Partial<Callback> {
  return {
    execution_mode: execution_mode ?? 'auto',
    browser_mode: browser_mode ?? 'server',
    ...(final_mode === null ? {} : { final_mode }),
  };
}

function interactionOf(
  interaction: Interaction,
  paused: Extract<Happening, { kind: 'paused' }>,
  screenshotUrl: string | null,
  now: Date,
): Callback['interaction'] {
  return {
    reason: interaction.reason,
    type: interactionType(interaction.reason),
    description: interaction.description,
    message: interaction.description,
    screenshot_url: screenshotUrl,
    current_url: interaction.current_url,
    page_url: interaction.current_url,
    paused_at: now.toISOString(),
    expires_at: paused.expires_at,
    timeout_seconds: paused.wait_seconds,
    ...(interaction.questions.length > 0 ? { questions: interaction.questions } : {}),
    ...(interaction.fields.length > 0 ? { fields: interaction.fields } : {}),
  };
}

/** A job that no host took has `failed` for its client: there is no word for it on this wire. */
function endOf(end: JobEnd, base: Base, now: Date): Callback {
  const completed_at = now.toISOString();
  const [screenshot_url] = end.screenshotUrls;
  const screenshot = screenshot_url === undefined ? {} : { screenshot_url };
  if (end.status === 'completed') {
    return {
      ...base,
      status: 'completed',
      result_data: end.resultData ?? {},
      result_summary: end.resultSummary ?? '',
      ...screenshot,
      cost: NO_COST,
      completed_at,
    };
  }
  return {
    ...base,
    status: end.status === 'cancelled' ? 'cancelled' : 'failed',
    error_code: end.errorCode ?? 'internal_error',
    error_message: messageOf(end),
    ...screenshot,
    cost: NO_COST,
    completed_at,
  };
}

function messageOf(end: JobEnd): string {
  const message = end.errorDetails?.['message'];
  return typeof message === 'string' ? message : ERROR_CODES.internal_error.message;
}
