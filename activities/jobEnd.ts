import type { Ending } from '../contracts/application.ts';
import { ERROR_CODES } from '../contracts/errorCodes.ts';
import type { Interaction } from '../db/interactions.ts';
import type { Receipt } from '../db/permits.ts';
import type { JobEnd } from '../db/projection.ts';
import type { TaskResult } from '../db/taskResults.ts';
import { completedMessage } from './happenings.ts';

export interface Evidence {
  jobType: string;
  receipt: Receipt | null;
  /** What a job brought that submits nothing. */
  task: TaskResult | null;
  /** What a person was, or would have been, asked. */
  interaction: Interaction | null;
  screenshotUrls: string[];
}

/** How an ending looks in the job's row. */
export function jobEnd(
  ending: Ending,
  { jobType, receipt, task, interaction, screenshotUrls }: Evidence,
): JobEnd {
  const nothing = {
    errorCode: null,
    errorDetails: null,
    resultData: null,
    resultSummary: null,
    screenshotUrls,
  };
  switch (ending.kind) {
    case 'completed':
      return {
        ...nothing,
        status: 'completed',
        message: completedMessage(jobType),
        ...(jobType === 'apply' ? received(receipt) : brought(jobType, task)),
      };
    case 'failed':
    case 'cancelled': {
      const { message } = ERROR_CODES[ending.code];
      const detail = ending.kind === 'failed' && ending.detail !== undefined ? { detail: ending.detail } : {};
      const questions = (interaction?.questions.length ?? 0) > 0 ? { questions: interaction?.questions } : {};
      return {
        ...nothing,
        status: ending.kind,
        message,
        errorCode: ending.code,
        errorDetails: { message, ...detail, ...questions },
      };
    }
    case 'expired': {
      const { message } = ERROR_CODES.expired;
      return { ...nothing, status: 'expired', message, errorCode: 'expired', errorDetails: { message } };
    }
  }
}

type Result = Pick<JobEnd, 'resultData' | 'resultSummary'>;

function received(receipt: Receipt | null): Result {
  const { screenshot_path: _, evidence: _evidence, ...told } = receipt ?? {};
  return {
    resultData: { submitted: true, ...told },
    resultSummary: receipt?.success_message ?? 'Application submitted successfully',
  };
}

function brought(jobType: string, task: TaskResult | null): Result {
  return { resultData: task?.data ?? {}, resultSummary: completedMessage(jobType) };
}
