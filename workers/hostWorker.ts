import { NativeConnection, Worker, type WorkerOptions } from '@temporalio/worker';
import { randomBytes } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { keepCheckpoint } from '../activities/checkpoint.ts';
import { HostSessions } from '../activities/hostSessions.ts';
import type { SessionOpener } from '../browser/applicationSession.ts';
import { BROWSER_QUEUE, hostQueue, targetedBrowserQueue } from '../contracts/queues.ts';
import type { Settings } from '../contracts/settings.ts';
import type { WorkerHealth } from '../contracts/worker.ts';
import type { Log } from '../log/log.ts';
import { openServices, type Services } from '../program/services.ts';
import { sealedDataConverter } from '../temporal/connect.ts';
import { BrowserHealth } from './browserHealth.ts';
import { hostActivities, type HostParts, sessionActivities } from './hostActivities.ts';
import { Reach } from './reach.ts';
import { Registry } from './registry.ts';
import { Slots } from './slots.ts';
import { startStatusServer, type StatusServer } from './statusServer.ts';

export interface HostWorkerOptions {
  settings: Settings;
  log: Log;
  workerId: string;
  browser: SessionOpener;
  /** Wraps every activity; tests stop a host at a chosen point by it. */
  interceptors?: WorkerOptions['interceptors'];
}

/** The process on a host: takes jobs while it has free slots, and runs the steps of the sessions it holds. */
export async function startHostWorker(options: HostWorkerOptions): Promise<HostWorker> {
  const { settings, log, workerId } = options;
  const services = await openServices(`host-${workerId}`, settings, log);
  const sessions = new HostSessions();
  const slots = new Slots(settings.MAX_CONCURRENT_JOBS);
  const boot = randomBytes(4).toString('hex');
  const stepQueue = hostQueue(workerId, boot);
  const browser = new BrowserHealth(options.browser, slots);
  const reach = new Reach({ ...services, onChange: (isWhole) => slots.withhold(!isWhole), log });
  const parts: HostParts = {
    services,
    workerId,
    stepQueue,
    browser,
    reach,
    sessions,
    slots,
    typing: settings.GH_TYPING,
    allowsDuplicates: settings.GH_DUPLICATES === 'allow',
    log,
  };
  const connection = await NativeConnection.connect({ address: services.engineAddress });
  const common: Omit<WorkerOptions, 'taskQueue'> = {
    connection,
    namespace: settings.TEMPORAL_NAMESPACE,
    identity: workerId,
    dataConverter: sealedDataConverter(services.codec),
    ...(options.interceptors === undefined ? {} : { interceptors: options.interceptors }),
  };
  const takingJobs = (taskQueue: string) =>
    Worker.create({
      ...common,
      taskQueue,
      activities: sessionActivities(parts),
      tuner: {
        activityTaskSlotSupplier: slots.supplier(),
        workflowTaskSlotSupplier: ONE_SLOT,
        localActivityTaskSlotSupplier: ONE_SLOT,
        nexusTaskSlotSupplier: ONE_SLOT,
      },
      activityTaskPollerBehavior: { type: 'simple-maximum', maximum: 1 },
      // Sessions end by their own; a shutdown only stops asking for more.
      shutdownGraceTime: '1 day',
    });
  const host = new HostWorker({
    settings,
    log,
    workerId,
    boot,
    services,
    browser,
    reach,
    sessions,
    slots,
    connection,
    jobWorkers: [await takingJobs(BROWSER_QUEUE), await takingJobs(targetedBrowserQueue(workerId))],
    stepWorker: await Worker.create({
      ...common,
      taskQueue: stepQueue,
      activities: hostActivities(parts),
      activityTaskPollerBehavior: { type: 'simple-maximum', maximum: 2 },
      shutdownGraceTime: '10 seconds',
    }),
  });
  await host.start();
  return host;
}

const ONE_SLOT = { type: 'fixed-size', numSlots: 1 } as const;

interface HostWorkerParts {
  settings: Settings;
  log: Log;
  workerId: string;
  boot: string;
  services: Services;
  browser: BrowserHealth;
  reach: Reach;
  sessions: HostSessions;
  slots: Slots;
  connection: NativeConnection;
  jobWorkers: Worker[];
  stepWorker: Worker;
}

export class HostWorker {
  readonly #parts: HostWorkerParts;
  readonly #registry: Registry;
  readonly #startedAt = Date.now();
  #running: Promise<unknown> = Promise.resolve();
  #stepping: Promise<void> = Promise.resolve();
  #status: StatusServer | undefined;
  #draining: Promise<void> | undefined;

