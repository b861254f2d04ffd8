import { z } from 'zod';

/** How much users may ask for (contract 1.2); the service itself is not limited. */

const TIERS = ['free', 'starter', 'pro', 'premium', 'enterprise'] as const;
export const Tier = z.enum(TIERS).catch('free');
export type Tier = z.infer<typeof Tier>;

export interface Allowance {
  hourly: number;
  daily: number;
}

/** Of all jobs of a user. */
export const TIER_LIMITS: Record<Tier, Allowance> = {
  free: { hourly: 3, daily: 5 },
  starter: { hourly: 10, daily: 25 },
  pro: { hourly: 15, daily: 50 },
  premium: { hourly: 20, daily: 100 },
  enterprise: { hourly: Infinity, daily: Infinity },
};

/** Of a user's jobs on one platform: sites have limits of their own. */
const PLATFORM_LIMITS: Record<string, Allowance> = {
  linkedin: { hourly: 5, daily: 20 },
  workday: { hourly: 20, daily: 100 },
  taleo: { hourly: 20, daily: 100 },
  greenhouse: { hourly: 30, daily: 150 },
  lever: { hourly: 30, daily: 150 },
  icims: { hourly: 30, daily: 150 },
  smartrecruiters: { hourly: 30, daily: 150 },
};
const OTHER: Allowance = { hourly: 50, daily: 250 };

export function platformLimit(platform: string): Allowance {
  return (isLimitedPlatform(platform) ? PLATFORM_LIMITS[platform] : undefined) ?? OTHER;
}

export function isLimitedPlatform(platform: string): boolean {
  return Object.hasOwn(PLATFORM_LIMITS, platform);
}
