import { readFileSync, readdirSync, readlinkSync } from 'node:fs';

/** Which process listens there, in words. Undefined when the system does not tell us. */
export function portHolder(port: number): string | undefined {
  const sockets = new Set(listeningSockets(port).map((inode) => `socket:[${inode}]`));
  if (sockets.size === 0) return undefined;
  const pid = readable(() => readdirSync('/proc')).find(
    (entry) => /^\d+$/.test(entry) && holdsOne(entry, sockets),
  );
  return pid === undefined
    ? undefined
    : `${readFileSync(`/proc/${pid}/comm`, 'utf8').trim()}, process ${pid}`;
}

/** Columns of proc(5) `net/tcp`. */
const LOCAL_ADDRESS = 1;
const STATE = 3;
const INODE = 9;
const LISTEN = '0A';

function listeningSockets(port: number): string[] {
  const ending = `:${port.toString(16).toUpperCase().padStart(4, '0')}`;
  return ['/proc/net/tcp', '/proc/net/tcp6']
    .flatMap((table) => readable(() => readFileSync(table, 'utf8').split('\n')))
    .map((line) => line.trim().split(/\s+/))
    .filter((column) => column[LOCAL_ADDRESS]?.endsWith(ending) === true && column[STATE] === LISTEN)
    .flatMap((column) => column[INODE] ?? []);
}

function holdsOne(pid: string, sockets: ReadonlySet<string>): boolean {
  const descriptors = `/proc/${pid}/fd`;
  return readable(() => readdirSync(descriptors)).some((descriptor) =>
    readable(() => [readlinkSync(`${descriptors}/${descriptor}`)]).some((target) => sockets.has(target)),
  );
}

/** Other users' processes are closed to us, and processes end while we look. */
function readable(read: () => string[]): string[] {
  try {
    return read();
  } catch {
    return [];
  }
}
