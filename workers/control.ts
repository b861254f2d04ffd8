import { NativeConnection, Worker } from '@temporalio/worker';
import { fileURLToPath } from 'node:url';
import { CONTROL_QUEUE, FLEET_KEEPER, RECONCILER } from '../contracts/queues.ts';
import { migrate } from '../db/migrate.ts';
import { runProgram } from '../program/runProgram.ts';
import { openServices } from '../program/services.ts';
import { sealedDataConverter } from '../temporal/connect.ts';
import { installRuntime } from '../temporal/runtime.ts';
import { startKeeper } from '../temporal/startKeeper.ts';
import { controlActivities } from './controlActivities.ts';

/** Runs the workflows, and the activities that need no browser. It does not drain with a browser host. */
await runProgram('control', async ({ settings, log }) => {
  installRuntime(log);
  const services = await openServices('control', settings, log);
  await migrate(settings);
  const connection = await NativeConnection.connect({ address: services.engineAddress });
  const worker = await Worker.create({
    connection,
    namespace: settings.TEMPORAL_NAMESPACE,
    taskQueue: CONTROL_QUEUE,
    identity: 'control',
    workflowBundle: { codePath: fileURLToPath(new URL('../workflows.bundle.js', import.meta.url)) },
    activities: { ...controlActivities(services, settings, log) },
    dataConverter: sealedDataConverter(services.codec),
    // What a process that was killed keeps in memory is kept for it only so long; then another takes the job up.
    stickyQueueScheduleToStartTimeout: '5 seconds',
    // Tells the watcher of jobs at once; everything else is short, and comes to its end.
    shutdownGraceTime: 0,
  });
  const running = worker.run();
  await startKeeper(services.client, RECONCILER);
  await startKeeper(services.client, FLEET_KEEPER);

  const stop = async () => {
    worker.shutdown();
    await running;
    await connection.close();
    await services.close();
  };
  return { running, stop, abort: stop };
});
