import type { HostActivities } from '../contracts/activities.ts';
import { Resolution } from '../contracts/interaction.ts';
import { deleteVaultRecord } from '../db/vaultStore.ts';
import { type CheckpointDeps, keepCheckpoint } from './checkpoint.ts';
import type { HostSession, HostSessions } from './hostSessions.ts';

export interface ApplyResolutionDeps extends CheckpointDeps {
  sessions: HostSessions;
}

/** Codes and passwords are gone from the vault before they are typed: they are used once. */
export function applyResolutionWith(deps: ApplyResolutionDeps): HostActivities['applyResolution'] {
  return ({ resolution_id, ...ref }) =>
    deps.sessions.step(ref, (session) => apply(deps, session, resolution_id));
}

async function apply(deps: ApplyResolutionDeps, session: HostSession, resolutionId: string): Promise<void> {
  const sealed = await deps.vault.open(session.userId, 'one_time', resolutionId);
  if (sealed === null) return;
  await deleteVaultRecord(deps.database, resolutionId);
  const { code, username, password } = Resolution.parse(sealed);
  await session.note('credential_injection_attempted');
  if (code !== undefined) await session.page.enter({ code });
  else if (username !== undefined && password !== undefined) await session.page.enter({ username, password });
  // They cannot be asked for again: what the site gave for them must not be lost with the host.
  await keepCheckpoint(deps, session);
}
