/** One line of the report. */
export interface Figure {
  what: string;
  ours: string;
  /** What it is measured against, in the same run. */
  baseline: string;
  ratio: string;
  target: string;
}

export interface Sample {
  medianMs: number;
  p95Ms: number;
}

/** Runs both in turn, so that what else the machine does falls on both alike. The first round warms up and does not count. */
export async function inTurn(
  rounds: number,
  ours: () => Promise<number>,
  baseline: () => Promise<number>,
): Promise<{ ours: Sample; baseline: Sample }> {
  const times: [number[], number[]] = [[], []];
  for (let round = -1; round < rounds; round++) {
    const pair = [await ours(), await baseline()];
    if (round < 0) continue;
    times[0].push(pair[0] ?? 0);
    times[1].push(pair[1] ?? 0);
  }
  return { ours: sampleOf(times[0]), baseline: sampleOf(times[1]) };
}

export async function timeMs(work: () => Promise<unknown>): Promise<number> {
  const startedAt = performance.now();
  await work();
  return performance.now() - startedAt;
}

export function figureOfMedians(
  what: string,
  { ours, baseline }: { ours: Sample; baseline: Sample },
  target: string,
): Figure {
  return figureOf(what, { ours: ours.medianMs, baseline: baseline.medianMs }, target);
}

export function figureOf(
  what: string,
  { ours, baseline }: { ours: number; baseline: number },
  target: string,
): Figure {
  return {
    what,
    ours: `${ours.toFixed(1)} ms`,
    baseline: `${baseline.toFixed(1)} ms`,
    ratio: `${(ours / baseline).toFixed(2)}×`,
    target,
  };
}

export function sampleOf(times: number[]): Sample {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (part: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;
  return { medianMs: at(0.5), p95Ms: at(0.95) };
}
