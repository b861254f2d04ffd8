/** Tells the person who started us how far we are: whole lines, without a line break. */
export type Say = (line: string, tone?: Tone) => void;

export type Tone = 'working' | 'done' | 'trouble';

/** `since(performance.now())` later: "0.9 s", "34 s", "5 min 12 s". */
export function since(startedAtMs: number): string {
  const seconds = (performance.now() - startedAtMs) / 1000;
  if (seconds < 10) return `${seconds.toFixed(1)} s`;
  if (seconds < 100) return `${Math.round(seconds)} s`;
  return `${Math.floor(seconds / 60)} min ${Math.floor(seconds % 60)} s`;
}
