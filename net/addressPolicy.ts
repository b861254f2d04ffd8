import ipaddr from 'ipaddr.js';
import { lookup } from 'node:dns/promises';

/** Where our programs and the browser may connect to. */
export interface AddressPolicy {
  /** Lower-case `host` or `host:port` that may be private; everything else must be public unicast. */
  allowedPrivateHosts: readonly string[];
  /** Ports on which public addresses may be reached; all of them unless given. */
  publicPorts?: readonly number[];
  /** All addresses of a name; the system's resolver unless given. */
  resolve?: (name: string) => Promise<string[]>;
}

export type Destination = { kind: 'allowed'; address: string; family: 4 | 6 } | Refusal;
type Refusal = { kind: 'private' } | { kind: 'not_found' };

/** Resolves a host name or a literal address. All of its addresses must be allowed; connect to the one returned. */
export async function resolveDestination(
  host: string,
  port: number,
  policy: AddressPolicy,
): Promise<Destination> {
  const name = unbracketed(host.toLowerCase());
  const addresses = await addressesOf(name, policy);
  const [first] = addresses;
  if (first === undefined) return { kind: 'not_found' };
  const isOpen = policy.publicPorts?.includes(port) !== false && addresses.every(isPublic);
  if (!isOpen && !isListed(name, port, policy)) return { kind: 'private' };
  return { kind: 'allowed', address: first, family: ipaddr.IPv6.isValid(first) ? 6 : 4 };
}

/** As `resolveDestination`, for a URL. */
export function resolveUrl(url: URL, policy: AddressPolicy): Promise<Destination> {
  return resolveDestination(url.hostname, portOf(url), policy);
}

export function portOf(url: URL): number {
  if (url.port !== '') return Number(url.port);
  return url.protocol === 'https:' ? 443 : 80;
}

async function addressesOf(name: string, { resolve = resolveBySystem }: AddressPolicy): Promise<string[]> {
  return ipaddr.isValid(name) ? [name] : resolve(name);
}

async function resolveBySystem(name: string): Promise<string[]> {
  try {
    const found = await lookup(name, { all: true });
    return found.map(({ address }) => address);
  } catch {
    return [];
  }
}

/** IPv4 in IPv6 clothing is judged as IPv4. */
function isPublic(address: string): boolean {
  return ipaddr.process(address).range() === 'unicast';
}

function isListed(name: string, port: number, policy: AddressPolicy): boolean {
  const { allowedPrivateHosts: listed } = policy;
  const bracketed = name.includes(':') ? `[${name}]` : name;
  return listed.includes(name) || listed.includes(bracketed) || listed.includes(`${bracketed}:${port}`);
}

function unbracketed(host: string): string {
  return host.startsWith('[') ? host.slice(1, -1) : host;
}
