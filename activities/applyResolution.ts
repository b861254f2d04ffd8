import type { HostActivities } from '../contracts/activities.ts';
import { Resolution } from '../contracts/interaction.ts';
import type { Database } from '../db/pool.ts';
import { deleteVaultRecord } from '../db/vaultStore.ts';
import type { Vault } from '../vault/vault.ts';
import type { HostSessions } from './hostSessions.ts';

export interface ApplyResolutionDeps {
  database: Database;
  vault: Vault;
  sessions: HostSessions;
}

/** Codes and passwords are gone from the vault before they are typed: they are used once. */
export function applyResolutionWith(deps: ApplyResolutionDeps): HostActivities['applyResolution'] {
  return async ({ resolution_id, ...ref }) => {
    const session = deps.sessions.get(ref);
    const sealed = await deps.vault.open(session.userId, 'one_time', resolution_id);
    if (sealed === null) return;
    await deleteVaultRecord(deps.database, resolution_id);
    const { code, username, password } = Resolution.parse(sealed);
    if (code !== undefined) await session.page.enter({ code });
    else if (username !== undefined && password !== undefined)
      await session.page.enter({ username, password });
  };
}
