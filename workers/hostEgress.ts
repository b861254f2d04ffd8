import { hostname } from 'node:os';
import { EgressProcess } from '../browser/egress/egressProcess.ts';
import type { Settings } from '../contracts/settings.ts';
import type { Log } from '../log/log.ts';
import { fenceKeys } from '../program/fenceOrders.ts';

/** The way out of this host's browsers, which takes orders from whoever has the fleet's key. */
export function startHostEgress(settings: Settings, log: Log): Promise<EgressProcess> {
  const { GH_WORKER_HOST: host, GH_FENCE_PORT: port } = settings;
  return EgressProcess.start({
    allowedPrivateHosts: settings.GH_ALLOWED_PRIVATE_HOSTS,
    orders: { host, port, reachedAs: reachedAs(settings), keys: fenceKeys(settings) },
    network: settings.GH_BROWSER_NETWORK,
    log,
  });
}

/** Who listens everywhere is reached by the address that the host is known by. */
function reachedAs({ GH_WORKER_HOST: host, EC2_IP: ip }: Settings): string {
  if (host === '0.0.0.0' || host === '::') return ip ?? hostname();
  return host.includes(':') ? `[${host}]` : host;
}
