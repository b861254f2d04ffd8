import { Connection } from '@temporalio/client';
import type { Settings } from '../../contracts/settings.ts';
import { hasCode } from './hasCode.ts';
import { messageOf, Problem } from './problem.ts';

/** Throws a Problem that says what is missing: a server at this address, or the namespace on it. */
export async function checkNamedTemporal(address: string, namespace: string): Promise<void> {
  const connection = await connect(address);
  try {
    await connection.workflowService.describeNamespace({ namespace });
  } catch (error) {
    // Some servers let nobody but their administrators describe namespaces.
    if (hasCode(error, NOT_FOUND)) throw noSuchNamespace(address, namespace);
  } finally {
    await connection.close();
  }
}

/** Of gRPC's status codes. */
const NOT_FOUND = 5;

async function connect(address: string): Promise<Connection> {
  try {
    return await Connection.connect({ address, connectTimeout: '5 seconds' });
  } catch (error) {
    const setting: keyof Settings = 'TEMPORAL_ADDRESS';
    throw new Problem(
      `No Temporal answers at ${address}, which ${setting} names: ${messageOf(error)}. Put it right, or leave ${setting} out for one that is started here.`,
    );
  }
}

function noSuchNamespace(address: string, namespace: string): Problem {
  return new Problem(
    `The Temporal at ${address} has no namespace "${namespace}". Make it (temporal operator namespace create -n ${namespace}), or set TEMPORAL_NAMESPACE to another.`,
  );
}
