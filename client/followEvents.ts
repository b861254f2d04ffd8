import { JobEvent } from './answers.ts';
import { GhostHandsError } from './errors.ts';
import { readEventStream, type ServerSentEvent } from './eventStream.ts';
import type { Transport } from './transport.ts';
import { waitFor } from './waitFor.ts';

export interface FollowOptions {
  /** The stream's address from the root of the API. */
  path: string;
  signal: AbortSignal;
  /** Events after this one are wanted. */
  lastEventId?: string | undefined;
}

/**
 * Events as they happen, each once and in order. A connection that breaks or falls silent is made anew, after what was seen
 * last, for as long as it takes; a refusal (no such job, wrong key) throws. Ends with the job.
 */
export async function* followEvents(
  transport: Transport,
  { path, signal, lastEventId }: FollowOptions,
): AsyncGenerator<JobEvent, void, undefined> {
  let seen = lastEventId;
  for (let failures = 0; ;) {
    try {
      for await (const event of connect(transport, { path, signal, lastEventId: seen })) {
        failures = 0;
        if (event.id !== '') seen = event.id;
        if (event.type === END) return;
        if (event.data !== '') yield jobEventOf(event);
      }
    } catch (error) {
      signal.throwIfAborted();
      if (isRefusal(error)) throw error;
      failures += 1;
    }
    const waitMs = Math.min(LONGEST_WAIT_MS, transport.config.retryDelayMs * 2 ** Math.min(failures, 10));
    await waitFor(waitMs, signal);
  }
}

const END = 'end';
const LONGEST_WAIT_MS = 10_000;

/** Three heartbeats of the server: a connection that is silent for longer is dead. */
const SILENCE_MS = 45_000;

async function* connect(
  transport: Transport,
  { path, signal, lastEventId }: FollowOptions,
): AsyncGenerator<ServerSentEvent, void, undefined> {
  const silence = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const onChunk = () => {
    clearTimeout(timer);
    timer = setTimeout(() => silence.abort(), SILENCE_MS);
  };
  try {
    const { body } = await transport.open({
      method: 'GET',
      path,
      headers: {
        accept: 'text/event-stream',
        ...(lastEventId === undefined ? {} : { 'last-event-id': lastEventId }),
      },
      repeatable: 'always',
      signal: AbortSignal.any([signal, silence.signal]),
    });
    onChunk();
    if (body !== null) yield* readEventStream(body, onChunk);
  } finally {
    clearTimeout(timer);
  }
}

function jobEventOf({ data }: ServerSentEvent): JobEvent {
  try {
    return JobEvent.parse(JSON.parse(data));
  } catch (cause) {
    throw new GhostHandsError('The stream holds what is no event', 'bad_answer', { details: data, cause });
  }
}

/** What will not go away by asking again. */
function isRefusal(error: unknown): boolean {
  if (!(error instanceof GhostHandsError)) return false;
  const { code, status = 0 } = error;
  return code === 'bad_answer' || (status >= 400 && status < 500 && status !== 408 && status !== 429);
}
