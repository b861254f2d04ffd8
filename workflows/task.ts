import type { Ending, JobInput } from '../contracts/application.ts';
import type { StartRequest } from '../contracts/startRequest.ts';
import { admit } from './admit.ts';
import type { Application } from './application.ts';
import { fillPastBlockers, pastBlockers } from './blockers.ts';
import type { People } from './people.ts';
import { runJob } from './runJob.ts';
import type { Outcome, Session } from './session.ts';
import { step } from './step.ts';

/** A job that submits nothing: it reads a posting or a page, or fills a form. */
export function task(given: JobInput | StartRequest): Promise<Ending> {
  return admit(given, (input) => runJob(input, doTask));
}

async function doTask(application: Application, people: People, session: Session): Promise<Outcome> {
  const opened = await step(() => session.steps.openPosting(session.ref));
  if (opened.kind !== 'opened') return opened;
  if (application.input.job_type === 'fill_form') {
    const filled = await fillPastBlockers(people, session, 1);
    if (filled.kind !== 'filled') return filled;
    void application.record({ kind: 'page_filled', page: 1, fields: filled.fields });
  }
  const finished = await pastBlockers(people, session, {
    page: 1,
    work: () => session.steps.finishTask(session.ref),
  });
  return finished.kind === 'kept' ? { kind: 'completed' } : finished;
}
