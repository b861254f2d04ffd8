import { describe, expect, test } from '@jest/globals';
import proto from '@temporalio/proto';
import { Worker } from '@temporalio/worker';
import { DeterminismViolationError } from '@temporalio/workflow';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sealedDataConverter } from '../temporal/connect.ts';
import { HISTORIES_KEY, historyFile, WAYS } from '../testing/waysOfApplications.ts';
import { payloadCodec } from '../vault/payloadCodec.ts';

/**
 * Applications that were started by an earlier release go on under this one: its workflows take the same decisions on
 * the recorded histories. Where a change of the workflow is wanted, patch it; then add a history that shows it
 * (`npm run record:histories`).
 */

const { History } = proto.temporal.api.history.v1;
const FOLDER = fileURLToPath(new URL('../testing/histories/', import.meta.url));
const BUNDLE = fileURLToPath(new URL('../dist/workflows.bundle.js', import.meta.url));

describe('a recorded history', () => {
  test.each(readdirSync(FOLDER))('is replayed: %s', async (file) => {
    await expect(replay(file, { codePath: BUNDLE })).resolves.toBeUndefined();
  });

  test('is there for each way that an application can go', () => {
    expect(readdirSync(FOLDER)).toEqual(expect.arrayContaining(Object.keys(WAYS).map(historyFile)));
  });

  test('does not replay on a workflow that decides otherwise', async () => {
    const code = readFileSync(BUNDLE, 'utf8');
    const other = code.replaceAll('session.steps.fillPage(', 'session.steps.advancePage(');

    expect(other).not.toBe(code);
    await expect(replay(historyFile('one page'), { code: other })).rejects.toThrow(DeterminismViolationError);
  });
});

async function replay(file: string, workflowBundle: { code: string } | { codePath: string }): Promise<void> {
  const codec = payloadCodec([{ id: 1, bytes: Buffer.from(HISTORIES_KEY, 'hex') }]);
  const history = History.decode(readFileSync(join(FOLDER, file)));
  await Worker.runReplayHistory({ workflowBundle, dataConverter: sealedDataConverter(codec) }, history);
}
