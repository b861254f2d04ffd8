import type { HostActivities } from '../contracts/activities.ts';
import type { TaskOutcome } from '../contracts/application.ts';
import type { Database } from '../db/pool.ts';
import { saveTaskResult } from '../db/taskResults.ts';
import type { FileStore } from '../files/fileStore.ts';
import { blockedBy } from './blocked.ts';
import type { HostSession, HostSessions } from './hostSessions.ts';
import { type KnowledgeDeps, loadKnowledge, nothingKnown } from './knowledge.ts';
import { keepScreenshot } from './screenshots.ts';
import { scrubberOf } from './scrub.ts';

export interface FinishTaskDeps extends KnowledgeDeps {
  database: Database;
  sessions: HostSessions;
  files: FileStore;
}

/** Writes down what the job was to bring. Nothing of it goes through the engine. */
export function finishTaskWith(deps: FinishTaskDeps): HostActivities['finishTask'] {
  return (ref) =>
    deps.sessions.step(ref, async (session) =>
      session.jobType === 'fill_form' ? keepFilled(deps, session) : keepRead(deps, session),
    );
}

async function keepFilled(deps: FinishTaskDeps, session: HostSession): Promise<TaskOutcome> {
  const knowledge = await loadKnowledge(deps, session);
  if (knowledge === null) return nothingKnown(session);
  const scrub = scrubberOf(knowledge, await session.page.ownWords());
  const fields = Array.from(session.filled.values(), (field) => ({ ...field, label: scrub(field.label) }));
  return keep(deps, session, { submitted: false, fields });
}

async function keepRead(deps: FinishTaskDeps, session: HostSession): Promise<TaskOutcome> {
  const read = await session.page.read();
  switch (read.kind) {
    case 'failed':
      return read;
    case 'blocked':
      return blockedBy(deps, session, { reason: read.reason, scrub: (text) => text });
    case 'read': {
      const { posting, ...page } = read.page;
      if (session.jobType === 'scrape') return keep(deps, session, { ...posting, url: page.url });
      return keep(deps, session, { ...page, note: NOT_INTERPRETED });
    }
  }
}

const NOT_INTERPRETED = 'The page was opened and read; the task description was not interpreted.';

async function keep(
  deps: FinishTaskDeps,
  session: HostSession,
  data: Record<string, unknown>,
): Promise<TaskOutcome> {
  const screenshot_path = await keepScreenshot(deps.files, session, 'final');
  await saveTaskResult(deps.database, session.job_id, { data, screenshot_path });
  return { kind: 'kept' };
}
