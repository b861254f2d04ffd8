import type { Control } from './control.ts';
import type { Meaning, Recognition } from './meanings.ts';

/** Those of a page that can be filled and were taken for asking this. */
export function controlsAsking(
  meaning: Meaning,
  controls: readonly Control[],
  recognitions: readonly Recognition[],
): Control[] {
  return controls.filter(
    (control, index) => recognitions[index]?.meaning === meaning && control.visible && !control.disabled,
  );
}
