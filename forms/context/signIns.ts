import type { Meaning } from '../meanings.ts';
import type { Draft } from '../draft.ts';
import { type FormGroup, retaken } from './formGroup.ts';
import { signInBalance } from './signInBalance.ts';

const ACCOUNT_NAMES = new Set<Meaning>(['email', 'phone', 'full_name', 'username']);
const PASSWORDS = new Set<Meaning>(['password', 'password_confirmation']);
/** What stands in forms for signing in besides the account's name. */
const NEUTRAL = new Set<Meaning>([
  ...ACCOUNT_NAMES,
  ...PASSWORDS,
  'unknown',
  'question',
  'consent',
  'search',
  'honeypot',
  'captcha',
  'one_time_code',
  'phone_country_code',
]);

/** In a form for signing in, an e-mail address names an account; it is not asked for to write to. */
export function signIns(group: FormGroup): Draft[] {
  if (!isSignIn(group)) return group.drafts;
  return group.drafts.map((draft) =>
    ACCOUNT_NAMES.has(draft.recognition.meaning) && draft.recognition.meaning !== 'username'
      ? retaken(draft, 'username', 'names the account in a form for signing in')
      : draft,
  );
}

function isSignIn(group: FormGroup): boolean {
  const meanings = group.drafts.map((draft) => draft.recognition.meaning);
  const accounts = meanings.filter((meaning) => ACCOUNT_NAMES.has(meaning));
  if (meanings.some((meaning) => !NEUTRAL.has(meaning))) return false;
  // Who has to choose a name beside giving an address is new here.
  if (accounts.length === 0 || new Set(accounts).size > 1) return false;
  const passwords = passwordsOf(group.drafts);
  if (passwords > 1) return false;
  return signInBalance(group) >= (passwords === 1 ? 0 : 2);
}

/** Hidden ones are mostly the same password once more, to be shown as text. */
function passwordsOf(drafts: Draft[]): number {
  const all = drafts.filter((draft) => PASSWORDS.has(draft.recognition.meaning));
  const shown = all.filter((draft) => draft.control.visible);
  return shown.length || Math.min(all.length, 1);
}
