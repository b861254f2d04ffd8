import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { builtFile } from './builtFile.ts';

/**
 * A network with nothing in it but a loopback of its own: what runs there reaches what listens there, and nothing else,
 * whatever it tries. It lasts as long as one small process of ours, which ends with us, and as those that run in it.
 */
export class NetworkNamespace {
  readonly ended: Promise<void>;
  readonly #holder: ChildProcess;
  readonly #enter: readonly string[];

  private constructor(holder: ChildProcess, enter: readonly string[]) {
    this.#holder = holder;
    this.#enter = enter;
    this.ended = once(holder, 'exit').then(() => undefined);
  }

  /** Throws where the machine has no such thing, or does not let us have one. */
  static async open(): Promise<NetworkNamespace> {
    if (process.platform !== 'linux') throw new Error('only Linux has network namespaces');
    const isRoot = process.getuid?.() === 0;
    const holder = spawn('unshare', [...(isRoot ? [] : AS_OURSELVES), '--net', '--', 'sh', '-c', HOLD], {
      env: { PATH: TOOLS },
      detached: true,
      stdio: ['pipe', 'pipe', 'pipe'],
    });
    await readyOf(holder);
    const ofHolder = (kind: string) => `--${kind}=/proc/${holder.pid}/ns/${kind}`;
    const own = isRoot ? [] : ['--preserve-credentials', ofHolder('user')];
    return new NetworkNamespace(holder, ['nsenter', ...own, ofHolder('net'), '--']);
  }

  get isOver(): boolean {
    return this.#holder.exitCode !== null || this.#holder.signalCode !== null;
  }

  /** The words that run a program in it, before those of the program; `nsenter` is found on `TOOLS`. */
  get enter(): readonly string[] {
    return this.#enter;
  }

  /** A program to start in the place of another that takes no words before its own; it wants this environment. */
  wrapping(program: string): { program: string; env: Record<string, string> } {
    return { program: builtFile('enter.sh'), env: { GH_ENTER: this.#enter.join(' '), GH_PROGRAM: program } };
  }

  close(): void {
    this.#holder.kill('SIGKILL');
  }
}

/** Where the tools of Linux are; an ordinary user's path seldom leads to all of them. */
export const TOOLS = '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin';

/** Nobody but root makes a network, unless among users of their own; there we stay who we are, as the browser's sandbox wants it. */
const AS_OURSELVES = ['--user', '--map-current-user', '--keep-caps'];

/** A new network's loopback is down. Its holder ends when we do, by the end of its input. */
const HOLD = 'ip link set lo up && echo ready && exec cat >/dev/null';

async function readyOf(holder: ChildProcess): Promise<void> {
  let said = '';
  holder.stderr?.on('data', (piece: Buffer) => (said += piece.toString()));
  holder.stdin?.on('error', () => {});
  const ready = holder.stdout === null ? Promise.resolve() : once(holder.stdout, 'data');
  const ended = once(holder, 'exit').then(() => {
    throw new Error(said.trim() || 'unshare said nothing');
  });
  // `error`: there is no `unshare`.
  await Promise.race([ready, ended]);
  ended.catch(() => {});
}
