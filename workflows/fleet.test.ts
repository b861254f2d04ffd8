import { expect, test } from '@jest/globals';
import { startTestStack } from '../testing/testStack.ts';
import { until } from '../testing/until.ts';

test('C13: the fleet’s tables are looked after, one keeper for all control processes, and again in a minute', async () => {
  await using running = await startTestStack({ hosts: 0 });
  const handle = running.client.workflow.getHandle('fleet-keeper');

  const { events } = await until(
    () => handle.fetchHistory(),
    (history) => (history.events ?? []).some((event) => event.timerStartedEventAttributes != null),
  );

  const timer = (events ?? []).find((event) => event.timerStartedEventAttributes != null);
  expect(timer?.timerStartedEventAttributes?.startToFireTimeout?.seconds?.toString()).toBe('60');
  expect((events ?? []).some((event) => event.activityTaskCompletedEventAttributes != null)).toBe(true);
});
