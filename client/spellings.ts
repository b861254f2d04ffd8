import { GhostHandsError } from './errors.ts';
import { type CreateJobOptions, type CreateJobParams, type JobFilters, jobParams } from './requests.ts';

/** Ends a call before its time-out. */
export interface CallOptions {
  signal?: AbortSignal | undefined;
}

/** `(params, call?)` or `(userId, options, call?)`. */
export function jobOf(
  first: string | CreateJobParams,
  second: CreateJobOptions | CallOptions | undefined,
  third: CallOptions | undefined,
): { params: CreateJobParams; call: CallOptions } {
  if (typeof first !== 'string') return { params: first, call: callOf(second) };
  if (second === undefined || !('jobType' in second)) {
    throw new GhostHandsError('createJob(userId, options) wants options with a jobType', 'invalid_args');
  }
  return { params: jobParams(first, second), call: callOf(third) };
}

/** `(jobs, call?)` or `(userId, jobs, call?)`. */
export function batchOf(
  first: string | readonly CreateJobParams[],
  second: readonly (CreateJobOptions | CreateJobParams)[] | CallOptions | undefined,
  third: CallOptions | undefined,
): { body: { user_id?: string; jobs: CreateJobParams[] }; call: CallOptions } {
  if (typeof first !== 'string') return { body: { jobs: [...first] }, call: callOf(second) };
  if (!isList(second)) {
    throw new GhostHandsError('createBatch(userId, jobs) wants a list of jobs', 'invalid_args');
  }
  const jobs = second.map((job) => ('jobType' in job ? jobParams(first, job) : job));
  return { body: { user_id: first, jobs }, call: callOf(third) };
}

/** `(filters?, call?)` or `(userId, filters?, call?)`. */
export function filtersOf(
  first: string | JobFilters,
  second: JobFilters | CallOptions | undefined,
  third: CallOptions | undefined,
): { filters: JobFilters; call: CallOptions } {
  if (typeof first !== 'string') return { filters: first, call: callOf(second) };
  const { signal: _, ...filters } = { signal: undefined, ...second };
  return { filters: { ...filters, user_id: first }, call: callOf(third) };
}

function callOf(given: object | undefined): CallOptions {
  return given !== undefined && 'signal' in given && given.signal instanceof AbortSignal
    ? { signal: given.signal }
    : {};
}

function isList<Entry>(given: readonly Entry[] | object | undefined): given is readonly Entry[] {
  return Array.isArray(given);
}
