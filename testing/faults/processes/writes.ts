/** The writes of an application's life, by the words of their statements. What is not among them is no point of a trial. */
const WRITES: readonly [name: string, words: RegExp][] = [
  ['create', /INSERT INTO gh_automation_jobs/],
  ['completion', /INSERT INTO gh_dispatches \(job_id, ended_at/],
  ['dispatch', /INSERT INTO gh_dispatches/],
  ['lease', /INSERT INTO gh_leases/],
  ['renewal', /UPDATE gh_leases SET expires_at/],
  ['fence', /UPDATE gh_leases SET ended_at/],
  ['permit', /INSERT INTO gh_permits/],
  ['decision', /UPDATE gh_permits .*decided_by/s],
  ['receipt', /UPDATE gh_permits SET outcome/],
  ['checkpoint', /INSERT INTO gh_checkpoints/],
  ['last look', /SELECT FROM gh_leases l JOIN gh_permits/],
  ['question', /INSERT INTO gh_interactions/],
  ['pause', /UPDATE gh_interactions SET paused_at/],
  ['resume', /UPDATE gh_interactions SET resolved_at/],
  ['callback', /INSERT INTO gh_callbacks/],
  ['delivery', /UPDATE gh_callbacks SET delivered_at/],
];

export function writeOf(statement: string): string | undefined {
  return WRITES.find(([, words]) => words.test(statement))?.[0];
}

/** Written by the API, by control, and by hosts. */
export const WRITTEN_BY = {
  api: ['create'],
  control: ['dispatch', 'fence', 'pause', 'resume', 'completion', 'callback', 'delivery'],
  host: ['lease', 'renewal', 'permit', 'click', 'receipt', 'question', 'checkpoint'],
} as const;
