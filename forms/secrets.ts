import { APPLICATION } from './applicationOnly.ts';
import type { Control, PageLook } from './control.ts';
import type { Meaning, Recognition } from './meanings.ts';

/** The name and the password of an account. */
export interface Login {
  username: string;
  password: string;
}

/** What an account is opened and entered by. */
export const SECRETS: ReadonlySet<Meaning> = new Set<Meaning>([
  'username',
  'password',
  'password_confirmation',
]);

/** Some forms open an account along with the application, and demand a password for it. A sign-in that stands beside is none of ours. */
export function isDemandedSecret(
  control: Control,
  { controls }: PageLook,
  recognitions: readonly Recognition[],
): boolean {
  if (!control.visible || control.disabled || !control.required) return false;
  return controls.some(
    ({ visible, frame, form }, at) =>
      visible &&
      frame === control.frame &&
      form === control.form &&
      APPLICATION.has(recognitions[at]?.meaning ?? 'unknown'),
  );
}

/** null where no login is known. */
export function secretFor(meaning: Meaning, login: Login | undefined): string | null {
  if (login === undefined) return null;
  return meaning === 'username' ? login.username : login.password;
}
