import type { Control } from './control.ts';
import type { Recognition } from './meanings.ts';

/** A control and what it is taken for so far: first by itself, then in the company of the others. */
export interface Draft {
  control: Control;
  recognition: Recognition;
}
