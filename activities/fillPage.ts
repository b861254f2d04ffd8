import type { HostActivities } from '../contracts/activities.ts';
import type { FillOutcome } from '../contracts/application.ts';
import type { FileStore } from '../files/fileStore.ts';
import { blockedBy } from './blocked.ts';
import { type CheckpointDeps, keepCheckpoint } from './checkpoint.ts';
import type { HostSession, HostSessions } from './hostSessions.ts';
import { type KnowledgeDeps, loadKnowledge, nothingKnown } from './knowledge.ts';
import { scrubberOf } from './scrub.ts';

export interface FillPageDeps extends KnowledgeDeps, CheckpointDeps {
  sessions: HostSessions;
  files: FileStore;
}

export function fillPageWith(deps: FillPageDeps): HostActivities['fillPage'] {
  return ({ page, ...ref }) =>
    deps.sessions.step(ref, async (session) => {
      session.trail.number = page ?? session.trail.number;
      const outcome = await fill(deps, session);
      if (outcome.kind === 'failed') return outcome;
      const checksum = await keepCheckpoint(deps, session);
      return outcome.kind === 'filled' && checksum !== null ? { ...outcome, checksum } : outcome;
    });
}

async function fill(deps: FillPageDeps, session: HostSession): Promise<FillOutcome> {
  const knowledge = await loadKnowledge(deps, session);
  if (knowledge === null) {
    return nothingKnown(session);
  }
  const scrub = scrubberOf(knowledge, await session.page.ownWords());
  const filled = await session.page.fill(knowledge);
  if ('entered' in filled) session.trail.entered.set(session.trail.number, filled.entered);
  switch (filled.kind) {
    case 'filled':
      for (const field of filled.fields) session.filled.set(`${field.meaning} ${field.label}`, field);
      for (const memorable of filled.answers) session.answered.set(memorable.key, memorable);
      return {
        kind: 'filled',
        fields: filled.fields.filter((field) => field.lost !== true).length,
        next: filled.next,
      };
    case 'failed':
      // It may be a label of the site, which may greet the applicant by name.
      return filled.detail === undefined ? filled : { ...filled, detail: scrub(filled.detail) };
    case 'blocked':
      return blockedBy(deps, session, { reason: filled.reason, scrub });
    case 'questions':
      for (const { id, note } of filled.questions) {
        if (id !== undefined && note !== undefined && id in knowledge.human) session.askedAgain.add(id);
      }
      return blockedBy(deps, session, {
        reason: 'screening_question',
        questions: filled.questions,
        scrub,
      });
  }
}
