import type { Control, PageLook } from './control.ts';
import { controlMark } from './controlMark.ts';
import { findConfirmation } from './receipt.ts';

/** None of the fields that were there can be seen any more. */
export function isFormGone(before: PageLook, look: PageLook): boolean {
  const after = isAccountOffered(before, look) ? withoutAccount(look) : look;
  const shown = new Set(after.controls.filter((control) => control.visible).map(controlMark));
  return !before.controls.some((control) => control.visible && shown.has(controlMark(control)));
}

/** Many sites thank, and offer an account beside that: it asks for the same address once more. */
function isAccountOffered(before: PageLook, look: PageLook): boolean {
  const asksPassword = ({ controls }: PageLook) =>
    controls.some(({ kind, visible }) => visible && kind === 'password');
  return asksPassword(look) && !asksPassword(before) && findConfirmation(look) !== null;
}

function withoutAccount(look: PageLook): PageLook {
  const account = look.controls.find(({ kind, visible }) => visible && kind === 'password');
  const isOfAccount = ({ form, frame, kind }: Control) =>
    form === account?.form && frame === account?.frame && OF_ACCOUNTS.has(kind);
  return { ...look, controls: look.controls.filter((control) => !isOfAccount(control)) };
}

const OF_ACCOUNTS: ReadonlySet<Control['kind']> = new Set<Control['kind']>(['email', 'password', 'checkbox']);
