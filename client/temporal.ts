import {
  Client,
  WithStartWorkflowOperation,
  WorkflowExecutionAlreadyStartedError,
  WorkflowUpdateFailedError,
} from '@temporalio/client';
import { ApplicationFailure } from '@temporalio/common';
import { createHash, randomUUID } from 'node:crypto';
import type { CancelAnswer, ResumeAnswer } from '../contracts/application.ts';
import { ApplyRequest, TaskRequest } from '../contracts/job.ts';
import { APPLY_WORKFLOW, CANCEL, CONTROL_QUEUE, RESUME, TASK_WORKFLOW } from '../contracts/queues.ts';
import { ADMITTED, type Admission, type StartRequest } from '../contracts/startRequest.ts';
import { payloadCodec } from '../vault/payloadCodec.ts';

export interface StarterOptions {
  /** Only its connection and namespace are used: what goes to the engine is sealed, whatever the client itself does. */
  client: Client;
  /** `GH_CREDENTIAL_KEY` of the service: 64 hexadecimal digits. */
  credentialKey: string;
  /** `GH_CREDENTIAL_KEY_ID` of the service; 1 by default. */
  credentialKeyId?: number;
}

export interface Started {
  job_id: string;
  valet_task_id: string | null;
  /** Of the job's row; `unknown` where the run that has the same key is over. */
  status: string;
  /** A job with this idempotency key was there already. */
  duplicate: boolean;
}

/** A request or an answer that was not taken. `code` is the word that the HTTP API uses for it. */
export class StartError extends Error {
  override readonly name = 'StartError';
  readonly code: string;
  readonly problems: { field: string; message: string }[];

  constructor(code: string, message: string, problems: StartError['problems'] = []) {
    super(message);
    this.code = code;
    this.problems = problems;
  }
}

/** Starts, resumes and cancels jobs through the engine itself, for callers that hold a client of it. */
export class GhostHandsStarter {
  readonly #client: Client;

  constructor({ client, credentialKey, credentialKeyId = 1 }: StarterOptions) {
    if (!/^[0-9a-f]{64}$/i.test(credentialKey))
      throw new StartError('client_config', 'credentialKey wants 64 hexadecimal digits');
    const key = { id: credentialKeyId, bytes: Buffer.from(credentialKey, 'hex') };
    this.#client = new Client({
      connection: client.connection,
      namespace: client.options.namespace,
      identity: client.options.identity,
      dataConverter: { payloadCodecs: [payloadCodec([key])] },
    });
  }

  /** The body of `POST /valet/apply`. */
  apply(body: Record<string, unknown>): Promise<Started> {
    return this.#start('apply', body);
  }

  /** The body of `POST /valet/task`. */
  task(body: Record<string, unknown>): Promise<Started> {
    return this.#start('task', body);
  }

  /** Codes, passwords and answers go over the HTTP API: they must not stay in a history. */
  async resume(
    jobId: string,
    answer: { action?: 'resume' | 'cancel'; submitted?: boolean | 'try_again'; resolved_by?: string } = {},
  ): Promise<ResumeAnswer> {
    return this.#update<ResumeAnswer>(jobId, RESUME, answer);
  }

  async cancel(jobId: string, cancelledBy = 'human'): Promise<CancelAnswer> {
    return this.#update<CancelAnswer>(jobId, CANCEL, { cancelled_by: cancelledBy });
  }

  async #start(route: StartRequest['route'], body: Record<string, unknown>): Promise<Started> {
    const { idempotency_key, job_type, priority, valet_user_id } = checked(route, body);
    const job_id = idempotency_key === undefined ? randomUUID() : idOf(idempotency_key);
    const request: StartRequest = { job_id, request_id: randomUUID(), route, body };
    const start = new WithStartWorkflowOperation(job_type === 'apply' ? APPLY_WORKFLOW : TASK_WORKFLOW, {
      workflowId: job_id,
      taskQueue: CONTROL_QUEUE,
      args: [request],
      memo: { retries_used: 0 },
      workflowIdConflictPolicy: 'USE_EXISTING',
      workflowIdReusePolicy: 'REJECT_DUPLICATE',
      priority: { priorityKey: Math.ceil(priority / 2), fairnessKey: valet_user_id },
    });
    try {
      const admission = await this.#client.workflow.executeUpdateWithStart<
        (given: StartRequest) => Promise<unknown>,
        Admission,
        [string]
      >(ADMITTED, { args: [request.request_id], startWorkflowOperation: start });
      return startedBy(admission);
    } catch (error) {
      if (!(error instanceof WorkflowExecutionAlreadyStartedError)) throw error;
      return { job_id, valet_task_id: null, status: 'unknown', duplicate: true };
    }
  }

  async #update<Answer>(jobId: string, name: string, given: object): Promise<Answer> {
    try {
      return await this.#client.workflow
        .getHandle(jobId)
        .executeUpdate<Answer, [object]>(name, { args: [given] });
    } catch (error) {
      if (!(error instanceof WorkflowUpdateFailedError)) throw error;
      const { cause } = error;
      const code = cause instanceof ApplicationFailure ? (cause.type ?? 'refused') : 'refused';
      throw new StartError(code, cause?.message ?? error.message);
    }
  }
}

interface Checked {
  idempotency_key?: string | undefined;
  job_type: string;
  priority: number;
  valet_user_id: string;
}

/** By the service's own rules, before anything is sent. */
function checked(route: StartRequest['route'], body: Record<string, unknown>): Checked {
  const parsed = route === 'apply' ? ApplyRequest.safeParse(body) : TaskRequest.safeParse(body);
  if (parsed.success) return { job_type: 'apply', ...parsed.data };
  const problems = parsed.error.issues.map(({ path, message }) => ({ field: path.join('.'), message }));
  throw refusal(problems);
}

function startedBy(admission: Admission): Started {
  if (admission.kind === 'refused') throw refusal(admission.problems);
  const { kind, job_id, valet_task_id, status } = admission;
  return { job_id, valet_task_id, status, duplicate: kind === 'duplicate' };
}

function refusal(problems: StartError['problems']): StartError {
  const said = problems.map(({ field, message }) => `${field}: ${message}`).join('; ');
  return new StartError('validation_error', said, problems);
}

/** The same key is the same workflow, in every process: a UUID of version 8 from its hash. */
function idOf(idempotencyKey: string): string {
  const hex = createHash('sha256').update(`ghosthands/${idempotencyKey}`).digest('hex');
  const variant = ((parseInt(hex.slice(16, 18), 16) & 0x3f) | 0x80).toString(16);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(18, 20)}-${hex.slice(20, 32)}`;
}
