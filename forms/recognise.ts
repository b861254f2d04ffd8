import { inContext } from './context/inContext.ts';
import type { PageLook } from './control.ts';
import type { Draft } from './draft.ts';
import { weighEvidence } from './evidence.ts';
import type { Recognition } from './meanings.ts';

/** What every control of a page asks for, in the order of the look. */
export function recogniseControls(look: PageLook): Recognition[] {
  return draftControls(look).map((draft) => draft.recognition);
}

export function draftControls(look: PageLook): Draft[] {
  const alone = look.controls.map((control) => ({ control, recognition: weighEvidence(control) }));
  return inContext(alone, look);
}
