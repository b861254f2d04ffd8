import type { Adapter } from './adapters/adapter.ts';
import { adapterAt } from './adapters/adapters.ts';
import { inContext } from './context/inContext.ts';
import type { PageLook } from './control.ts';
import type { Draft } from './draft.ts';
import { weighEvidence } from './evidence.ts';
import type { Recognition } from './meanings.ts';

/**
 * What every control of a page asks for, in the order of the look. What the adapter of a known system is sure of comes
 * before what the page says. A look does not change: many rules ask for the same one, and it is read once.
 */
export function recogniseControls(look: PageLook, adapters: readonly Adapter[] = []): Recognition[] {
  return draftControls(look, adapters).map((draft) => draft.recognition);
}

export function draftControls(look: PageLook, adapters: readonly Adapter[] = []): readonly Draft[] {
  const adapter = adapterAt(look, adapters);
  const known = DRAFTS.get(look) ?? new Map<Adapter | null, readonly Draft[]>();
  const drafts = known.get(adapter) ?? draftAnew(look, adapter);
  DRAFTS.set(look, known.set(adapter, drafts));
  return drafts;
}

const DRAFTS = new WeakMap<PageLook, Map<Adapter | null, readonly Draft[]>>();

function draftAnew(look: PageLook, adapter: Adapter | null): readonly Draft[] {
  const alone = look.controls.map((control) => ({
    control,
    recognition: adapter?.recognise?.(control, look) ?? weighEvidence(control),
  }));
  return inContext(alone, look);
}
