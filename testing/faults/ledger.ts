import { closeSync, fsyncSync, mkdirSync, openSync, readFileSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';

/** One application that an employer took. */
export interface LedgerEntry {
  /** Of the form that it came with. */
  token: string;
  atMs: number;
  values: Record<string, string>;
}

/** A book that is only added to. What is in it was on disk before anybody was told. */
export class Ledger {
  readonly #file: string;
  readonly #descriptor: number;

  constructor(file: string) {
    mkdirSync(dirname(file), { recursive: true });
    this.#file = file;
    this.#descriptor = openSync(file, 'a');
  }

  add(entry: LedgerEntry): void {
    writeSync(this.#descriptor, `${JSON.stringify(entry)}\n`);
    fsyncSync(this.#descriptor);
  }

  entries(): LedgerEntry[] {
    const lines = readFileSync(this.#file, 'utf8').split('\n');
    return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as LedgerEntry);
  }

  of(token: string): LedgerEntry[] {
    return this.entries().filter((entry) => entry.token === token);
  }

  close(): void {
    closeSync(this.#descriptor);
  }
}
