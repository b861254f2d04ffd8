/** A part of a process's work: it yields where it waits, and is resumed when what it waits for has come. */
export type Running<Result> = Generator<Wait, Result, void>;
export type Wait = (resume: () => void) => void;

interface Entry {
  atMs: number;
  order: number;
  run: () => void;
}

/** Time that passes only from one event to the next: a minute of a fleet takes a millisecond of ours. */
export class Clockwork {
  nowMs = 0;
  #heap: Entry[] = [];
  #order = 0;

  after(delayMs: number, run: () => void): void {
    this.#order += 1;
    this.#push({ atMs: this.nowMs + delayMs, order: this.#order, run });
  }

  /** Until it is quiet, `isOver`, or the time is up. */
  runUntil(endMs: number, isOver: () => boolean): void {
    while (!isOver()) {
      const next = this.#pop();
      if (next === undefined || next.atMs > endMs) return;
      this.nowMs = next.atMs;
      next.run();
    }
  }

  #push(entry: Entry): void {
    const heap = this.#heap;
    let index = heap.length;
    heap.push(entry);
    while (index > 0) {
      const above = (index - 1) >> 1;
      const parent = heap[above];
      if (parent === undefined || isBefore(parent, entry)) break;
      heap[index] = parent;
      index = above;
    }
    heap[index] = entry;
  }

  #pop(): Entry | undefined {
    const heap = this.#heap;
    const first = heap[0];
    const last = heap.pop();
    if (last === undefined || heap.length === 0) return first;
    let index = 0;
    for (;;) {
      let below = index * 2 + 1;
      const [left, right] = [heap[below], heap[below + 1]];
      if (left === undefined) break;
      if (right !== undefined && isBefore(right, left)) below += 1;
      const child = heap[below];
      if (child === undefined || isBefore(last, child)) break;
      heap[index] = child;
      index = below;
    }
    heap[index] = last;
    return first;
  }
}

function isBefore(one: Entry, other: Entry): boolean {
  return one.atMs === other.atMs ? one.order < other.order : one.atMs < other.atMs;
}
