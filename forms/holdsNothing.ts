import type { Control } from './control.ts';

/** Neither written into nor chosen from. */
export function holdsNothing({ value, options }: Control): boolean {
  return value === '' && !options.some(({ chosen }) => chosen);
}
