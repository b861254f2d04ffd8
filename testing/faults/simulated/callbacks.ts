import type { Running } from './clockwork.ts';
import { Lost } from './process.ts';
import type { Run } from './workflow.ts';

/** One at a time, in order, each until it arrives. */
export function* sendCallbacks(run: Run): Running<void> {
  const { world, job } = run;
  const { engine, control, receiver, network, database } = world;
  run.isSendingCallbacks = true;
  for (let tries = 0; ;) {
    const open = database.nextCallbacks(job);
    const next = world.has('callback_order') ? open[0] : open.at(-1);
    if (next === undefined) break;
    try {
      yield* network.call(
        engine,
        control,
        function* () {
          const id = world.has('callback_id') ? next.id : `${next.id}-${tries}`;
          yield* world.faults.point('before callback', control);
          yield* network.call(
            control,
            receiver,
            () => void world.watched.received.push({ id, number: next.number }),
          );
          yield* world.faults.point('after callback', control);
          yield* world.read(control, () => database.saveDelivered(next));
        },
        1500,
      );
    } catch (error) {
      if (!(error instanceof Lost)) throw error;
      tries += 1;
      yield* engine.sleep(Math.min(5000, 200 * tries));
    }
  }
  run.isSendingCallbacks = false;
}
