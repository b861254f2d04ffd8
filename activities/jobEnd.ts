import type { Ending } from '../contracts/application.ts';
import { ERROR_CODES } from '../contracts/errorCodes.ts';
import type { Interaction } from '../db/interactions.ts';
import type { Receipt } from '../db/permits.ts';
import type { JobEnd } from '../db/projection.ts';

export interface Evidence {
  receipt: Receipt | null;
  /** What a person was, or would have been, asked. */
  interaction: Interaction | null;
  screenshotUrls: string[];
}

/** How an ending looks in the job's row. */
export function jobEnd(ending: Ending, { receipt, interaction, screenshotUrls }: Evidence): JobEnd {
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
        message: 'The application was received',
        resultData: resultOf(receipt),
        resultSummary: receipt?.success_message ?? 'Application submitted successfully',
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

function resultOf(receipt: Receipt | null): Record<string, unknown> {
  const { screenshot_path: _, ...told } = receipt ?? {};
  return { submitted: true, ...told };
}
