import { lookup } from 'node:dns/promises';
import { createServer } from 'node:net';
import { networkInterfaces } from 'node:os';

/** Hosts as a URL may spell them, all of which lead to this machine if nobody minds. */
export function privateHosts(): string[] {
  const own = Object.values(networkInterfaces())
    .flat()
    .flatMap((each) => (each?.family === 'IPv4' && !each.internal ? [each.address] : []));
  return [...LOOPBACK, ...EMBEDDED, ...NAMES, ...own, ...own.flatMap(spellings)];
}

/** Those that a program of this machine is reached by when it minds nothing: one may listen on their address. */
export async function hostsThatLeadHere(): Promise<string[]> {
  const found = await Promise.all(
    privateHosts().map(async (host) => ((await leadsHere(host)) ? [host] : [])),
  );
  return found.flat();
}

async function leadsHere(host: string): Promise<boolean> {
  if (!URL.canParse(`http://${host}`)) return false;
  const { hostname } = new URL(`http://${host}`);
  const found = await lookup(hostname.replace(/^\[|\]$/g, '')).catch(() => null);
  if (found === null) return false;
  const server = createServer();
  return new Promise((resolve) => {
    server.once('error', () => resolve(false));
    server.listen(0, found.address, () => server.close(() => resolve(true)));
  });
}

const LOOPBACK = [
  ...spellings('127.0.0.1'),
  ...spellings('127.1.2.3'),
  ...spellings('0.0.0.0'),
  '127.1',
  '127.0.1',
  '0x7f.1',
  '0x7F.0x0.1',
  '0177.1',
  '017700000001',
  '0x7f000001',
  '00000177.0.0.01',
  '0x000000007f.0.0.1',
  '127.0.0.1.',
  '127.0.0.01',
  '0',
  '0x0',
  '00',
];

/** IPv4 in IPv6, and IPv6's own. */
const EMBEDDED = [
  '[::1]',
  '[0:0:0:0:0:0:0:1]',
  '[0000:0000:0000:0000:0000:0000:0000:0001]',
  '[::0001]',
  '[::]',
  '[0:0:0:0:0:0:0:0]',
  '[::ffff:127.0.0.1]',
  '[::ffff:7f00:1]',
  '[0:0:0:0:0:ffff:127.0.0.1]',
  '[::FFFF:7F00:0001]',
  '[::ffff:0:0]',
  '[::ffff:0.0.0.0]',
  '[::127.0.0.1]',
  '[::7f00:1]',
  '[64:ff9b::127.0.0.1]',
  '[64:ff9b::7f00:1]',
  '[64:ff9b:1::7f00:1]',
  '[2002:7f00:1::]',
  '[2002:7f00:0001::1]',
  '[2001:0:7f00:1::]',
  '[fe80::1]',
  '[fc00::1]',
  '[fd00::1]',
  '[ff02::1]',
  '[fec0::1]',
];

const NAMES = [
  'localhost',
  'LOCALHOST',
  'localhost.',
  'LocalHost.',
  'any.localhost',
  'a.b.localhost',
  'localhost%2e',
  '%6cocalhost',
  'ｌｏｃａｌｈｏｓｔ',
  'ⓛocalhost',
  'loc\u00adalhost',
  '１２７.０.０.１',
  '①②⑦.⓪.⓪.①',
  '127。0。0。1',
  '127．0．0．1',
  '%31%32%37.0.0.1',
  '127%2e0%2e0%2e1',
  'user@127.0.0.1',
  'public.example@127.0.0.1',
  'ip6-localhost',
];

/** Decimal, hexadecimal and octal, in one number or four. */
function spellings(address: string): string[] {
  const parts = address.split('.').map(Number);
  const whole = parts.reduce((sum, part) => sum * 256 + part, 0);
  const each = (spell: (part: number) => string) => parts.map(spell).join('.');
  return [
    address,
    String(whole),
    `0x${whole.toString(16)}`,
    `0${whole.toString(8)}`,
    each((part) => `0x${part.toString(16)}`),
    each((part) => `0${part.toString(8)}`),
    each((part) => `000${part.toString(8)}`),
  ];
}
