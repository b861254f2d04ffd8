import type { ControlActivities } from '../contracts/activities.ts';
import type { JobInput } from '../contracts/application.ts';
import { ApplyRequest, TaskRequest } from '../contracts/job.ts';
import type { Admitted, StartRequest } from '../contracts/startRequest.ts';
import { applicationWanted, taskWanted, type WantedJob } from '../contracts/wantedJob.ts';
import { createRows, type CreateJobsDeps, KeyTaken } from '../db/createJobs.ts';
import { insertDispatch } from '../db/dispatches.ts';
import { findJob, findJobByIdempotencyKey, type JobRow } from '../db/jobs.ts';
import { type AddressPolicy, resolveUrl } from '../net/addressPolicy.ts';

export interface AdmitRequestDeps extends CreateJobsDeps {
  policy: AddressPolicy;
  inputOf: (job: JobRow) => JobInput;
}

/** The rules of the API for a request that came through the engine; repeated, it finds its row. */
export function admitRequestWith(deps: AdmitRequestDeps): ControlActivities['admitRequest'] {
  return async (request) => {
    const wanted = read(request);
    if ('problems' in wanted) return refused(wanted.problems);
    const problems = await privateAddresses(wanted, deps.policy);
    if (problems.length > 0) return refused(problems);
    const written = await findJob(deps.database, request.job_id);
    if (written !== null) return created(deps, written);
    try {
      const [job] = await createRows(deps, [{ ...wanted, id: request.job_id }]);
      if (job === undefined) throw new Error('a job was created and not returned');
      await insertDispatch(deps.database, job.id);
      return created(deps, job);
    } catch (error) {
      if (!(error instanceof KeyTaken)) throw error;
      const existing = await findJobByIdempotencyKey(deps.database, error.idempotencyKey);
      if (existing === null) throw error;
      return { admission: { kind: 'duplicate', ...answerOf(existing) }, input: null };
    }
  };
}

type Problems = { field: string; message: string }[];

function read({ route, body }: StartRequest): WantedJob | { problems: Problems } {
  const parsed = route === 'apply' ? ApplyRequest.safeParse(body) : TaskRequest.safeParse(body);
  if (!parsed.success)
    return { problems: parsed.error.issues.map(({ path, message }) => ({ field: path.join('.'), message })) };
  return 'profile' in parsed.data
    ? applicationWanted(parsed.data, 'valet')
    : taskWanted(parsed.data, 'valet');
}

/** A name that does not resolve now may do so later; the job then says so itself. */
async function privateAddresses(wanted: WantedJob, policy: AddressPolicy): Promise<Problems> {
  const problems: Problems = [];
  for (const [field, url] of Object.entries({
    target_url: wanted.targetUrl,
    callback_url: wanted.callbackUrl,
  })) {
    if (url === undefined) continue;
    const destination = await resolveUrl(new URL(url), policy);
    if (destination.kind === 'private')
      problems.push({
        field,
        message: 'is a private address; list its host in GH_ALLOWED_PRIVATE_HOSTS to allow it',
      });
  }
  return problems;
}

function created({ inputOf }: AdmitRequestDeps, job: JobRow): Admitted {
  return { admission: { kind: 'created', ...answerOf(job) }, input: inputOf(job) };
}

function refused(problems: Problems): Admitted {
  return { admission: { kind: 'refused', problems }, input: null };
}

function answerOf({ id, valet_task_id, status, created_at }: JobRow) {
  return { job_id: id, valet_task_id, status, created_at: created_at.toISOString() };
}
