import { buttonRole } from '../buttonLabels.ts';
import type { PageLook } from '../control.ts';
import type { FormGroup } from './formGroup.ts';

const SIGN_IN =
  /\b(sign[\s_-]?in|signin|log[\s_-]?in|logon|log[\s_-]?on|einloggen|anmelden|anmeldung|se connecter|connexion|identifiez|iniciar sesión|inicia sesión|accedi|entrar|acessar|inloggen|zaloguj|logowanie)\b|войти|вход|ログイン|登录|登入|로그인/i;
const SIGN_UP =
  /\b(sign[\s_-]?up|signup|register|registration|create|get started|free trial|choose|set a|new|join|subscribe|newsletter|registrieren|inscription|s'inscrire|registrarse|regístrate|registrati|iscriviti|cadastr\w+|registreren|zarejestruj|rejestracja)\b|регистрац|зарегистрир|подпис|登録|注册|註冊|회원가입|가입/i;
const RETURNING =
  /\b(forgot|forgotten|remember me|keep me (signed|logged)|stay (signed|logged) in|trouble (signing|logging)|reset (your )?password|passwort vergessen|angemeldet bleiben|oublié|se souvenir|olvidaste|olvidado|recuérdame|esqueci|esqueceu|dimenticat\w+|ricordami|vergeten|zapomniałe\w+|nie pamiętam)\b|забыли|запомнить|忘れ|忘记|忘記|잊으/i;
/** Only a new password is told how to be. */
const PASSWORD_RULES =
  /\bat least (\d|one|six|eight)|\b(min|minimum)\.? \d|\d\+? (or more )?characters|password must|mindestens \d|au moins \d|mínimo (de )?\d|al menos \d|almeno \d|minimaal \d|co najmniej \d|не менее \d|\d文字以上|\d자 이상|至少\d/i;

/** Above zero where a form speaks of signing in, below where it speaks of a new account or a newsletter. */
export function signInBalance({ drafts, frame, form, look }: FormGroup): number {
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
    (/newsletter/i.test(text) ? 2 : 0) -
    (PASSWORD_RULES.test(text) ? 2 : 0) -
    (drafts.some((draft) => draft.recognition.meaning === 'consent') ? 1 : 0)
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
