import type { Settings } from '../contracts/settings.ts';
import type { Log } from '../log/log.ts';
import type { Services } from '../program/services.ts';
import type { LiveEvents } from './liveEvents.ts';

/** What the routes work with. */
export interface Api extends Services {
  settings: Settings;
  log: Log;
  startedAt: number;
  live: LiveEvents;
  /** Calls to the engine made for a waiting client end with an error after some seconds. */
  withDeadline<Result>(call: () => Promise<Result>, limitMs?: number): Promise<Result>;
}
