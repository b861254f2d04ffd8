import { z } from 'zod';

/** What a host and its proxy tell each other. `until` counts as `monotonicMs` does. */

const Lease = { jobId: z.string(), epoch: z.int() };
const ofSession = { session: z.string() };

export type ProxyCall = z.infer<typeof ProxyCall>;
export const ProxyCall = z.discriminatedUnion('do', [
  z.strictObject({
    do: z.literal('start'),
    allowedPrivateHosts: z.array(z.string()),
    /** Epochs that were over before this proxy was started. */
    fenced: z.array(z.strictObject(Lease)),
    /** The words that enter the network of the browser; null where it shares ours. */
    enter: z.array(z.string()).nullable(),
    orders: z.strictObject({ host: z.string(), port: z.int(), keys: z.array(z.string()) }).nullable(),
  }),
  z.strictObject({ do: z.literal('openSession') }),
  z.strictObject({
    do: z.literal('admit'),
    ...ofSession,
    ...Lease,
    until: z.number().or(z.literal(Infinity)),
  }),
  z.strictObject({ do: z.literal('extend'), ...ofSession, until: z.number().or(z.literal(Infinity)) }),
  z.strictObject({ do: z.literal('refusalOf'), ...ofSession, host: z.string() }),
  z.strictObject({ do: z.literal('lastRefusal'), ...ofSession }),
  z.strictObject({ do: z.literal('beginSubmit'), ...ofSession, origin: z.string() }),
  z.strictObject({ do: z.literal('submitLeft'), ...ofSession }),
  z.strictObject({ do: z.literal('endSubmit'), ...ofSession }),
  z.strictObject({ do: z.literal('close'), ...ofSession }),
]);

export const CallMessage = z.strictObject({ id: z.int(), call: ProxyCall });

/** The answer to a call, or what happened by itself. */
export type ProxyMessage = z.infer<typeof ProxyMessage>;
export const ProxyMessage = z.union([
  z.strictObject({ id: z.int(), result: z.unknown() }),
  z.strictObject({ id: z.int(), error: z.string() }),
  z.strictObject({ over: z.string(), how: z.enum(['closed', 'fenced']) }),
  z.strictObject({ fenced: z.strictObject(Lease) }),
]);

export const StartResult = z.strictObject({
  /** Where orders are taken; null where they are not. */
  fence: z.strictObject({ port: z.int(), path: z.string() }).nullable(),
});

export const SessionResult = z.strictObject({
  server: z.string(),
  username: z.string(),
  password: z.string(),
});

export const RefusalResult = z.enum(['private', 'not_found', 'unreachable', 'fenced']).nullable();
