import type { Control } from './control.ts';

/** One line that is typed, of words or of figures. */
export const WRITTEN: ReadonlySet<Control['kind']> = new Set<Control['kind']>(['text', 'tel', 'number']);
