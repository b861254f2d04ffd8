import { buttonRole } from '../buttonLabels.ts';
import type { PageLook } from '../control.ts';
import type { Meaning } from '../meanings.ts';
import type { Draft } from '../recognise.ts';
import { type FormGroup, retaken } from './formGroup.ts';

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

const SIGN_IN =
  /\b(sign[\s_-]?in|signin|log[\s_-]?in|logon|log[\s_-]?on|einloggen|anmelden|anmeldung|se connecter|connexion|identifiez|iniciar sesión|inicia sesión|accedi|entrar|acessar|inloggen|zaloguj|logowanie)\b|войти|вход|ログイン|登录|登入|로그인/i;
const SIGN_UP =
  /\b(sign[\s_-]?up|signup|register|registration|create|choose|set a|new|join|subscribe|newsletter|registrieren|inscription|s'inscrire|registrarse|regístrate|registrati|iscriviti|cadastr\w+|registreren|zarejestruj|rejestracja)\b|регистрац|зарегистрир|подпис|登録|注册|註冊|회원가입|가입/i;
const RETURNING =
  /\b(forgot|forgotten|remember me|keep me (signed|logged)|stay (signed|logged) in|trouble (signing|logging)|reset (your )?password|passwort vergessen|angemeldet bleiben|oublié|se souvenir|olvidaste|olvidado|recuérdame|esqueci|esqueceu|dimenticat\w+|ricordami|vergeten|zapomniałe\w+|nie pamiętam)\b|забыли|запомнить|忘れ|忘记|忘記|잊으/i;

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
  return signsOf(group) >= (passwords === 1 ? 0 : 2);
}

/** Hidden ones are mostly the same password once more, to be shown as text. */
function passwordsOf(drafts: Draft[]): number {
  const all = drafts.filter((draft) => PASSWORDS.has(draft.recognition.meaning));
  const shown = all.filter((draft) => draft.control.visible);
  return shown.length || Math.min(all.length, 1);
}

/** Above zero where a form speaks of signing in, below where it speaks of a new account or a newsletter. */
function signsOf({ drafts, frame, form, look }: FormGroup): number {
  const own = look.forms.find((other) => other.frame === frame && other.selector === form);
  const text = own?.text ?? look.signals.text;
  const controls = drafts.map((draft) => draft.control);
  const autocompletes = controls.map(({ evidence }) => evidence.autocomplete).join(' ');
  return (
    3 * lean(buttonLabels(look, frame, form)) +
    2 * lean(spaced(own?.marks ?? '')) +
    2 * lean(controls.map(({ evidence }) => `${evidence.section} ${evidence.legend}`).join(' ')) +
    2 * lean(controls.map(({ evidence }) => spaced(`${evidence.name} ${evidence.id}`)).join(' ')) +
    lean(controls.map(({ evidence }) => `${evidence.label} ${evidence.placeholder}`).join(' ')) +
    lean(look.title) +
    (/current-password|username/.test(autocompletes) ? 2 : 0) -
    (/new-password/.test(autocompletes) ? 2 : 0) +
    (RETURNING.test(text) ? 2 : 0) -
    (/newsletter/i.test(text) ? 2 : 0)
  );
}

function buttonLabels(look: PageLook, frame: number, form: string | null): string {
  const own = look.buttons.filter(
    (button) => button.visible && button.frame === frame && button.form === form,
  );
  const telling = own.filter(({ label }) => buttonRole(label) !== 'aside' && lean(label) !== 0);
  const submits = telling.filter(({ kind }) => kind === 'submit');
  return (submits.length > 0 ? submits : telling).map(({ label }) => label).join(' ');
}

/** Names and ids in words, so that `loginForm` and `user_login` speak of a login. */
function spaced(marks: string): string {
  return marks.replace(/([a-z])([A-Z])/g, '$1 $2').replace(/[_-]+/g, ' ');
}

function lean(text: string): -1 | 0 | 1 {
  const isIn = SIGN_IN.test(text);
  const isUp = SIGN_UP.test(text);
  if (isIn === isUp) return 0;
  return isIn ? 1 : -1;
}
