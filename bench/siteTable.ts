import { sampleOf } from './figures.ts';
import type { SiteRun } from './siteRun.ts';

export interface SiteRow {
  site: string;
  on: SiteRun[];
  off: SiteRun[];
  /** By the script written by hand, for the same seeds; null where it did not get through. */
  handMs: (number | null)[];
}

/** Markdown: two lines for each site. */
export function siteTable(rows: readonly SiteRow[]): string {
  const head = [
    '| site | adapters | submitted once | correct | wrong | blank | false | asked of a person | time / by hand | without waits for late questions |',
    '|---|---|---|---|---|---|---|---|---|---|',
  ];
  const lines = rows.flatMap(({ site, on, off, handMs }) => [
    line([site, 'on'], on, handMs),
    line([site, 'off'], off, handMs),
  ]);
  return [...head, ...lines].join('\n');
}

function line(names: readonly string[], runs: readonly SiteRun[], handMs: SiteRow['handMs']): string {
  const sum = (of: (run: SiteRun) => number) => runs.reduce((total, run) => total + of(run), 0);
  const [correct, wrong, blank, extra] = [
    sum((run) => run.correct),
    sum((run) => run.wrong),
    sum((run) => run.blank),
    sum((run) => run.extra),
  ];
  const part = (count: number) => `${((100 * count) / Math.max(1, correct + wrong + blank)).toFixed(1)} %`;
  const submitted = runs.filter((run) => run.isSubmittedOnce).length;
  const cells = [
    ...names,
    `${submitted} of ${runs.length}`,
    part(correct),
    part(wrong),
    part(blank),
    String(extra),
    (sum((run) => run.asked) / Math.max(1, runs.length)).toFixed(1),
    ratioOf(runs, handMs, ({ ms }) => ms),
    ratioOf(runs, handMs, ({ ms, lateMs }) => ms - lateMs),
  ];
  return `| ${cells.join(' | ')} |`;
}

/** The median of the ratios, of runs that arrived both ways. */
function ratioOf(
  runs: readonly SiteRun[],
  handMs: SiteRow['handMs'],
  timeOf: (run: SiteRun) => number,
): string {
  const ratios = runs.flatMap((run, index) => {
    const byHand = handMs[index];
    return run.isSubmittedOnce && typeof byHand === 'number' ? [timeOf(run) / byHand] : [];
  });
  return ratios.length === 0 ? '–' : `${sampleOf(ratios).medianMs.toFixed(2)}×`;
}
