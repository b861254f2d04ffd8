import type { Request } from 'playwright';
import type { SubmitGate } from './applicationSession.ts';

/** What a turn is about, where it is not all that may carry the form. */
export interface Concern {
  concerns: (request: Request) => Promise<boolean>;
  /** Something that carries the form has left. */
  released: () => void;
}

/** From one arming of the guard to the next: its gate may come after what waits for it, and is asked once. */
export class SubmitTurn {
  readonly concern: Concern | undefined;
  readonly released: Request[] = [];
  refused = 0;
  isGiven = false;
  /** The site has taken what left. */
  isAnswered = false;
  /** Something waits for its word then. */
  readonly whenAwaited: Promise<void>;
  noteAwaited: () => void = () => {};
  readonly #gate: Promise<SubmitGate>;
  #give: (gate: SubmitGate) => void = () => {};
  #verdict: Promise<boolean> | undefined;

  constructor(concern?: Concern) {
    this.concern = concern;
    this.whenAwaited = new Promise((resolve) => {
      this.noteAwaited = resolve;
    });
    this.#gate = new Promise((resolve) => {
      this.#give = resolve;
    });
  }

  /** The first that is given counts. */
  give(gate: SubmitGate): void {
    this.isGiven = true;
    this.#give(gate);
  }

  /** false also where nobody can be asked. */
  mayLeave(): Promise<boolean> {
    this.#verdict ??= this.#gate.then((gate) => gate.mayLeave()).catch(() => false);
    return this.#verdict;
  }
}

export const CLOSED: SubmitGate = { mayLeave: async () => false };
/** Where nobody is to be asked, as on pages that are only tried. */
export const OPEN: SubmitGate = { mayLeave: async () => true };
