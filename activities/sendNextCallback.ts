import { ApplicationFailure } from '@temporalio/common';
import type { CallbackActivities } from '../contracts/activities.ts';
import {
  findNextCallback,
  type OpenCallback,
  saveCallbackDelivered,
  saveCallbackFailed,
  saveCallbackGivenUp,
} from '../db/callbacks.ts';
import type { Database } from '../db/pool.ts';
import type { Log } from '../log/log.ts';
import type { AddressPolicy } from '../net/addressPolicy.ts';
import { guardedRequest, RequestRefused } from '../net/guardedRequest.ts';
import type { Vault } from '../vault/vault.ts';

export interface CallbackDeps {
  database: Database;
  vault: Vault;
  policy: AddressPolicy;
  serviceKey: string | undefined;
  log: Log;
}

/** Throws until the receiver answers 2xx; the engine tries again, and no later callback overtakes this one. */
export function sendNextCallbackWith(deps: CallbackDeps): CallbackActivities['sendNextCallback'] {
  return async ({ job_id }) => {
    const callback = await findNextCallback(deps.database, job_id);
    if (callback === null) return { more: false };
    const problem = await deliver(deps, callback);
    if (problem === null) {
      await saveCallbackDelivered(deps.database, callback.id);
      return { more: true };
    }
    await saveCallbackFailed(deps.database, callback.id, problem);
    deps.log.warn('callback not delivered', { job_id, reason: problem });
    throw ApplicationFailure.retryable(problem, 'callback_failed');
  };
}

export function giveUpCallbackWith(deps: CallbackDeps): CallbackActivities['giveUpCallback'] {
  return async ({ job_id }) => {
    const callback = await findNextCallback(deps.database, job_id);
    if (callback === null) return;
    await saveCallbackGivenUp(deps.database, callback.id);
    deps.log.error('callback given up', { job_id });
  };
}

/** What went wrong, in words without the address; null when it arrived. */
async function deliver(deps: CallbackDeps, callback: OpenCallback): Promise<string | null> {
  const url = await addressOf(deps.vault, callback);
  if (url === null) return 'the callback address is not readable any more';
  try {
    const answer = await guardedRequest(url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'user-agent': 'GhostHands-Callback/1.0',
        ...(deps.serviceKey === undefined ? {} : { 'x-gh-service-key': deps.serviceKey }),
      },
      body: JSON.stringify(callback.payload),
      timeoutMs: 15_000,
      maxBytes: 1_000_000,
      policy: deps.policy,
    });
    return answer.status >= 200 && answer.status < 300 ? null : `HTTP ${answer.status}`;
  } catch (error) {
    if (error instanceof RequestRefused) return error.message;
    throw error;
  }
}

async function addressOf(vault: Vault, callback: OpenCallback): Promise<URL | null> {
  if (callback.callback_url_ref === null) return null;
  const url = await vault.open(callback.user_id, 'callback_url', callback.callback_url_ref);
  return typeof url === 'string' ? new URL(url) : null;
}
