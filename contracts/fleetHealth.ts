import { z } from 'zod';

/** The words for how a host, a worker or an API is: the same everywhere. */
export type HealthWord = 'healthy' | 'degraded' | 'offline';

/** `isUp`: it can be reached and works at all. `isWell`: nothing of it is missing. */
export function healthOf({ isUp, isWell }: { isUp: boolean; isWell: boolean }): HealthWord {
  if (!isUp) return 'offline';
  return isWell ? 'healthy' : 'degraded';
}

/** In `sandboxes.health_status` and `GET /monitoring/health`, `offline` has its earlier name. */
export type EarlierHealthWord = z.infer<typeof EarlierHealthWord>;
export const EarlierHealthWord = z.enum(['healthy', 'degraded', 'unhealthy']);

export function earlierWord(word: HealthWord): EarlierHealthWord {
  return word === 'offline' ? 'unhealthy' : word;
}
