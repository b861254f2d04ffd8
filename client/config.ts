import { GhostHandsError } from './errors.ts';
import { type Logger, QUIET } from './logger.ts';

/** How a `GhostHandsClient` is set up. One of `apiKey` and `accessToken` says who calls. */
export interface ClientConfig {
  /** There is but one; what wrote to the database itself was `db`. */
  mode?: 'api' | undefined;
  /** With or without `/api/v1/gh` at its end. */
  apiUrl: string;
  /** The service key, sent as `X-GH-Service-Key`. */
  apiKey?: string | undefined;
  /** A user's own token, or what fetches a fresh one: asked before every request, sent as `Authorization: Bearer`. */
  accessToken?: string | (() => string | Promise<string>) | undefined;
  /** For each try; 15 s unless given. Streams of events have none. */
  timeoutMs?: number | undefined;
  /** How often a request that failed is sent again, where that is safe; 2 unless given. */
  retries?: number | undefined;
  /** The wait before the first of them, doubled for each further one; 300 ms unless given. */
  retryDelayMs?: number | undefined;
  /** Where workers answer `/worker/…`; 3101 unless given. */
  workerPort?: number | undefined;
  /** Told which worker a request goes to, and warned when that is a guess. Says only warnings, to the console, unless given. */
  logger?: Logger | undefined;
  /** Used instead of the global one. */
  fetch?: typeof fetch | undefined;
}

/** `apiUrl` is the root, without `/api/v1/gh` and without a slash at its end. */
export interface Config {
  apiUrl: string;
  apiKey: string | undefined;
  accessToken: ClientConfig['accessToken'];
  timeoutMs: number;
  retries: number;
  retryDelayMs: number;
  workerPort: number;
  logger: Logger;
  fetch: typeof fetch;
}

export function configOf(given: string | ClientConfig, apiKey?: string): Config {
  const config: ClientConfig =
    typeof given === 'string' ? { apiUrl: given, ...(apiKey === undefined ? {} : { apiKey }) } : given;
  const mode: string | undefined = config.mode;
  if (mode !== undefined && mode !== 'api') {
    throw problem(`mode "${mode}" is not known: this client speaks HTTP, set apiUrl and apiKey`);
  }
  if (config.apiKey !== undefined && config.accessToken !== undefined) {
    throw problem('apiKey and accessToken are two ways to say who calls: set one');
  }
  return {
    apiUrl: rootOf(config.apiUrl),
    apiKey: config.apiKey,
    accessToken: config.accessToken,
    timeoutMs: config.timeoutMs ?? 15_000,
    retries: config.retries ?? 2,
    retryDelayMs: config.retryDelayMs ?? 300,
    workerPort: config.workerPort ?? 3101,
    logger: config.logger ?? QUIET,
    fetch: config.fetch ?? globalThis.fetch.bind(globalThis),
  };
}

function rootOf(apiUrl: unknown): string {
  if (typeof apiUrl !== 'string' || !URL.canParse(apiUrl) || !/^https?:/i.test(apiUrl)) {
    throw problem(`apiUrl wants the http(s) URL of the API, such as http://localhost:3100`);
  }
  const { origin, pathname } = new URL(apiUrl);
  return `${origin}${pathname}`.replace(/\/+$/, '').replace(/\/api\/v1\/gh$/, '');
}

function problem(message: string): GhostHandsError {
  return new GhostHandsError(message, 'client_config');
}
