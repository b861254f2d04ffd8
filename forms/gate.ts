import { isApplication } from './blockers.ts';
import { buttonRole } from './buttonLabels.ts';
import { isConsent } from './consent.ts';
import type { Button, Control, PageLook } from './control.ts';
import type { Draft } from './draft.ts';
import { inSameForm } from './inSameForm.ts';
import type { Meaning } from './meanings.ts';
import { questionText } from './questionText.ts';
import { draftControls } from './recognise.ts';

/** Where a page asks for an account, there already or new. */
export interface Gate {
  /** A new account: its password is asked for twice, or the button makes one. */
  isNew: boolean;
  names: Control[];
  passwords: Control[];
  /** Terms without which there is no account. */
  terms: Control[];
  /** null where the gate has none: Enter does it. */
  button: Button | null;
  /** What leads from signing in to a new account, or back. */
  otherWay: Button | null;
  /** The account is opened along with an application, and by what sends that. */
  isPartOfForm: boolean;
}

export function findGate(look: PageLook): Gate | null {
  const shown = draftControls(look).filter(({ control }) => control.visible && !control.disabled);
  const first = shown.find(({ recognition }) => PASSWORDS.has(recognition.meaning))?.control;
  if (first === undefined) return null;
  const own = shown.filter(({ control }) => inSameForm(control, first));
  const passwords = withMeaning(own, PASSWORDS);
  const buttons = buttonsFor(look, first);
  const isNew = passwords.length > 1 || (!buttons.some(signsIn) && buttons.some(signsUp));
  return {
    isNew,
    passwords,
    names: withMeaning(own, NAMES),
    terms: isNew ? own.filter(areTerms).map(({ control }) => control) : [],
    button: chosen(buttons, isNew ? signsUp : signsIn),
    otherWay: otherWay(look, isNew ? signsIn : signsUp),
    isPartOfForm: isApplication(own),
  };
}

/** In the box's own form, or where neither is in one. What sends an application is left to the submit. */
export function buttonsFor({ buttons }: PageLook, box: Control): Button[] {
  return buttons.filter(
    ({ visible, disabled, frame, form, label }) =>
      visible &&
      !disabled &&
      frame === box.frame &&
      form === box.form &&
      !/application|apply/i.test(label) &&
      (buttonRole(label) === 'account' || CONFIRMS.test(label)),
  );
}

/** Somebody else's account is none. */
function otherWay({ buttons }: PageLook, fits: (button: Button) => boolean): Button | null {
  const usable = buttons.filter(({ visible, disabled }) => visible && !disabled);
  return usable.find((button) => fits(button) && buttonRole(button.label) === 'account') ?? null;
}

const PASSWORDS = new Set<Meaning>(['password', 'password_confirmation']);
const NAMES = new Set<Meaning>(['username', 'email', 'email_confirmation']);

function withMeaning(drafts: Draft[], meanings: ReadonlySet<Meaning>): Control[] {
  return drafts.filter(({ recognition }) => meanings.has(recognition.meaning)).map(({ control }) => control);
}

function areTerms({ control, recognition }: Draft): boolean {
  if (control.kind !== 'checkbox' || control.options.length > 1) return false;
  if (isConsent(control, recognition.meaning)) return true;
  const text = questionText(control);
  return TERMS.test(text) && !ADVERTISES.test(text);
}

/** Above the button that does it there may be tabs of the same name. */
function chosen(buttons: Button[], fits: (button: Button) => boolean): Button | null {
  const fitting = buttons.filter(fits);
  const others = buttons.filter(
    ({ label }) => CONFIRMS.test(label) && !SIGN_IN.test(label) && !SIGN_UP.test(label),
  );
  const all = fitting.length > 0 ? fitting : others;
  return all.findLast(({ kind }) => kind === 'submit') ?? all.at(-1) ?? null;
}

function signsIn({ label }: Button): boolean {
  return SIGN_IN.test(label);
}

function signsUp({ label }: Button): boolean {
  return SIGN_UP.test(label) && !SIGN_IN.test(label);
}

const SIGN_IN =
  /sign ?in|log ?in|logon|anmelden|einloggen|connexion|se connecter|s['’]identifier|iniciar sesión|entrar|accedi|inloggen|zaloguj|ログイン|サインイン/i;
const SIGN_UP =
  /sign ?up|register|create|join|registrieren|konto (erstellen|anlegen)|s['’]inscrire|créer|registrarse|crear|criar|cadastrar|registrati|crea |registreren|aanmaken|zarejestruj|utwórz|załóż|登録|作成/i;
const CONFIRMS =
  /\b(verify|confirm|continue|submit|sign ?in|log ?in|next|ok|done|bestätigen|weiter|confirmer|continuer|valider|confirmar|continuar|verificar|conferma|continua|verifica|bevestigen|doorgaan|verder|potwierdź|dalej|zweryfikuj)(?!\p{L})|確認|次へ|認証/iu;
const TERMS =
  /terms|conditions|privacy|agb|nutzungsbedingungen|datenschutz|conditions|confidentialité|términos|privacidad|termos|privacidade|termini|voorwaarden|regulamin|prywatności|規約|プライバシー/i;
const ADVERTISES =
  /newsletter|marketing|job alerts?|promotion|sms|text messages|future|talent|updates|werbung|publicidad|pubblicità/i;
