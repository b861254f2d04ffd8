import { describe, expect, test } from '@jest/globals';
import type { ActivitySlotInfo, CustomSlotSupplier } from '@temporalio/worker';
import { Slots } from './slots.ts';

const never = new AbortController().signal;

describe('the slots of a host', () => {
  test('are asked for by both queues at once, while one is free', async () => {
    const slots = new Slots(1);

    expect(await isGranted(slots.supplier())).toBe(true);
    expect(await isGranted(slots.supplier())).toBe(true);
  });

  test('are not asked for while all are taken, until one is free again', async () => {
    const slots = new Slots(1);
    const [shared, own] = [slots.supplier(), slots.supplier()];
    await reserve(shared);
    dealt(shared);

    const waiting = reserve(own);
    expect(await isSettled(waiting)).toBe(false);
    done(shared);

    expect(await isSettled(waiting)).toBe(true);
  });

  test('are not asked for twice by one queue before the first request is answered', async () => {
    const shared = new Slots(1).supplier();
    await reserve(shared);

    expect(await isGranted(shared)).toBe(false);
  });

  test('are withheld until they are given again', async () => {
    const slots = new Slots(1);
    slots.withhold(true);

    const waiting = reserve(slots.supplier());
    expect(await isSettled(waiting)).toBe(false);
    expect(await slots.take(10, never)).toBeNull();
    slots.withhold(false);

    expect(await isSettled(waiting)).toBe(true);
    expect(await slots.take(10, never)).toBeInstanceOf(Function);
  });

  test('are given to no session beyond them, unless one is freed in time', async () => {
    const slots = new Slots(1);
    const free = await slots.take(10, never);

    expect(await slots.take(10, never)).toBeNull();
    const second = slots.take(10_000, never);
    free?.();
    free?.();

    expect(await second).toBeInstanceOf(Function);
    expect(await slots.take(10, never)).toBeNull();
  });

  test('forget a session that was cancelled while it waited', async () => {
    const slots = new Slots(1);
    const free = await slots.take(10, never);
    const cancelled = new AbortController();

    const waiting = slots.take(10_000, cancelled.signal);
    const behind = slots.take(10_000, never);
    cancelled.abort(new Error('cancelled'));
    await expect(waiting).rejects.toThrow('cancelled');
    free?.();

    expect(await behind).toBeInstanceOf(Function);
  });

  test('are neither asked for nor given during a pause, and are afterwards', async () => {
    const slots = new Slots(1);
    const supplier = slots.supplier();

    slots.pause(20);
    const asked = reserve(supplier);

    expect(await slots.take(10, never)).toBeNull();
    expect(await isSettled(asked)).toBe(false);
    await asked;
    expect(await slots.take(10, never)).toBeInstanceOf(Function);
  });

  test('once closed are given to nobody, not even to those who wait', async () => {
    const slots = new Slots(1);
    await slots.take(10, never);

    const waiting = slots.take(10_000, never);
    await slots.close();

    expect(await waiting).toBeNull();
    expect(await new Slots(1).take(10, never)).toBeInstanceOf(Function);
  });

  test('once closed are quiet when every request has come back, with work or without', async () => {
    const slots = new Slots(2);
    const [shared, own] = [slots.supplier(), slots.supplier()];
    await Promise.all([reserve(shared), reserve(own)]);

    const quiet = slots.close();
    dealt(shared);
    expect(await isSettled(quiet)).toBe(false);
    own.releaseSlot({ permit: {} });

    expect(await isSettled(quiet)).toBe(true);
    expect(await isGranted(shared)).toBe(false);
  });
});

type Supplier = CustomSlotSupplier<ActivitySlotInfo>;

const slotInfo = { type: 'activity', activityType: 'holdSession' } as const;

function reserve(supplier: Supplier) {
  const context = {
    slotType: 'activity',
    taskQueue: 'q',
    workerIdentity: 'w',
    workerBuildId: '',
    isSticky: false,
  } as const;
  return supplier.reserveSlot(context, never);
}

function isGranted(supplier: Supplier): Promise<boolean> {
  return isSettled(reserve(supplier));
}

function dealt(supplier: Supplier): void {
  supplier.markSlotUsed({ slotInfo, permit: {} });
}

function done(supplier: Supplier): void {
  supplier.releaseSlot({ slotInfo, permit: {} });
}

/** Whether it settles without anything else happening. */
async function isSettled(promise: Promise<unknown>): Promise<boolean> {
  const turn = new Promise<false>((resolve) => {
    setImmediate(resolve, false);
  });
  return Promise.race([promise.then(() => true), turn]);
}
