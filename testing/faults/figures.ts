import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { z } from 'zod';

/** What a campaign has covered so far: kept in a file, so that a run goes on where the one before stopped. */
const Tier = z.object({
  /** The seed that comes next. */
  next: z.int().default(1),
  trials: z.int().default(0),
  /** Trials in which a fault really happened; the others count for nothing. */
  counted: z.int().default(0),
  faults: z.record(z.string(), z.int()).default({}),
  unknown: z.int().default(0),
  doubles: z.int().default(0),
  lost: z.int().default(0),
  /** Seeds, by what was violated. */
  violations: z.record(z.string(), z.array(z.union([z.int(), z.string()]))).default({}),
  /** Seeds that took longer than two leases and a minute, with what happened in them, and how often to their neighbours. */
  late: z.array(z.string()).default([]),
  /** By fault: how many trials took so many tenths of a second from its end to theirs. */
  recovery: z.record(z.string(), z.record(z.string(), z.int())).default({}),
});
export type Tier = z.infer<typeof Tier>;

const Figures = z.object({
  tiers: z.record(z.string(), Tier).default({}),
  /** What noticed that a guard was gone; null: nothing did. */
  guards: z.record(z.string(), z.string().nullable()).default({}),
  /** Hosts that woke up late, by tier: how often it went in twice, or went in and was told as if it had not. */
  zombies: z.record(z.string(), z.object({ tries: z.int(), twice: z.int(), denied: z.int() })).default({}),
});
export type Figures = z.infer<typeof Figures>;

export interface Trial {
  seed: number;
  /** Faults that happened, the one that the trial is about first. */
  fired: readonly string[];
  violations: readonly string[];
  wasUnknown: boolean;
  /** null where the fault went on longer than the job. */
  recoveryMs: number | null;
  /** What happened meanwhile to its neighbours, and so to the programs that it recovered on. */
  neighbours?: number;
}

export async function readFigures(file: string): Promise<Figures> {
  const text = await readFile(file, 'utf8').catch(() => '{}');
  return Figures.parse(JSON.parse(text));
}

/** Written aside first: a run that is killed leaves what was. In one go: many trials end at once. */
export function saveFigures(file: string, figures: Figures): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(`${file}.new`, JSON.stringify(figures));
  renameSync(`${file}.new`, file);
}

export function tierOf(figures: Figures, name: string): Tier {
  return (figures.tiers[name] ??= Tier.parse({}));
}

export function count(tier: Tier, trial: Trial): void {
  tier.trials += 1;
  tier.next = Math.max(tier.next, trial.seed + 1);
  for (const violation of new Set(trial.violations)) {
    if (violation.startsWith('submitted ') && violation.endsWith(' times')) tier.doubles += 1;
    if (violation.startsWith('lost')) tier.lost += 1;
    (tier.violations[violation] ??= []).push(trial.seed);
  }
  const [fault] = trial.fired;
  if (fault === undefined) return;
  tier.counted += 1;
  if (trial.wasUnknown) tier.unknown += 1;
  const [kind = fault] = fault.split(' ');
  tier.faults[fault] = (tier.faults[fault] ?? 0) + 1;
  if (trial.recoveryMs === null) return;
  if (trial.recoveryMs > LATE_MS)
    tier.late.push(`${trial.seed} ${fault}, then ${trial.neighbours ?? 0} of neighbours`);
  const tenths = String(Math.round(trial.recoveryMs / 100));
  const recovery = (tier.recovery[kind] ??= {});
  recovery[tenths] = (recovery[tenths] ?? 0) + 1;
}

const LATE_MS = 66_000;

/** In seconds. */
export function recoveryOf(histogram: Readonly<Record<string, number>>): { median: number; worst: number } {
  const entries = Object.entries(histogram)
    .map(([tenths, times]) => ({ seconds: Number(tenths) / 10, times }))
    .toSorted((a, b) => a.seconds - b.seconds);
  const all = entries.reduce((sum, { times }) => sum + times, 0);
  let seen = 0;
  const middle = entries.find(({ times }) => (seen += times) * 2 >= all);
  return { median: middle?.seconds ?? 0, worst: entries.at(-1)?.seconds ?? 0 };
}
