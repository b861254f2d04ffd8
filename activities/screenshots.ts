import type { FileStore } from '../files/fileStore.ts';
import type { HostSession } from './hostSessions.ts';

/** Keeps a picture of the page; null when none can be taken or kept: it is an extra, never a reason to stop. */
export async function keepScreenshot(
  files: FileStore,
  session: HostSession,
  moment: 'blocker' | 'final',
): Promise<string | null> {
  try {
    const picture = await session.page.screenshot();
    if (picture === null) return null;
    const path = `gh/jobs/${session.job_id}/${moment}-${Date.now()}.png`;
    await files.put(path, picture);
    return path;
  } catch {
    return null;
  }
}
