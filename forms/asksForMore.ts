import { findWayForward } from './buttons.ts';
import type { PageLook } from './control.ts';
import { findDeclaration } from './declaration.ts';
import type { Meaning } from './meanings.ts';
import { recogniseControls } from './recognise.ts';

/**
 * The page is one more of the form: it demands something of the applicant, and there is a button to go on. What sites show
 * beside their thanks does not count: a search, a newsletter, an account that may be opened.
 */
export function asksForMore(look: PageLook): boolean {
  if (findWayForward(look) === null) return false;
  if (findDeclaration(look) !== null) return true;
  const recognitions = recogniseControls(look);
  const meanings = look.controls.map((_control, index) => recognitions[index]?.meaning ?? 'unknown');
  if (look.controls.some((control, index) => control.visible && ACCOUNT.has(meanings[index] ?? 'unknown')))
    return false;
  return look.controls.some((control) => control.visible && !control.disabled && control.required);
}

const ACCOUNT: ReadonlySet<Meaning> = new Set<Meaning>(['password', 'password_confirmation', 'username']);
