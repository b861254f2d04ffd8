import { findWayForward } from './buttons.ts';
import type { Control, PageLook } from './control.ts';
import { holdsNothing } from './holdsNothing.ts';
import { questionText } from './questionText.ts';

/**
 * All that is asked was asked before and is answered still, and the same button leads on: what has come beside it, as the name
 * of a file that is there at last, is no next step, nor what is gone, as a list that was open.
 */
export function isSameStep(before: PageLook, after: PageLook): boolean {
  const [was, is] = [shownIn(before), shownIn(after)];
  const [label, labelNow] = [before, after].map((look) => findWayForward(look)?.button.label);
  if (is.length === 0 || label === undefined || label !== labelNow) return false;
  return is.every((now) =>
    was.some((control) => isAlike(control, now) && (holdsNothing(control) || !holdsNothing(now))),
  );
}

function shownIn({ controls }: PageLook): Control[] {
  return controls.filter(({ visible }) => visible);
}

function isAlike(one: Control, other: Control): boolean {
  return one.frame === other.frame && one.kind === other.kind && questionText(one) === questionText(other);
}
