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
  const name = withoutDot(unbracketed(host.toLowerCase()));
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
  if (ipaddr.isValid(name)) return [name];
  const found = await resolve(name);
  // Names that lead to this machine whether a resolver knows them or not: RFC 6761, 6.3.
  const isLoopback = name === 'localhost' || name.endsWith('.localhost');
  return isLoopback && (found.length === 0 || found.some(isPublic)) ? ['127.0.0.1'] : found;
}

async function resolveBySystem(name: string): Promise<string[]> {
  try {
    const found = await lookup(name, { all: true });
    return found.map(({ address }) => address);
  } catch {
    return [];
  }
}

/** IPv4 in IPv6 clothing is judged as IPv4. Of IPv6, 2000::/3 alone is given to anybody: RFC 4291, 2.4, and IANA's registry. */
function isPublic(address: string): boolean {
  const judged = ipaddr.process(address);
  if (judged.range() !== 'unicast') return false;
  return judged instanceof ipaddr.IPv4 || judged.match(GLOBAL, 3);
}

const GLOBAL = ipaddr.IPv6.parse('2000::');

function isListed(name: string, port: number, policy: AddressPolicy): boolean {
  const { allowedPrivateHosts: listed } = policy;
  const bracketed = name.includes(':') ? `[${name}]` : name;
  return listed.includes(name) || listed.includes(bracketed) || listed.includes(`${bracketed}:${port}`);
}

/** The dot says that a name is whole, and is no part of it. */
function withoutDot(host: string): string {
  return host.endsWith('.') ? host.slice(0, -1) : host;
}

function unbracketed(host: string): string {
  return host.startsWith('[') ? host.slice(1, -1) : host;
}
