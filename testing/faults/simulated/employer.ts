import type { Seeded } from '../../sites/seeded.ts';
import type { Process } from './process.ts';

interface Accepted {
  key: string;
  attempt: string;
  epoch: number;
  answers: Readonly<Record<number, string>>;
  /** When it left our machine. */
  sentAtMs: number;
}

/** What the browser sees of a submit: `ended` means before any byte of an answer. */
export type Seen = 'thanks' | 'error' | 'form_again' | 'refused' | 'ended' | 'silence';

const BEHAVIOURS = [
  'plain',
  'plain',
  'plain',
  'slow',
  'hangs',
  'ends_after',
  'ends_before',
  'error_after',
  'form_again',
  'refuses',
] as const;

/** A site with a book of its own, which is the judge; it is honest about what it took to nobody but us. */
export class SimulatedEmployer {
  readonly process: Process;
  readonly behaviour: (typeof BEHAVIOURS)[number];
  readonly book: Accepted[] = [];

  constructor(process: Process, seeded: Seeded) {
    this.process = process;
    this.behaviour = seeded.pick(BEHAVIOURS);
  }

  /** How long it takes to answer, and what. */
  take(submit: Accepted): { afterMs: number; seen: Seen } {
    switch (this.behaviour) {
      case 'ends_before':
        return { afterMs: 5, seen: 'ended' };
      case 'refuses':
        return { afterMs: 5, seen: 'refused' };
      case 'plain':
        return this.#accept(submit, 10, 'thanks');
      case 'slow':
        return this.#accept(submit, 900, 'thanks');
      case 'hangs':
        return this.#accept(submit, 0, 'silence');
      case 'ends_after':
        return this.#accept(submit, 5, 'ended');
      case 'error_after':
        return this.#accept(submit, 5, 'error');
      case 'form_again':
        return this.#accept(submit, 5, 'form_again');
    }
  }

  #accept(submit: Accepted, afterMs: number, seen: Seen): { afterMs: number; seen: Seen } {
    this.book.push(submit);
    return { afterMs, seen };
  }
}
