import { controlMark } from './controlMark.ts';
import type { Button, Control, PageLook } from './control.ts';
import { newlySaid } from './newlySaid.ts';
import { type Confirmation, findConfirmation } from './receipt.ts';

/**
 * In a dialog that was not there: the form waits behind it, as nobody is to fill it any more. Or in a message beside a form
 * that the page has emptied: it is there for the next one.
 */
export function thanksInFront(before: PageLook | undefined, look: PageLook): Confirmation | null {
  const known = new Set(before?.layers.map(({ text }) => text));
  const fresh = look.layers.filter(({ isDialog, text }) => isDialog && !known.has(text));
  const told = before !== undefined && isEmptied(before, look) ? newlySaid(before, look) : [];
  // The form is none of theirs: its button does not make a step to come of what they say.
  const said = [...fresh.map((layer) => inside(look, layer)), ...told.map((text) => alone(look, text))];
  return said.map(findConfirmation).find((confirmation) => confirmation !== null) ?? null;
}

function inside(look: PageLook, { frame, selector, text }: PageLook['layers'][number]): PageLook {
  const isInside = (part: Control | Button) => part.frame === frame && part.layer === selector;
  return {
    ...alone(look, text),
    controls: look.controls.filter(isInside),
    buttons: look.buttons.filter(isInside),
  };
}

function alone(look: PageLook, text: string): PageLook {
  return { ...look, title: '', signals: { ...look.signals, text } };
}

/** All that was written there is there still, and empty. */
function isEmptied(before: PageLook, look: PageLook): boolean {
  const now = new Map(look.controls.map((control) => [controlMark(control), control]));
  const written = before.controls.filter(isWritten);
  return written.length > 1 && written.every((control) => now.get(controlMark(control))?.value === '');
}

function isWritten({ visible, value, kind }: Control): boolean {
  return visible && value !== '' && WRITTEN.has(kind);
}

const WRITTEN: ReadonlySet<Control['kind']> = new Set<Control['kind']>(['text', 'email', 'tel', 'textarea']);
