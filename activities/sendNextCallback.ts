import { ApplicationFailure } from '@temporalio/common';
import { randomUUID } from 'node:crypto';
import type { CallbackActivities } from '../contracts/activities.ts';
import {
  findNextCallback,
  type OpenCallback,
  saveCallbackDelivered,
  saveCallbackFailed,
  saveCallbackGivenUp,
  saveCallbacksStopped,
} from '../db/callbacks.ts';
import { insertEvent } from '../db/events.ts';
import { type Database, inTransaction } from '../db/pool.ts';
import type { Log } from '../log/log.ts';
import type { AddressPolicy } from '../net/addressPolicy.ts';
import { guardedRequest, RequestRefused } from '../net/guardedRequest.ts';
import type { Vault } from '../vault/vault.ts';
import { beating } from './beating.ts';
import { callbackWaitMs, retryAfterMsOf } from './callbackWait.ts';
import { signCallback } from './signCallback.ts';

export interface CallbackDeps {
  database: Database;
  vault: Vault;
  policy: AddressPolicy;
  serviceKey: string | undefined;
  /** None: callbacks are not signed. */
  signingKeys: readonly Buffer[];
  /** The longest wait between two tries, unless a receiver asks for more. */
  longestWaitMs: number;
  log: Log;
}

/** Throws until the receiver answers 2xx; the engine tries again, and no later callback overtakes this one. */
export function sendNextCallbackWith(deps: CallbackDeps): CallbackActivities['sendNextCallback'] {
  return ({ job_id }) => beating(BEAT_MS, () => sendNext(deps, job_id));
}

/** A receiver may be far slower to answer. */
const BEAT_MS = 2000;

async function sendNext(deps: CallbackDeps, job_id: string): Promise<{ more: boolean }> {
  const callback = await findNextCallback(deps.database, job_id);
  if (callback === null) return { more: false };
  const delivery = await deliver(deps, callback);
  if (delivery.kind === 'delivered') {
    await saveCallbackDelivered(deps.database, callback.id, delivery.status);
    return { more: true };
  }
  await saveCallbackFailed(deps.database, callback.id, delivery);
  deps.log.warn('callback not delivered', { job_id, reason: delivery.reason });
  if (delivery.status === GONE) {
    await stop(deps, job_id);
    return { more: false };
  }
  throw ApplicationFailure.create({
    message: delivery.reason,
    type: 'callback_failed',
    nextRetryDelay: callbackWaitMs({
      attempts: callback.attempts,
      retryAfterMs: delivery.retryAfterMs,
      longestMs: deps.longestWaitMs,
    }),
  });
}

export function giveUpCallbackWith(deps: CallbackDeps): CallbackActivities['giveUpCallback'] {
  return async ({ job_id }) => {
    const callback = await findNextCallback(deps.database, job_id);
    if (callback === null) return;
    await saveCallbackGivenUp(deps.database, callback.id);
    deps.log.error('callback given up', { job_id });
  };
}

const GONE = 410;

/** `reason` is in words without the address; `status` is null when there was no answer. */
type Delivery =
  | { kind: 'delivered'; status: number }
  | { kind: 'failed'; reason: string; status: number | null; retryAfterMs: number | null };

async function deliver(deps: CallbackDeps, callback: OpenCallback): Promise<Delivery> {
  const url = await addressOf(deps.vault, callback);
  if (url === null) return noAnswer('the callback address is not readable any more');
  const body = JSON.stringify(callback.payload);
  const now = new Date();
  try {
    const { status, headers } = await guardedRequest(url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'user-agent': 'GhostHands-Callback/1.0',
        ...(deps.serviceKey === undefined ? {} : { 'x-gh-service-key': deps.serviceKey }),
        ...signCallback(deps.signingKeys, { id: callback.webhook_id, body, now }),
      },
      body,
      timeoutMs: 15_000,
      maxBytes: 1_000_000,
      policy: deps.policy,
    });
    if (status >= 200 && status < 300) return { kind: 'delivered', status };
    const retryAfter = headers['retry-after'];
    const retryAfterMs = retryAfterMsOf(typeof retryAfter === 'string' ? retryAfter : undefined, now);
    return { kind: 'failed', reason: `HTTP ${status}`, status, retryAfterMs };
  } catch (error) {
    if (error instanceof RequestRefused) return noAnswer(error.message);
    throw error;
  }
}

function noAnswer(reason: string): Delivery {
  return { kind: 'failed', reason, status: null, retryAfterMs: null };
}

async function addressOf(vault: Vault, callback: OpenCallback): Promise<URL | null> {
  if (callback.callback_url_ref === null) return null;
  const url = await vault.open(callback.user_id, 'callback_url', callback.callback_url_ref);
  return typeof url === 'string' ? new URL(url) : null;
}

/** The receiver wants nothing more of this job. */
async function stop({ database, log }: CallbackDeps, jobId: string): Promise<void> {
  await inTransaction(database, async (transaction) => {
    await saveCallbacksStopped(transaction, jobId);
    await insertEvent(transaction, {
      id: randomUUID(),
      jobId,
      type: 'callbacks_stopped',
      message: 'The receiver answered 410 Gone: nothing more is sent to it',
      actor: 'system',
    });
  });
  log.info('callbacks stopped: 410 Gone', { job_id: jobId });
}
