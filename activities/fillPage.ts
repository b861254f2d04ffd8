import type { HostActivities } from '../contracts/activities.ts';
import type { FillOutcome } from '../contracts/application.ts';
import type { FileStore } from '../files/fileStore.ts';
import { blockedBy } from './blocked.ts';
import type { HostSession, HostSessions } from './hostSessions.ts';
import { type KnowledgeDeps, loadKnowledge } from './knowledge.ts';
import { scrubberOf } from './scrub.ts';

export interface FillPageDeps extends KnowledgeDeps {
  sessions: HostSessions;
  files: FileStore;
}

export function fillPageWith(deps: FillPageDeps): HostActivities['fillPage'] {
  return (ref) => deps.sessions.step(ref, (session) => fill(deps, session));
}

async function fill(deps: FillPageDeps, session: HostSession): Promise<FillOutcome> {
  const knowledge = await loadKnowledge(deps, session);
  if (knowledge === null) {
    return {
      kind: 'failed',
      code: 'validation_error',
      detail:
        session.applicationRef === null
          ? 'the job was created without a profile of the applicant (user_data)'
          : "the applicant's data was erased",
    };
  }
  const scrub = scrubberOf(knowledge, await session.page.ownWords());
  const filled = await session.page.fill(knowledge);
  switch (filled.kind) {
    case 'filled':
      return { kind: 'filled', fields: filled.fields.length, next: filled.next };
    case 'failed':
      // It may be a label of the site, which may greet the applicant by name.
      return filled.detail === undefined ? filled : { ...filled, detail: scrub(filled.detail) };
    case 'blocked':
      return blockedBy(deps, session, { reason: filled.reason, scrub });
    case 'questions':
      return blockedBy(deps, session, {
        reason: 'screening_question',
        questions: filled.questions,
        scrub,
      });
  }
}
