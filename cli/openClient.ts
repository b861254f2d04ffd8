import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type ClientConfig, GhostHandsClient } from '../client/index.ts';
import type { Settings } from '../contracts/settings.ts';

/** The API that the settings name; without any, the one that `script/start` runs here, by the key that it made for itself. */
export async function openClient(
  settings: Settings,
  more: Partial<ClientConfig> = {},
): Promise<GhostHandsClient> {
  const { GHOSTHANDS_API_URL, GH_API_PORT, GH_SERVICE_SECRET, GH_HOME, GH_WORKER_PORT } = settings;
  return new GhostHandsClient({
    apiUrl: GHOSTHANDS_API_URL ?? `http://localhost:${GH_API_PORT}`,
    apiKey: GH_SERVICE_SECRET ?? (await keptKey(GH_HOME)),
    workerPort: GH_WORKER_PORT,
    ...more,
  });
}

async function keptKey(home: string): Promise<string | undefined> {
  try {
    return (await readFile(join(home, 'secrets', 'service-key'), 'utf8')).trim();
  } catch {
    // Another API may need none; if it does, it says so.
    return undefined;
  }
}
