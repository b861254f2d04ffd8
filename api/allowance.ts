import { type Allowance, platformLimit, type Tier, TIER_LIMITS } from '../contracts/limits.ts';
import type { LimitedRequest } from '../db/limits.ts';

/** How the window stands that leaves the least room. */
export interface Standing {
  allowed: boolean;
  limit: number;
  remaining: number;
  /** When there is room again for what was asked; where it was allowed, when the window is empty at the earliest. */
  resetAt: Date;
}

type Wanted = Pick<LimitedRequest, 'platform' | 'amount'>;

/** Sliding windows of an hour and a day: of all the user's requests by tier, of those of each platform by the platform. */
export function standingOf(
  soFar: LimitedRequest[],
  wanted: Wanted[],
  { tier, now }: { tier: Tier; now: Date },
): Standing {
  const total = wanted.reduce((sum, { amount }) => sum + amount, 0);
  const all = windowsOf(TIER_LIMITS[tier], { soFar, amount: total, now });
  const each = wanted.flatMap(({ platform, amount }) => {
    const ofPlatform = soFar.filter((request) => request.platform === platform);
    return windowsOf(platformLimit(platform), { soFar: ofPlatform, amount, now });
  });
  const [first, ...others] = [...all, ...each];
  if (first === undefined) throw new Error('there is always a window');
  return others.reduce((tightest, one) => (isTighter(one, tightest) ? one : tightest), first);
}

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

interface Asked {
  soFar: LimitedRequest[];
  amount: number;
  now: Date;
}

function windowsOf({ hourly, daily }: Allowance, asked: Asked): Standing[] {
  return [windowOf(hourly, HOUR_MS, asked), windowOf(daily, DAY_MS, asked)];
}

function windowOf(limit: number, lengthMs: number, { soFar, amount, now }: Asked): Standing {
  const since = now.getTime() - lengthMs;
  const inside = soFar.filter(({ at }) => at.getTime() > since);
  const used = inside.reduce((sum, request) => sum + request.amount, 0);
  const allowed = used + amount <= limit;
  const leaves = ({ at }: { at: Date }) => new Date(at.getTime() + lengthMs);
  let excess = used + amount - limit;
  const frees = inside.find((request) => (excess -= request.amount) <= 0);
  const oldest = inside[0] ?? { at: now };
  return {
    allowed,
    limit,
    remaining: Math.max(0, limit - used - (allowed ? amount : 0)),
    resetAt: allowed ? leaves(oldest) : leaves(frees ?? { at: now }),
  };
}

/** What refuses before what allows; among those that refuse, the one that does so longest. */
function isTighter(one: Standing, other: Standing): boolean {
  if (one.allowed !== other.allowed) return !one.allowed;
  return one.allowed ? one.remaining < other.remaining : one.resetAt > other.resetAt;
}
