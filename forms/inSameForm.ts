import type { Control } from './control.ts';

export function inSameForm(one: Control, other: Control): boolean {
  return one.frame === other.frame && one.form === other.form;
}
