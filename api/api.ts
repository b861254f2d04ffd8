import type { Settings } from '../contracts/settings.ts';
import type { Log } from '../log/log.ts';
import type { Services } from '../program/services.ts';

/** What the routes work with. */
export interface Api extends Services {
  settings: Settings;
  log: Log;
  startedAt: number;
  /** Calls to the engine made for a waiting client end with an error after some seconds. */
  withDeadline<Result>(call: () => Promise<Result>): Promise<Result>;
}
