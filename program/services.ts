import type { Client } from '@temporalio/client';
import type { PayloadCodec } from '@temporalio/common';
import type { Settings } from '../contracts/settings.ts';
import { createPool, type Database } from '../db/pool.ts';
import { vaultStore } from '../db/vaultStore.ts';
import { FileLinks } from '../files/links.ts';
import type { Log } from '../log/log.ts';
import type { AddressPolicy } from '../net/addressPolicy.ts';
import type { FenceOrder } from '../net/fenceOrder.ts';
import { connectClient } from '../temporal/connect.ts';
import { masterKeys } from '../vault/masterKeys.ts';
import { payloadCodec } from '../vault/payloadCodec.ts';
import { Vault } from '../vault/vault.ts';
import { fenceWith } from './fenceOrders.ts';
import { type FileStores, openFileStores } from './fileStores.ts';

/** What the api, the control process and every host have in common. */
export interface Services extends FileStores {
  database: Database;
  client: Client;
  codec: PayloadCodec;
  engineAddress: string;
  vault: Vault;
  links: FileLinks;
  policy: AddressPolicy;
  /** true when the proxy behind the address has cut the epoch off. */
  fence: (url: string, order: FenceOrder) => Promise<boolean>;
  close(): Promise<void>;
}

export async function openServices(program: string, settings: Settings, log: Log): Promise<Services> {
  const keys = masterKeys(settings);
  const codec = payloadCodec(keys);
  const engineAddress = required('TEMPORAL_ADDRESS', settings.TEMPORAL_ADDRESS);
  const client = await connectClient({
    identity: program,
    address: engineAddress,
    namespace: settings.TEMPORAL_NAMESPACE,
    codec,
  });
  const database = createPool(required('DATABASE_URL', settings.DATABASE_URL), {
    name: `ghosthands-${program}`,
    onIdleError: (error) => log.warn('an idle database connection died', { error }),
  });
  return {
    database,
    client,
    codec,
    engineAddress,
    vault: new Vault(keys, vaultStore(database)),
    ...openFileStores(settings),
    links: new FileLinks(
      keys,
      settings.GH_PUBLIC_URL ?? `http://${settings.GH_API_HOST}:${settings.GH_API_PORT}`,
    ),
    policy: { allowedPrivateHosts: settings.GH_ALLOWED_PRIVATE_HOSTS },
    fence: fenceWith(settings),
    close: async () => {
      await client.connection.close();
      await database.end();
    },
  };
}

function required(name: string, value: string | undefined): string {
  if (value === undefined) throw new Error(`${name} is not set; script/start starts one of its own`);
  return value;
}
