import proto from '@temporalio/proto';
import { writeFile } from 'node:fs/promises';
import { startTestStack } from './testStack.ts';
import { HISTORIES_KEY, historyFile, WAYS } from './waysOfApplications.ts';

const { History } = proto.temporal.api.history.v1;

/** `npm run record:histories`: lets an application go each way, and writes down what the engine then knows of it. */
await using running = await startTestStack({
  hosts: 2,
  ownServers: true,
  env: { GH_CREDENTIAL_KEY: HISTORIES_KEY, GH_LEASE_SECONDS: '3' },
});

for (const [name, go] of Object.entries(WAYS)) {
  const handle = running.client.workflow.getHandle(await go(running));
  await handle.result();
  const file = `testing/histories/${historyFile(name)}`;
  await writeFile(file, History.encode(await handle.fetchHistory()).finish());
  process.stdout.write(`${file}\n`);
}
