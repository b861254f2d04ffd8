import type { RequestHandler } from 'express';
import { NO_COST } from '../../contracts/callback.ts';
import { interactionType } from '../../contracts/interaction.ts';
import { findProgress } from '../../db/events.ts';
import { findOpenInteraction } from '../../db/interactions.ts';
import type { JobRow } from '../../db/jobs.ts';
import type { Api } from '../api.ts';
import { jobOf, withFreshLinks } from './jobsRead.ts';

/** `GET /valet/status/:id` (contract 1.6) */
export function valetStatus(api: Api): RequestHandler {
  return async (request, response) => {
    const { job, interaction } = await jobAndPause(api, request.params['id']);
    const progress = await findProgress(api.database, job.id);
    response.json({
      job_id: job.id,
      valet_task_id: job.valet_task_id,
      status: job.status,
      status_message: job.status_message,
      worker_id: job.worker_id,
      target_worker_id: job.target_worker_id,
      progress: job.status === 'completed' ? 100 : (progress?.progress_pct ?? null),
      ...(job.status === 'completed' ? { result: resultOf(api, job) } : {}),
      ...(job.error_code === null ? {} : { error: errorOf(job) }),
      ...(interaction === null ? {} : { interaction }),
      // There is no live view yet.
      browser_session_available: false,
      execution_mode: job.execution_mode ?? 'auto',
      browser_mode: job.browser_mode ?? 'server',
      final_mode: job.final_mode,
      manual: null,
      cost: NO_COST,
      cost_breakdown: null,
      timestamps: { created_at: job.created_at, started_at: job.started_at, completed_at: job.completed_at },
    });
  };
}

/** A pause that ended between the two reads is none: nobody is told of one without its question. */
async function jobAndPause(
  api: Api,
  id: unknown,
): Promise<{ job: JobRow; interaction: Record<string, unknown> | null }> {
  for (let tries = 1; ; tries++) {
    const job = await jobOf(api, id);
    const interaction = job.status === 'paused' ? await interactionOf(api, job) : null;
    if (job.status !== 'paused' || interaction !== null || tries === MOST_READS) return { job, interaction };
  }
}

/** A row that somebody else has paused may have no question. */
const MOST_READS = 2;

async function interactionOf(api: Api, job: JobRow): Promise<Record<string, unknown> | null> {
  const open = await findOpenInteraction(api.database, job.id);
  if (open === null || open.paused_at === null || open.expires_at === null) return null;
  const timeoutMs = open.expires_at.getTime() - open.paused_at.getTime();
  return {
    type: interactionType(open.reason),
    reason: open.reason,
    description: open.description,
    message: open.description,
    screenshot_url: open.screenshot_path === null ? null : api.links.make(open.screenshot_path),
    page_url: open.current_url,
    current_url: open.current_url,
    paused_at: open.paused_at,
    expires_at: open.expires_at,
    timeout_seconds: Math.round(timeoutMs / 1000),
    questions: open.questions,
    ...(open.fields.length > 0 ? { fields: open.fields } : {}),
  };
}

function resultOf(api: Api, job: JobRow): Record<string, unknown> {
  const screenshots = withFreshLinks(api, job).screenshot_urls ?? [];
  return { data: job.result_data, summary: job.result_summary, screenshots };
}

function errorOf(job: JobRow): Record<string, unknown> {
  return {
    code: job.error_code,
    message: job.error_details?.['message'] ?? job.status_message,
    details: job.error_details,
  };
}
