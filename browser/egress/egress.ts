import type { NetworkNamespace } from './networkNamespace.ts';

/** Why a connection that the page asked for was not made. */
export type EgressRefusal = 'private' | 'not_found' | 'unreachable' | 'fenced';

/** The way out of a host's browsers: one proxy, a session in it for each browser context. */
export interface Egress {
  /** A way out that is closed until somebody is let out by it. Throws when there is no proxy. */
  openSession(): Promise<EgressSession>;
  /** Where the proxy takes orders to fence an epoch, from other machines too; null where it takes none. */
  readonly fenceUrl: string | null;
  /** Where a browser runs that reaches this proxy alone; null where it shares the machine's network. Another one once the first is lost. */
  network(): Promise<NetworkNamespace | null>;
  close(): Promise<void>;
}

/** The only way out of one browser context. Every method throws when the proxy is gone, and with it the way out. */
export interface EgressSession {
  /** As Playwright takes it: the credentials are this session's alone. */
  readonly proxy: { server: string; username: string; password: string };
  /** Opens the way out, for this lease; `until` as `performance.now()` counts. It closes by itself when that time has come. */
  admit(lease: { jobId: string; epoch: number; until: number }): Promise<void>;
  /** The lease was renewed. What was over stays over. */
  extend(until: number): Promise<void>;
  /** Why `host` was refused last; null when it was not. */
  refusalOf(host: string): Promise<EgressRefusal | null>;
  /** The newest refusal, whatever host it was for. */
  lastRefusal(): Promise<EgressRefusal | null>;
  /**
   * A submit to this origin (`https://host:port`) is held at the page, and about to be let go. Once this has resolved it
   * travels on a fresh connection, which a browser does not repeat a request on; over plain HTTP an identical request is
   * not let out twice. Until `submitLeft` has resolved, whoever holds the submit holds back what else the page asks of
   * that origin: a connection made for something else would be a used one. Throws: then the submit must not be let go.
   */
  beginSubmit(origin: string): Promise<void>;
  /** Resolves once the submit that was let go travels, or after a second: the page's other requests may go on. */
  submitLeft(): Promise<void>;
  /** To be called as soon as the browser says that the submit is being answered, or failed: it repeats nothing then. */
  endSubmit(): Promise<void>;
  /** Cuts everything that is open. Never throws: a proxy that is gone has cut it. */
  close(): Promise<void>;
  /** Settles when nothing goes out any more: closed by us, fenced, or the proxy died. */
  readonly over: Promise<'closed' | 'fenced' | 'proxy_lost'>;
}

/** Nobody's: the proxy itself answers with nothing whoever has credentials. */
export const GREETING_HOST = 'egress.invalid';
