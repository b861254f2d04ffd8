import { isFinal } from './database.ts';
import { answerTo, type People } from './people.ts';
import type { World } from './world.ts';

/** What must hold after every trial, whatever happened in it; empty when it does. */
export function judge(world: World, people: People, hasEnded: boolean): string[] {
  const found = [...world.watched.violations, ...bookViolations(world), ...callbackViolations(world)];
  if (!hasEnded) found.push('lost: it was accepted and never came to an end');
  if (world.database.jobs.length > 1) found.push('one request became two applications');
  for (const write of world.database.oldWrites) found.push(`an old lease wrote: ${write}`);
  for (const run of people.runs) {
    const job = world.database.job(run.job);
    const inBook = world.employer.book.filter(({ key }) => key === job.key).length;
    if (job.status === 'completed' && inBook === 0) found.push('told completed, and nothing went in');
    const isDenied = job.status === 'cancelled' || (job.status === 'failed' && job.code !== 'submit_unknown');
    if (isDenied && inBook > 0) found.push(`told ${job.status}, and it went in`);
    if (job.code === 'submit_unknown' && !world.database.permits.has(job.id))
      found.push('unknown without a permit');
  }
  for (const host of world.hosts) {
    for (const { job } of host.sessions.values()) {
      if (isFinal(world.database.job(job).status)) found.push('a session outlived its job');
    }
  }
  return found;
}

/** The employer's book is the judge. */
function bookViolations(world: World): string[] {
  const { book } = world.employer;
  const found: string[] = [];
  if (book.length > 1) found.push(`submitted ${book.length} times`);
  for (const { attempt, epoch, sentAtMs, answers } of book) {
    if (!world.database.everPermitted.has(attempt)) found.push('submitted without a permit');
    const fencedAtMs = world.watched.fencedAtMs.get(epoch);
    if (fencedAtMs !== undefined && sentAtMs > fencedAtMs) found.push('submitted from behind the fence');
    for (const page of world.asksOn) {
      if (answers[page] !== answerTo(page)) found.push('submitted with the answer to another question');
    }
  }
  return found;
}

function callbackViolations({ watched: { received }, database }: World): string[] {
  const found: string[] = [];
  const ids = new Map<number, string>();
  let newest = 0;
  for (const { id, number } of received) {
    if (number > newest + 1 || (number < newest && !ids.has(number)))
      found.push('a callback overtook another');
    newest = Math.max(newest, number);
    if ((ids.get(number) ?? id) !== id) found.push('a callback came under two ids');
    ids.set(number, id);
  }
  const written = new Set<string>();
  for (const { job, status } of database.callbacks) {
    if (!isFinal(status)) continue;
    if (written.has(`${job}`)) found.push('an end was told twice');
    written.add(`${job}`);
  }
  return found;
}
