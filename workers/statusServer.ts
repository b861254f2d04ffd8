import express, { type NextFunction, type Request, type Response } from 'express';
import type { Server } from 'node:http';
import type { Settings } from '../contracts/settings.ts';
import type { WorkerStatus } from '../contracts/worker.ts';
import { isSameSecret } from '../net/isSameSecret.ts';
import type { HostWorker } from './hostWorker.ts';

export interface StatusServer {
  close(): Promise<void>;
}

/**
 * `/worker/health` and `/worker/status`, with whatever method, and `POST /worker/drain` (contract 2); on loopback unless
 * `GH_WORKER_HOST` says otherwise.
 */
export async function startStatusServer(
  host: HostWorker,
  { settings, workerId }: { settings: Settings; workerId: string },
): Promise<StatusServer> {
  const app = express();
  app.disable('x-powered-by');
  app.all('/worker/health', (_request, response) => void response.json(host.health()));
  app.all('/worker/status', (_request, response) => void response.json(statusOf(host, settings, workerId)));
  app.post('/worker/drain', (request, response) => {
    const key = settings.GH_SERVICE_SECRET;
    if (key !== undefined && !isSameSecret(request.get('x-gh-service-key') ?? '', key)) {
      response.status(401).json({ error: 'unauthorized', message: 'X-GH-Service-Key is missing or wrong' });
      return;
    }
    void host.drain();
    response.json({ status: 'draining', active_jobs: host.activeJobs, worker_id: workerId });
  });
  app.use((_request, response) => notFound(response));
  // A path that cannot be decoded is no route either.
  app.use((_error: unknown, _request: Request, response: Response, _next: NextFunction) =>
    notFound(response),
  );

  const server = await listen(app, settings);
  return { close: () => closed(server) };
}

function notFound(response: Response): void {
  response.status(404).json({ error: 'not_found', message: 'Route not found' });
}

function statusOf(host: HostWorker, settings: Settings, workerId: string): WorkerStatus {
  return {
    worker_id: workerId,
    ec2_instance_id: settings.EC2_INSTANCE_ID,
    ec2_ip: settings.EC2_IP ?? 'unknown',
    active_jobs: host.activeJobs,
    max_concurrent: settings.MAX_CONCURRENT_JOBS,
    is_running: !host.isDraining,
    is_draining: host.isDraining,
    dispatch_mode: 'queue',
    asg_name: settings.AWS_ASG_NAME ?? null,
    uptime_ms: host.uptimeMs,
    timestamp: new Date().toISOString(),
  };
}

function listen(app: express.Express, settings: Settings): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = app.listen(settings.GH_WORKER_PORT, settings.GH_WORKER_HOST, (error) =>
      error === undefined ? resolve(server) : reject(error),
    );
  });
}

function closed(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => {
    server.close(() => resolve());
  });
}
