import { findWayForward } from './buttons.ts';
import type { Control, PageLook } from './control.ts';
import { findDeclaration } from './declaration.ts';
import { consentsIn } from './heldTerms.ts';

/**
 * A page whose way forward is shut wants the agreement that sending it means, marked as required or not; a dialog that is
 * there for its boxes wants them.
 */
export function withHeldConsents(look: PageLook): PageLook {
  const declaration = findDeclaration(look);
  if (declaration !== null) return withRequired(look, new Set(declaration.demanded));
  if (findWayForward(look)?.button.disabled !== true) return look;
  return withRequired(look, new Set(consentsIn(look)));
}

function withRequired(look: PageLook, demanded: ReadonlySet<Control>): PageLook {
  const controls = look.controls.map((control) =>
    demanded.has(control) ? { ...control, required: true } : control,
  );
  return { ...look, controls };
}
