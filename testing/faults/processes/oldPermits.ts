import type { Queryable } from '../../../db/pool.ts';
import type { Hit } from './tripwireServer.ts';

/** Jobs of which a permit was given to a lease that was over: nobody need have sent anything by it. */
export class OldPermits {
  readonly #jobs = new Set<string>();

  has(job: string): boolean {
    return this.#jobs.has(job);
  }

  /** Asked while whoever was given it waits. Both times are the database's. */
  async look(database: Queryable, { keys: [job, epoch] }: Hit): Promise<void> {
    const { rowCount } = await database.query(
      `SELECT FROM gh_leases l JOIN gh_permits p ON p.job_id = l.job_id
       WHERE l.job_id = $1 AND (l.epoch > $2 AND l.granted_at < p.granted_at OR l.epoch = $2 AND l.ended_at < p.granted_at)`,
      [job, epoch],
    );
    if (rowCount === 1 && job !== undefined) this.#jobs.add(job);
  }
}
