import type { Happening } from '../contracts/activities.ts';
import { ERROR_CODES } from '../contracts/errorCodes.ts';
import type { InteractionReason } from '../contracts/interaction.ts';
import type { Interaction } from '../db/interactions.ts';

interface JobEvent {
  type: string;
  message: string;
  metadata: Record<string, unknown>;
}

/** The event that a happening leaves behind, in the words of `gh_job_events`. `filledBefore`: fields of the pages before. */
export function eventOf(happening: Happening, jobType: string, filledBefore = 0): JobEvent {
  switch (happening.kind) {
    case 'waiting_for_target':
      return {
        type: 'waiting_for_worker',
        message: waitingForTarget(happening.target_worker_id),
        metadata: { target_worker_id: happening.target_worker_id },
      };
    case 'started':
      return { type: 'job_started', message: `Started on ${happening.worker_id}`, metadata: {} };
    case 'session_lost':
      return { type: 'session_lost', message: 'The host was lost; another is looked for', metadata: {} };
    case 'page_filled':
      return {
        type: 'progress_update',
        message: `Filled page ${happening.page}`,
        metadata: progressOf(happening, filledBefore),
      };
    case 'paused':
      return {
        type: 'hitl_paused',
        message: 'Waiting for human',
        metadata: { interaction_id: happening.interaction_id, timeout_seconds: happening.wait_seconds },
      };
    case 'resumed':
      return {
        type: 'hitl_resumed',
        message: `Resumed by ${happening.resolved_by}`,
        metadata: { interaction_id: happening.interaction_id },
      };
    case 'retrying':
      return {
        type: 'retry_scheduled',
        message: retryMessage(happening),
        metadata: { code: happening.code, retry: happening.retry, at: happening.at },
      };
    case 'ended':
      return endEvent(happening.ending, jobType);
  }
}

/** Those who read only the progress learn of a new start, and those who read only how jobs end of every end. */
export function furtherEventOf(happening: Happening, jobType: string): JobEvent | null {
  if (happening.kind === 'started') return { type: 'progress_update', ...STARTED };
  if (happening.kind !== 'ended') return null;
  const { ending } = happening;
  if (ending.kind !== 'failed' || ending.code !== 'human_timeout') return null;
  return { ...endEvent(ending, jobType), type: 'job_failed' };
}

export function waitingForTarget(target: string): string {
  return `Waiting for worker ${target}`;
}

export function waitingForHuman(interaction: Interaction): string {
  return `Waiting for human: ${interaction.description}`;
}

export function retryMessage(retrying: Extract<Happening, { kind: 'retrying' }>): string {
  return `Trying again (retry ${retrying.retry}) after ${retrying.code}`;
}

/** In the shape that VALET reads from the newest `progress_update`. */
function progressOf(
  filled: Extract<Happening, { kind: 'page_filled' }>,
  filledBefore: number,
): Record<string, unknown> {
  const fields = filledBefore + filled.fields;
  return {
    step: 'filling_form',
    progress_pct: Math.min(90, 20 + 20 * filled.page),
    description: `Filled page ${filled.page}`,
    action_index: fields,
    total_actions_estimate: fields,
    ...(filled.checksum === undefined ? {} : { answers_checksum: filled.checksum }),
  };
}

const STARTED = {
  message: 'Opening the posting',
  metadata: {
    step: 'navigating',
    progress_pct: 10,
    description: 'Opening the posting',
    action_index: 0,
    total_actions_estimate: 0,
  },
};

type Ended = Extract<Happening, { kind: 'ended' }>['ending'];

function endEvent(ending: Ended, jobType: string): JobEvent {
  switch (ending.kind) {
    case 'completed':
      return { type: 'job_completed', message: completedMessage(jobType), metadata: {} };
    case 'cancelled':
      return {
        type: 'job_cancelled',
        message: ERROR_CODES[ending.code].message,
        metadata: { code: ending.code },
      };
    case 'expired':
      return { type: 'job_expired', message: ERROR_CODES.expired.message, metadata: { code: 'expired' } };
    case 'failed':
      return {
        type: ending.code === 'human_timeout' ? 'hitl_timeout' : 'job_failed',
        message: ERROR_CODES[ending.code].message,
        metadata: { code: ending.code, ...(ending.detail === undefined ? {} : { detail: ending.detail }) },
      };
  }
}

export function completedMessage(jobType: string): string {
  switch (jobType) {
    case 'apply':
      return 'The application was received';
    case 'fill_form':
      return 'The form was filled; nothing was submitted';
    default:
      return 'The page was read';
  }
}

/** What a person is told when they are asked. */
export function describeReason(reason: InteractionReason, questions: number): string {
  switch (reason) {
    case 'captcha':
      return 'The site shows a captcha. Solve it in the browser, then resume.';
    case '2fa':
      return 'The site asks for a one-time code.';
    case 'login':
      return 'The site asks for a sign-in.';
    case 'bot_check':
      return 'The site is checking for robots.';
    case 'screening_question':
      return questions === 1
        ? 'The form asks a question that has no known answer.'
        : `The form asks ${questions} questions that have no known answer.`;
    case 'submit_unknown':
      return 'The form was sent, but the site did not say whether it was received. Look whether the application is in.';
    case 'review':
      return 'The form is filled. Look at it, then resume to submit it.';
  }
}
