import { Problem } from './stack/problem.ts';

export interface StopRequests {
  first: AbortSignal;
  second: AbortSignal;
}

/** A second request comes later than the first: some programs send a signal to us and, once more, to all that we belong to. */
const ONE_REQUEST_MS = 50;

/**
 * Ctrl-C and SIGTERM. A terminal that closes (SIGHUP) is not listened for, or `nohup` would not work: it ends us, and with us
 * everything that we started.
 */
export function listenForStopRequests(): StopRequests {
  const [first, second] = [new AbortController(), new AbortController()];
  let askedAt = -Infinity;
  const onSignal = () => {
    if (performance.now() - askedAt < ONE_REQUEST_MS) return;
    askedAt = performance.now();
    (first.signal.aborted ? second : first).abort(new Problem('Stopped before it was ready.'));
  };
  process.on('SIGINT', onSignal).on('SIGTERM', onSignal);
  return { first: first.signal, second: second.signal };
}

export function whenAborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { once: true });
  });
}
