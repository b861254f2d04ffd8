import type { Control } from './control.ts';

/** What a control is told by from others that stand, or stood, in its place: where it is and what it asks. */
export function controlMark({ frame, selector, evidence }: Control): string {
  return `${frame} ${selector} ${evidence.label || evidence.legend || evidence.nearby}`;
}
