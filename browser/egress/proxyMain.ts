import { EgressProxy } from './egressProxy.ts';
import { startFenceListener } from './fenceListener.ts';
import { listenIn } from './listenIn.ts';
import { monotonicMs } from './monotonicMs.ts';
import { CallMessage, type ProxyCall, type ProxyMessage } from './proxyMessages.ts';
import type { ProxySession } from './proxySession.ts';

/**
 * The proxy in a process of its own. The host that started it tells it what to do over its IPC channel, and it ends with
 * that host, not by a signal: while a host drains, its sessions go on.
 */
const sessions = new Map<string, ProxySession>();
let proxy: EgressProxy | undefined;

process.on('message', (message: unknown) => {
  const { id, call } = CallMessage.parse(message);
  handle(call).then(
    (result) => tell({ id, result: result ?? null }),
    (error: unknown) => tell({ id, error: error instanceof Error ? error.message : 'failed' }),
  );
});
process.on('disconnect', () => process.exit(0));
process.on('SIGTERM', () => {});
process.on('SIGINT', () => {});

async function handle(call: ProxyCall): Promise<unknown> {
  if (call.do === 'start') return start(call);
  if (proxy === undefined) throw new Error('the proxy was not started');
  if (call.do === 'openSession') return openSession(proxy);
  const session = sessions.get(call.session);
  if (session === undefined) throw new Error('there is no such session');
  switch (call.do) {
    case 'admit':
      return session.admit({ jobId: call.jobId, epoch: call.epoch, until: ownTime(call.until) });
    case 'extend':
      return session.extend(ownTime(call.until));
    case 'refusalOf':
      return session.refusalOf(call.host);
    case 'lastRefusal':
      return session.lastRefusal();
    case 'beginSubmit':
      return session.beginSubmit(call.origin);
    case 'submitLeft':
      return session.submitLeft();
    case 'endSubmit':
      return session.endSubmit();
    case 'close':
      sessions.delete(call.session);
      return session.close();
  }
}

async function start(call: Extract<ProxyCall, { do: 'start' }>): Promise<unknown> {
  const listener = call.enter === null ? undefined : await listenIn(call.enter);
  const opened = await EgressProxy.open({ allowedPrivateHosts: call.allowedPrivateHosts }, listener);
  for (const lease of call.fenced) opened.fence(lease);
  proxy = opened;
  if (call.orders === null) return { fence: null };
  const { host, port, keys } = call.orders;
  const fence = await startFenceListener({
    host,
    port,
    keys: keys.map((key) => Buffer.from(key, 'hex')),
    fence: ({ job_id, epoch }) => {
      opened.fence({ jobId: job_id, epoch });
      tell({ fenced: { jobId: job_id, epoch } });
    },
  });
  return { fence: { port: fence.port, path: fence.path } };
}

async function openSession(opened: EgressProxy): Promise<unknown> {
  const session = await opened.openSession();
  sessions.set(session.proxy.username, session);
  void session.over.then((how) => tell({ over: session.proxy.username, how }));
  return session.proxy;
}

/** The same moment, as this process counts. */
function ownTime(until: number): number {
  return until - monotonicMs() + performance.now();
}

function tell(message: ProxyMessage): void {
  // A host that is gone in this very moment hears nothing any more.
  if (process.connected) process.send?.(message, undefined, undefined, () => {});
}