  constructor(parts: HostWorkerParts) {
    this.#parts = parts;
    const { settings, workerId, boot, services, browser, reach, sessions, log } = parts;
    this.#registry = new Registry({
      database: services.database,
      worker: {
        workerId,
        boot,
        targetWorkerId: settings.GH_WORKER_ID ?? workerId,
        instanceId: settings.EC2_INSTANCE_ID,
        ip: settings.EC2_IP ?? null,
        asgName: settings.AWS_ASG_NAME ?? null,
        kasmUrl: settings.KASM_SESSION_URL ?? null,
        maxConcurrent: settings.MAX_CONCURRENT_JOBS,
      },
      currentJobId: () => sessions.list()[0]?.job_id ?? null,
      browserOk: () => browser.isOk,
      unreachable: () => reach.unreachable,
      onDeregistered: () => void this.drain(),
      log,
    });
  }

  async start(): Promise<void> {
    const { jobWorkers, stepWorker } = this.#parts;
    await this.#registry.register();
    void this.#parts.reach.watch();
    this.#running = Promise.all(jobWorkers.map((worker) => worker.run()));
    this.#stepping = stepWorker.run();
    this.#status = await startStatusServer(this, this.#parts);
  }

  /** Rejects when jobs or steps can be taken no more, which the engine's client does not mend by itself. */
  get running(): Promise<unknown> {
    return Promise.all([this.#running, this.#stepping]);
  }

  health(): WorkerHealth {
    const active_jobs = this.activeJobs;
    const { browser, reach } = this.#parts;
    const status = this.isDraining ? 'draining' : active_jobs > 0 ? 'busy' : 'idle';
    return {
      status,
      active_jobs,
      deploy_safe: active_jobs === 0,
      browser_ok: browser.isOk,
      unreachable: reach.unreachable,
    };
  }

  get activeJobs(): number {
    return this.#parts.slots.jobs;
  }

  get isDraining(): boolean {
    return this.#draining !== undefined;
  }

  get uptimeMs(): number {
    return Date.now() - this.#startedAt;
  }

  /** No new jobs; those that it holds come to their end. Steps, cancels and resumes still reach it. */
  drain(): Promise<void> {
    this.#draining ??= this.#drain();
    return this.#draining;
  }

  /** Drains, and closes what is still open when the time is up: it goes on elsewhere. */
  async stop(): Promise<void> {
    const { settings } = this.#parts;
    const inTime = new AbortController();
    const tooLate = wait(settings.GH_DRAIN_SECONDS * 1000, undefined, { signal: inTime.signal });
    await Promise.race([this.#isEmpty(), tooLate]).catch(() => {});
    inTime.abort();
    await this.#shutDown({ isHurried: false });
  }

  /** No job is held, and as it drains none will be. */
  async #isEmpty(): Promise<void> {
    void this.drain();
    while (this.activeJobs > 0) await wait(50);
  }

  async abort(): Promise<void> {
    void this.drain();
    await this.#shutDown({ isHurried: true });
  }

  async #drain(): Promise<void> {
    const { slots, jobWorkers, log } = this.#parts;
    log.info('draining', { count: this.activeJobs });
    await this.#registry.setStatus('draining');
    // Shutting down while a request for work is out would lose the job that it is answered with.
    await slots.close();
    for (const worker of jobWorkers) worker.shutdown();
    await this.#running;
    log.info('drained');
  }

  /** Once no more jobs are taken and none is held, no step can come. */
  async #shutDown({ isHurried }: { isHurried: boolean }): Promise<void> {
    const { sessions, stepWorker, connection, services, reach, log } = this.#parts;
    await sessions.close({
      patienceMs: isHurried ? 0 : HAND_OVER_MS,
      handOver: async (session) => {
        if (!isHurried) await Promise.race([keepCheckpoint({ ...services, log }, session), wait(WRITE_MS)]);
      },
    });
    stepWorker.shutdown();
    await Promise.all([this.#draining, this.#stepping]);
    reach.stop();
    await this.#registry.setStatus('offline');
    await this.#status?.close();
    await connection.close();
    await services.close();
  }
}

/** What a session is in the middle of may end, so that it goes on from there. */
const HAND_OVER_MS = 8000;
/** Whoever stops us has a clock of their own, and there is an older checkpoint. */
const WRITE_MS = 3000;
