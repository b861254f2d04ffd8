import { statfs } from 'node:fs/promises';
import { availableParallelism, freemem, loadavg, totalmem } from 'node:os';
import type { HealthSystem } from '../contracts/health.ts';

/** How the host is doing. What is free of the memory is what could be had: caches count as free. */
export async function hostFigures(): Promise<Omit<HealthSystem, 'timestamp'>> {
  const cores = availableParallelism();
  const [oneMinute = 0, fiveMinutes = 0, quarterHour = 0] = loadavg();
  const used = totalmem() - freemem();
  const disk = await statfs('/');
  const usedBlocks = disk.blocks - disk.bfree;
  return {
    cpu: {
      usagePercent: percentOf(oneMinute, cores),
      cores,
      loadAvg1m: rounded(oneMinute),
      loadAvg5m: rounded(fiveMinutes),
      loadAvg15m: rounded(quarterHour),
    },
    memory: {
      usedMb: Math.round(used / MB),
      totalMb: Math.round(totalmem() / MB),
      usagePercent: percentOf(used, totalmem()),
    },
    disk: {
      usedGb: rounded((usedBlocks * disk.bsize) / GB),
      totalGb: rounded((disk.blocks * disk.bsize) / GB),
      // As `df` reckons: what only root may use is neither used nor free.
      usagePercent: percentOf(usedBlocks, usedBlocks + disk.bavail),
    },
  };
}

const MB = 1024 ** 2;
const GB = 1024 ** 3;

function percentOf(part: number, whole: number): number {
  return whole === 0 ? 0 : rounded((part / whole) * 100);
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
