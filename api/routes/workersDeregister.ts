import type { RequestHandler } from 'express';
import type { Cancel, CancelAnswer } from '../../contracts/application.ts';
import { CANCEL } from '../../contracts/queues.ts';
import { type DeregisterAnswer, DeregisterRequest } from '../../contracts/worker.ts';
import { type JobRow, listJobsOfWorkers } from '../../db/jobs.ts';
import { saveWorkersDeregistered } from '../../db/workers.ts';
import type { Api } from '../api.ts';
import { notFound } from '../errors.ts';
import { parse } from '../parse.ts';
import { updateWorkflow } from '../updateWorkflow.ts';

/** `POST /valet/workers/deregister` (contract 1.6). Safe to repeat: it ends what an earlier call did not reach. */
export function workersDeregister(api: Api): RequestHandler {
  return async (request, response) => {
    const body = parse(DeregisterRequest, request.body ?? {});
    const workers = await saveWorkersDeregistered(api.database, body.target_worker_id);
    if (workers.length === 0) throw notFound('Worker');
    const workerIds = workers.map(({ workerId }) => workerId);
    const names = [
      body.target_worker_id,
      ...workerIds,
      ...workers.flatMap((worker) => worker.targetWorkerId ?? []),
    ];
    const jobs = body.cancel_active_jobs ? await listJobsOfWorkers(api.database, { workerIds, names }) : [];
    const { failed, spared } = await failAll(api, jobs);
    api.log.info('deregistered workers', { worker_id: workerIds.join(), count: failed.length });
    response.json({
      deregistered_workers: workerIds,
      deregistered: workerIds,
      cancelled_job_ids: failed,
      cancelled_jobs: failed,
      spared_jobs: spared,
      reason: body.reason ?? null,
    } satisfies DeregisterAnswer);
  };
}

/** All are asked, whatever becomes of one; who is not reached is asked again by the same call. */
async function failAll(
  api: Api,
  jobs: JobRow[],
): Promise<{ failed: string[]; spared: DeregisterAnswer['spared_jobs'] }> {
  const answers = await Promise.allSettled(jobs.map((job) => failJob(api, job)));
  const failed: string[] = [];
  const spared: DeregisterAnswer['spared_jobs'] = [];
  for (const [index, answer] of answers.entries()) {
    if (answer.status === 'rejected') throw answer.reason;
    const job_id = jobs[index]?.id ?? '';
    if (answer.value === null) failed.push(job_id);
    else spared.push({ job_id, reason: answer.value });
  }
  return { failed, spared };
}

/** null when it has failed; otherwise why it may not be called that. Its workflow knows what was sent. */
async function failJob(api: Api, job: JobRow): Promise<string | null> {
  const cancel: Cancel = { cancelled_by: 'api', code: 'worker_deregistered' };
  const update = await updateWorkflow<CancelAnswer>(api, job, CANCEL, cancel);
  switch (update.kind) {
    case 'done':
      return null;
    case 'refused':
      return update.reason;
    case 'not_running':
      return 'The job has ended';
  }
}
