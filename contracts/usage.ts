import { z } from 'zod';
import { Tier } from './limits.ts';

/** `GET /users/:id/usage`: of the current month, UTC. The engine itself costs nothing. */
export type Usage = z.infer<typeof Usage>;
export const Usage = z.object({
  user_id: z.guid(),
  tier: Tier,
  monthly_budget_usd: z.number(),
  current_month_cost_usd: z.number(),
  remaining_budget_usd: z.number(),
  job_count: z.int(),
  period_start: z.iso.datetime(),
  /** The first moment that no longer belongs to it. */
  period_end: z.iso.datetime(),
});

export const MONTHLY_BUDGET_USD: Record<Tier, number> = {
  free: 0.5,
  starter: 2,
  pro: 10,
  premium: 25,
  enterprise: 100,
};
