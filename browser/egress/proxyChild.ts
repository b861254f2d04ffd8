import { type ChildProcess, spawn } from 'node:child_process';
import { builtFile } from './builtFile.ts';
import type { ProcessSession } from './processSession.ts';
import { type ProxyCall, ProxyMessage } from './proxyMessages.ts';

/** One life of the proxy. */
export class ProxyChild {
  readonly exited: Promise<void>;
  readonly #sessions = new Map<string, ProcessSession>();
  readonly #child: ChildProcess;
  readonly #onFenced: (lease: { jobId: string; epoch: number }) => void;
  readonly #waiting = new Map<
    number,
    { resolve: (result: unknown) => void; reject: (error: Error) => void }
  >();
  #calls = 0;
  #isGone = false;

  constructor({ onFenced }: { onFenced: (lease: { jobId: string; epoch: number }) => void }) {
    this.#onFenced = onFenced;
    this.#child = spawn(process.execPath, [builtFile('proxyMain.js')], {
      // It gets no secrets, and no signals that are meant for its host.
      env: {},
      detached: true,
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
      serialization: 'advanced',
    });
    this.#child.on('message', (message) => this.#onMessage(ProxyMessage.parse(message)));
    this.#child.on('error', () => {});
    this.exited = new Promise((resolve) => {
      this.#child.once('exit', () => {
        this.#onGone();
        resolve();
      });
    });
  }

  /** A proxy that does not answer is killed: then at least nothing goes out by it. */
  async call(call: ProxyCall, timeoutMs = ANSWER_MS): Promise<unknown> {
    if (this.#isGone) throw new Error('the egress proxy is gone');
    this.#calls += 1;
    const id = this.#calls;
    const late = setTimeout(() => this.kill(), timeoutMs);
    try {
      return await new Promise((resolve, reject) => {
        this.#waiting.set(id, { resolve, reject });
        this.#child.send({ id, call }, (error) => error !== null && reject(error));
      });
    } finally {
      clearTimeout(late);
      this.#waiting.delete(id);
    }
  }

  add(name: string, session: ProcessSession): void {
    if (this.#isGone) session.settle('proxy_lost');
    else this.#sessions.set(name, session);
  }

  kill(): void {
    this.#child.kill('SIGKILL');
  }

  /** Ends with its channel. */
  async end(): Promise<void> {
    if (this.#child.connected) this.#child.disconnect();
    const late = setTimeout(() => this.kill(), ANSWER_MS);
    await this.exited;
    clearTimeout(late);
  }

  #onMessage(message: ProxyMessage): void {
    if ('over' in message) {
      this.#sessions.get(message.over)?.settle(message.how);
      this.#sessions.delete(message.over);
    } else if ('fenced' in message) {
      this.#onFenced(message.fenced);
    } else if ('error' in message) {
      this.#waiting.get(message.id)?.reject(new Error(message.error));
    } else {
      this.#waiting.get(message.id)?.resolve(message.result);
    }
  }

  #onGone(): void {
    this.#isGone = true;
    for (const { reject } of this.#waiting.values()) reject(new Error('the egress proxy is gone'));
    for (const session of this.#sessions.values()) session.settle('proxy_lost');
    this.#sessions.clear();
  }
}

const ANSWER_MS = 5000;
