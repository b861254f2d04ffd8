import { Client, Connection } from '@temporalio/client';
import type { DataConverter, PayloadCodec } from '@temporalio/common';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Nothing leaves for the engine in clear: payloads and failures go through the codec. */
export function sealedDataConverter(codec: PayloadCodec): DataConverter {
  return {
    payloadCodecs: [codec],
    failureConverterPath: fileURLToPath(
      new URL(`./failureConverter${extname(import.meta.url)}`, import.meta.url),
    ),
  };
}

export interface Engine {
  /** Shown in histories as the one who asked. */
  identity: string;
  address: string;
  namespace: string;
  codec: PayloadCodec;
}

/** Throws when the engine does not answer within 10 s. */
export async function connectClient(engine: Engine): Promise<Client> {
  return new Client({
    connection: await Connection.connect({ address: engine.address, connectTimeout: '10 seconds' }),
    namespace: engine.namespace,
    identity: engine.identity,
    dataConverter: sealedDataConverter(engine.codec),
  });
}
