import type { Request, RequestHandler, Response } from 'express';
import { randomUUID } from 'node:crypto';
import { isLimitedPlatform, Tier } from '../contracts/limits.ts';
import { type Counted, countRequest, deleteRequests, type LimitedRequest } from '../db/limits.ts';
import { type Standing, standingOf } from './allowance.ts';
import type { Api } from './api.ts';
import { type Caller, callerOf } from './caller.ts';
import { Refusal } from './errors.ts';

/** Per-user limits (contract 1.2), over all API processes. What is refused later for another reason counts nothing. */
export function limited(api: Pick<Api, 'database' | 'log'>, kind: Counted['kind']): RequestHandler {
  return async (request, response, next) => {
    const caller = callerOf(request);
    if (caller.kind === 'user') await count(api, caller, { kind, request, response });
    next();
  };
}

interface Call {
  kind: Counted['kind'];
  request: Request;
  response: Response;
}

async function count(
  { database, log }: Pick<Api, 'database' | 'log'>,
  caller: Extract<Caller, { kind: 'user' }>,
  { kind, request, response }: Call,
): Promise<void> {
  const wanted = wantedBy(request.body);
  const tier = Tier.parse(caller.tier ?? tierOf(request.body));
  const { standing, now, keep } = await countRequest(
    database,
    { userId: caller.userId, kind },
    (soFar, time) => {
      const verdict = standingOf(soFar, wanted, { tier, now: time });
      const kept: LimitedRequest[] = verdict.allowed
        ? wanted.map((one) => ({ id: randomUUID(), at: time, ...one }))
        : [];
      return { standing: verdict, now: time, keep: kept };
    },
  );
  setHeaders(response, standing);
  if (!standing.allowed) refuse(response, standing, now);
  response.on('finish', () => {
    if (response.statusCode < 300) return;
    deleteRequests(
      database,
      keep.map(({ id }) => id),
    ).catch((error: unknown) => log.warn('a refused request stays counted', { error }));
  });
}

function setHeaders(response: Response, { limit, remaining, resetAt }: Standing): void {
  response.set({
    'X-RateLimit-Limit': String(limit),
    'X-RateLimit-Remaining': String(remaining),
    'X-RateLimit-Reset': String(Math.ceil(resetAt.getTime() / 1000)),
  });
}

function refuse(response: Response, { limit, resetAt }: Standing, now: Date): never {
  const seconds = Math.max(1, Math.ceil((resetAt.getTime() - now.getTime()) / 1000));
  response.set('Retry-After', String(seconds));
  throw new Refusal(429, 'rate_limit_exceeded', `The limit of ${limit} is reached; try again later`, {
    limit,
    reset_at: resetAt.toISOString(),
  });
}

/** How many jobs on which platform: one, or those of a batch. */
function wantedBy(body: unknown): { platform: string; amount: number }[] {
  const jobs = jobsOf(body);
  const platforms = new Map<string, number>();
  for (const job of jobs) {
    const platform = platformOf(job);
    platforms.set(platform, (platforms.get(platform) ?? 0) + 1);
  }
  return Array.from(platforms, ([platform, amount]) => ({ platform, amount }));
}

function jobsOf(body: unknown): unknown[] {
  const jobs = at(body, 'jobs');
  return Array.isArray(jobs) && jobs.length > 0 ? jobs : [body];
}

function platformOf(job: unknown): string {
  const named = at(at(job, 'input_data'), 'platform') ?? at(job, 'platform');
  return typeof named === 'string' && isLimitedPlatform(named) ? named : 'other';
}

/** Whoever names it pays no more for it: only `GH_JWT_TIER_CLAIM` makes it true. */
function tierOf(body: unknown): unknown {
  return at(at(jobsOf(body)[0], 'input_data'), 'tier') ?? at(at(body, 'input_data'), 'tier');
}

function at(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  return Object.entries(value).find(([name]) => name === key)?.[1];
}
