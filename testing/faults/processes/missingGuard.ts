/** The guard that is left out just now; asked for again and again, so that one fleet can miss them all in turn. */
let missing = '';

export function heedMissingGuard(url: string | undefined): void {
  if (url === undefined) return;
  const look = async () => {
    const response = await fetch(url).catch(() => null);
    if (response?.ok === true) missing = await response.text();
  };
  void look();
  setInterval(() => void look(), 200).unref();
  stopTheClockWithout('deadline');
}

export function isMissing(guard: string): boolean {
  return missing === guard;
}

interface StatementGuard {
  of: RegExp;
  from: RegExp;
  to: string;
}

/** What a statement is without its guard. */
const IN_STATEMENTS: Record<string, StatementGuard> = {
  unique_permit: {
    of: /INSERT INTO gh_permits/,
    from: /WHERE gh_permits\.outcome IN \([^)]*\)/,
    to: 'WHERE true',
  },
  permit_epoch: {
    of: /INSERT INTO gh_permits/,
    from: /AND (l\.)?epoch = \$2 AND (l\.)?ended_at IS NULL\s+AND (l\.)?expires_at > clock_timestamp\(\) \+ make_interval\(secs => \$4\)/,
    to: 'AND $2::bigint IS NOT NULL AND $4::float IS NOT NULL',
  },
  deadline: {
    of: /SELECT FROM gh_leases l JOIN gh_permits/,
    from: /WHERE[^]*$/,
    to: 'WHERE l.job_id = $1 AND $2::bigint IS NOT NULL AND p.attempt_id = $3 AND $4::float IS NOT NULL',
  },
  settle_own: {
    of: /UPDATE gh_permits SET outcome = \$3/,
    from: /AND attempt_id = \$2 AND \(outcome IS NULL OR outcome IN \('waiting', 'unknown'\)\)/,
    to: 'AND $2::uuid IS NOT NULL',
  },
  idempotent_create: {
    of: /INSERT INTO gh_automation_jobs/,
    from: /VALUES \(\$1,/,
    to: 'VALUES ($1 || gen_random_uuid()::text,',
  },
  callback_order: {
    of: /SELECT c\.id, coalesce\(c\.webhook_id/,
    from: /ORDER BY c\.number/,
    to: 'ORDER BY c.number DESC',
  },
  callback_id: {
    of: /SELECT c\.id, coalesce\(c\.webhook_id/,
    from: /coalesce\(c\.webhook_id, c\.id\)/,
    to: 'gen_random_uuid()',
  },
  reconciler: {
    of: /FROM gh_automation_jobs j\s+WHERE j\.status IN \('pending', 'queued'\)/,
    from: /WHERE j\.status IN/,
    to: 'WHERE false AND j.status IN',
  },
};

/** Throws where the guard is not in the statement any more: nobody shall leave out nothing. */
export function withoutGuard(statement: string): string {
  const guard = IN_STATEMENTS[missing];
  if (guard === undefined || !guard.of.test(statement)) return statement;
  if (!guard.from.test(statement)) throw new Error(`the guard is not where it was: ${guard.from.source}`);
  // A string would have its $2 read as a part of the match.
  return statement.replace(guard.from, () => guard.to);
}

/** Whoever measures how long something took finds that it took no time. */
function stopTheClockWithout(guard: string): void {
  const now = performance.now.bind(performance);
  let stoppedAt: number | undefined;
  performance.now = () => {
    if (!isMissing(guard)) {
      stoppedAt = undefined;
      return now();
    }
    stoppedAt ??= now();
    return stoppedAt;
  };
}
