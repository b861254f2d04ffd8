import express, { type Express, Router } from 'express';
import { FILES_ROUTE } from '../files/links.ts';
import type { Api } from './api.ts';
import { bounded } from './bounded.ts';
import { requireCaller, serviceOnly } from './caller.ts';
import { errorHandler, unknownRoute } from './errors.ts';
import { limited } from './limits.ts';
import { RequestFigures } from './requestFigures.ts';
import { requestIds } from './requestId.ts';
import { userAnswerDelete, userAnswers, userAnswersDelete } from './routes/answers.ts';
import { docs, openApiDocument } from './routes/docs.ts';
import { jobEventStream, userEventStream } from './routes/eventStreams.ts';
import { files } from './routes/files.ts';
import { filesUpload } from './routes/filesUpload.ts';
import { health, version } from './routes/health.ts';
import { jobsBatch } from './routes/jobsBatch.ts';
import { jobsCallbacks, jobsResendCallback } from './routes/jobsCallbacks.ts';
import { jobsCancel } from './routes/jobsCancel.ts';
import { jobsCreate } from './routes/jobsCreate.ts';
import { jobsEvents, jobsGet, jobsList, jobsStatus } from './routes/jobsRead.ts';
import { jobsRetry } from './routes/jobsRetry.ts';
import { models } from './routes/models.ts';
import { monitoring } from './routes/monitoring.ts';
import {
  sessionsDelete,
  sessionsList,
  userSessionDelete,
  userSessions,
  userSessionsDelete,
} from './routes/sessions.ts';
import { healthSystem, monitoringSystem } from './routes/system.ts';
import { userUsage } from './routes/usage.ts';
import { valetApply, valetTask } from './routes/valetCreate.ts';
import { valetResume } from './routes/valetResume.ts';
import { valetStatus } from './routes/valetStatus.ts';
import { workersDeregister } from './routes/workersDeregister.ts';
import { ownJobsOnly, ownNamesOnly, ownUserOnly } from './scope.ts';
import { securityHeaders } from './securityHeaders.ts';

/** The HTTP API: every route there is, in one table. */
export function createServer(api: Api): Express {
  const app = express();
  app.disable('x-powered-by');
  const requests = new RequestFigures();
  app.use(requests.count);
  app.use(requestIds(api.log), securityHeaders(api.settings.CORS_ORIGIN));

  app.get('/health', health(api));
  app.get('/health/version', version(api));
  app.get('/health/system', healthSystem);
  const watch = monitoring(api, requests);
  app.get('/monitoring/system', monitoringSystem);
  app.get('/monitoring/health', watch.health);
  app.get('/monitoring/metrics', watch.metrics);
  app.get('/monitoring/metrics/json', watch.metricsJson);
  app.get('/monitoring/alerts', watch.alerts);
  app.get('/monitoring/workers', watch.workers);
  app.get('/monitoring/dashboard', watch.dashboard);
  app.use('/api/v1/gh', bounded(api.settings.GH_MAX_REQUESTS));
  app.get('/api/v1/gh/models', models);
  app.get('/openapi.json', openApiDocument());
  app.get('/docs', docs());
  app.get(`${FILES_ROUTE}/*path`, files(api));
  const withCaller = requireCaller(api.settings, api.log);
  // Before the bodies of all other routes, which are JSON of a megabyte at most.
  app.post(`${FILES_ROUTE}/resumes`, withCaller, filesUpload(api));
  // Whatever a body is called: a cancel that `curl -d` names a form must not be taken for an empty resume.
  const json = express.json({ limit: '1mb', type: () => true });
  app.use('/api/v1/gh', withCaller, json, ownNamesOnly, routes(api));

  app.use(unknownRoute);
  app.use(errorHandler(api.log));
  return app;
}

function routes(api: Api): Router {
  const router = Router();
  for (const name of ['id', 'jobId']) router.param(name, ownJobsOnly(api));
  router.param('userId', ownUserOnly);
  router.use('/valet/workers', serviceOnly);
  for (const path of ['/jobs', '/jobs/batch', '/valet/apply', '/valet/task']) {
    router.post(path, limited(api, 'jobs'));
  }
  router.post('/valet/resume/:id', limited(api, 'resumes'));

  router.post('/valet/apply', valetApply(api));
  router.post('/valet/task', valetTask(api));
  router.get('/valet/status/:id', valetStatus(api));
  router.post('/valet/resume/:id', valetResume(api));
  router.post('/valet/workers/deregister', workersDeregister(api));
  router.get('/valet/sessions/:userId', userSessions(api));
  router.delete('/valet/sessions/:userId', userSessionsDelete(api));
  router.delete('/valet/sessions/:userId/:domain', userSessionDelete(api));
  router.get('/sessions', sessionsList(api));
  router.delete('/sessions', sessionsDelete(api));
  router.get('/users/:id/usage', userUsage(api));
  router.get('/users/:userId/answers', userAnswers(api));
  router.delete('/users/:userId/answers', userAnswersDelete(api));
  router.delete('/users/:userId/answers/:answerId', userAnswerDelete(api));

  router.post('/jobs', jobsCreate(api));
  router.post('/jobs/batch', jobsBatch(api));
  router.get('/jobs', jobsList(api));
  router.get('/jobs/:id', jobsGet(api));
  router.get('/jobs/:id/status', jobsStatus(api));
  router.get('/jobs/:id/events', jobsEvents(api));
  router.get('/jobs/:id/events/stream', jobEventStream(api));
  router.get('/users/:userId/events/stream', userEventStream(api));
  router.get('/jobs/:id/callbacks', jobsCallbacks(api));
  router.post('/jobs/:id/callbacks/:number/resend', jobsResendCallback(api));
  router.post('/jobs/:id/cancel', jobsCancel(api));
  router.post('/jobs/:id/retry', jobsRetry(api));
  return router;
}
