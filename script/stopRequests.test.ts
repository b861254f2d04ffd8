import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { setTimeout as sleep } from 'node:timers/promises';
import { listenForStopRequests, type StopRequests } from './stopRequests.ts';

const SIGNALS = ['SIGINT', 'SIGTERM'] as const;

let requests: StopRequests;

beforeEach(() => {
  requests = listenForStopRequests();
});
afterEach(() => {
  for (const signal of SIGNALS)
    process.removeListener(signal, process.listeners(signal).at(-1) ?? (() => {}));
});

test('a signal that comes twice in the same moment is one request', () => {
  process.emit('SIGTERM');
  process.emit('SIGTERM');

  expect(requests.first.aborted).toBe(true);
  expect(requests.second.aborted).toBe(false);
});

test.each(SIGNALS)('%s is heard a second time', async (signal) => {
  process.emit('SIGINT');
  await sleep(100);
  process.emit(signal);

  expect(requests.second.aborted).toBe(true);
});
