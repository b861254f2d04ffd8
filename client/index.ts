export { GhostHandsClient } from './ghostHandsClient.ts';
export type { CreatedJobs, EventsOptions } from './ghostHandsClient.ts';
export type { ClientConfig } from './config.ts';
export type { Logger } from './logger.ts';
export type { CallOptions } from './spellings.ts';
export type {
  ApplyParams,
  CreateJobOptions,
  CreateJobParams,
  InputData,
  JobFilters,
  ResumeParams,
  ResumeSource,
} from './requests.ts';
export type {
  ApplicationStatus,
  AutomationJob,
  CancelledJob,
  CreatedApplication,
  CreatedJob,
  DrainingWorker,
  Interaction,
  JobEvent,
  JobStatusResponse,
  KeptAnswer,
  PaginatedJobs,
  RegisteredWorker,
  ResumedJob,
  RetriedJob,
  WorkerHealth,
  WorkerStatus,
} from './answers.ts';
export {
  DuplicateIdempotencyKeyError,
  GhostHandsError,
  JobNotCancellableError,
  JobNotFoundError,
  JobNotPausedError,
  JobNotRetryableError,
  RateLimitError,
  ValidationError,
} from './errors.ts';
export {
  CANCELLABLE_STATUSES,
  CreateJobSchema,
  InputDataSchema,
  JobStatus,
  JobType,
  Platform,
  TERMINAL_STATUSES,
  Tier,
  UserDataSchema,
} from './words.ts';
export { RealtimeSubscriber } from './realtimeSubscriber.ts';
export type { JobProgress, JobSubscription, SubscribeOptions } from './realtimeSubscriber.ts';
export { CallbackRefusedError, verifyCallback } from './verifyCallback.ts';
export type { CallbackRequest, CallbackSecrets } from './verifyCallback.ts';
export type { ReceivedCallback } from './callback.ts';
