import type { RequestHandler } from 'express';
import { Tier } from '../../contracts/limits.ts';
import { MONTHLY_BUDGET_USD, type Usage } from '../../contracts/usage.ts';
import { findUsage } from '../../db/usage.ts';
import type { Api } from '../api.ts';
import { callerOf } from '../caller.ts';
import { userIdOf } from '../parse.ts';

/** `GET /users/:id/usage` (contract 1.7) */
export function userUsage(api: Pick<Api, 'database'>): RequestHandler {
  return async (request, response) => {
    const user_id = userIdOf(request.params['id']);
    const caller = callerOf(request);
    const period = monthOf(new Date());
    const used = await findUsage(api.database, user_id, period);
    const tier = Tier.parse((caller.kind === 'user' ? caller.tier : undefined) ?? used.tier);
    const budget = MONTHLY_BUDGET_USD[tier];
    response.json({
      user_id,
      tier,
      monthly_budget_usd: budget,
      current_month_cost_usd: used.costUsd,
      remaining_budget_usd: Math.max(0, budget - used.costUsd),
      job_count: used.jobCount,
      period_start: period.start.toISOString(),
      period_end: period.end.toISOString(),
    } satisfies Usage);
  };
}

function monthOf(now: Date): { start: Date; end: Date } {
  const [year, month] = [now.getUTCFullYear(), now.getUTCMonth()];
  return { start: new Date(Date.UTC(year, month)), end: new Date(Date.UTC(year, month + 1)) };
}
