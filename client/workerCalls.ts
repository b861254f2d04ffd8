import type { z } from 'zod';
import {
  DrainingWorker,
  type RegisteredWorker,
  RegisteredWorkers,
  WorkerHealth,
  WorkerStatus,
} from './answers.ts';
import { GhostHandsError } from './errors.ts';
import type { Transport } from './transport.ts';

/** Requests that name a worker and go to it, draining ones too. Without a name: to any that is healthy. */
export class WorkerCalls {
  readonly #transport: Transport;

  constructor(transport: Transport) {
    this.#transport = transport;
  }

  async list(signal?: AbortSignal): Promise<RegisteredWorker[]> {
    const call = { method: 'GET', path: '/monitoring/workers', repeatable: 'always', signal } as const;
    return (await this.#transport.json(RegisteredWorkers, call)).workers;
  }

  async status(workerId?: string, signal?: AbortSignal): Promise<WorkerStatus> {
    return this.#get(WorkerStatus, await this.#find(workerId, signal), '/worker/status', signal);
  }

  async health(workerId?: string, signal?: AbortSignal): Promise<WorkerHealth> {
    return this.#get(WorkerHealth, await this.#find(workerId, signal), '/worker/health', signal);
  }

  /** Throws rather than drain another worker than the one that was named. */
  async drain(workerId?: string, signal?: AbortSignal): Promise<DrainingWorker> {
    const place = await this.#find(workerId, signal);
    if (workerId !== undefined && place.isGuess) {
      const { worker_id } = await this.#get(WorkerStatus, place, '/worker/status', signal);
      if (worker_id !== workerId) throw wrongWorker(workerId, worker_id);
    }
    const path = '/worker/drain';
    this.#tell('POST', path, place);
    return this.#transport.json(DrainingWorker, {
      method: 'POST',
      path: `${place.url}${path}`,
      repeatable: 'always',
      signal,
    });
  }

  async #get<Schema extends z.ZodType>(
    schema: Schema,
    place: Place,
    path: string,
    signal: AbortSignal | undefined,
  ): Promise<z.output<Schema>> {
    this.#tell('GET', path, place);
    return this.#transport.json(schema, {
      method: 'GET',
      path: `${place.url}${path}`,
      credentials: 'omit',
      repeatable: 'always',
      signal,
    });
  }

  /** Where the worker answers, as far as anybody knows: a look-up that fails is no reason to fail. */
  async #find(workerId: string | undefined, signal: AbortSignal | undefined): Promise<Place> {
    const { logger, workerPort, apiUrl } = this.#transport.config;
    const known = await this.#lookUp(signal);
    const wanted = 'workers' in known ? choose(known.workers, workerId) : undefined;
    const ip = wanted?.ec2_ip;
    if (isAddress(ip)) return { url: `http://${bracketed(ip)}:${workerPort}`, isGuess: false };
    if ('workers' in known && workerId !== undefined && wanted === undefined) {
      logger.error(`GhostHands worker ${workerId} is not in the registry`);
    }
    if (workerId !== undefined || 'failure' in known) {
      const reason = 'failure' in known ? known.failure : 'its address is not known';
      logger.warn(`${FALLBACK} (jobId=none, workerId=${workerId ?? 'any'}): ${reason}`);
    }
    return { url: `http://${new URL(apiUrl).hostname}:${workerPort}`, isGuess: true };
  }

  async #lookUp(
    signal: AbortSignal | undefined,
  ): Promise<{ workers: RegisteredWorker[] } | { failure: string }> {
    try {
      return { workers: await this.list(signal) };
    } catch (error) {
      signal?.throwIfAborted();
      return { failure: error instanceof Error ? error.message : String(error) };
    }
  }

  #tell(method: string, path: string, { url }: Place): void {
    this.#transport.config.logger.info(targeted(method, path, { url }));
  }
}

/** `isGuess`: nobody says that this worker is the one. */
interface Place {
  url: string;
  isGuess: boolean;
}

const FALLBACK = 'Fleet routing fallback — cancel/resume may reach wrong EC2';

/** The line that operators look for; it names the host that a request for one worker or one job is sent to. */
export function targeted(method: string, path: string, to: { url: string; jobId?: string }): string {
  const { hostname } = new URL(to.url);
  return `GhostHands targeted request: ${method} ${path} → ${hostname} (jobId=${to.jobId ?? 'none'})`;
}

/** By its own name, else by the one it is targeted by; a draining worker is as good, one that is offline is the last choice. */
function choose(workers: RegisteredWorker[], workerId: string | undefined): RegisteredWorker | undefined {
  if (workerId === undefined) {
    return workers.find(({ status, ec2_ip }) => status === 'active' && isAddress(ec2_ip));
  }
  const named = workers
    .filter((worker) => worker.worker_id === workerId || worker.target_worker_id === workerId)
    .toSorted((one, other) => Number(other.worker_id === workerId) - Number(one.worker_id === workerId));
  return named.find(({ status }) => status !== 'offline') ?? named[0];
}

function isAddress(ip: string | null | undefined): ip is string {
  return typeof ip === 'string' && ip !== '' && ip !== 'unknown';
}

function bracketed(ip: string): string {
  return ip.includes(':') ? `[${ip}]` : ip;
}

function wrongWorker(wanted: string, found: string): GhostHandsError {
  const message = `Worker ${wanted} was not found; ${found} answers in its place, and was left alone`;
  return new GhostHandsError(message, 'wrong_worker');
}
