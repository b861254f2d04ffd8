import { buttonRole } from './buttonLabels.ts';
import { findWayForward } from './buttons.ts';
import type { PageLook } from './control.ts';
import type { Draft } from './draft.ts';
import type { Meaning } from './meanings.ts';
import { findConfirmation } from './receipt.ts';
import { anyOf } from './wordPatterns.ts';

/**
 * A page that lets nobody go on without an account and asks for no password: it knows its visitors by somebody else's
 * account, or by a link that it mails, or has locked theirs. Null where anything else is asked, or leads on.
 */
export function findSignInWall(look: PageLook, shown: readonly Draft[]): string | null {
  if (look.signals.text.length > LITTLE_TEXT || findConfirmation(look) !== null) return null;
  if (!shown.every(({ recognition }) => WHO.has(recognition.meaning))) return null;
  const forward = findWayForward(look)?.button;
  const mailsLink = shown.length > 0 && forward !== undefined && MAILS_LINK.test(forward.label);
  if (forward !== undefined && !mailsLink && buttonRole(forward.label) !== 'account') return null;
  const labels = look.buttons.filter(({ visible }) => visible).map(({ label }) => label);
  const link = shown.length > 0 ? labels.find((label) => MAILS_LINK.test(label)) : undefined;
  if (link !== undefined) return `a link to sign in is mailed: "${link}"`;
  if (forward !== undefined) return null;
  const locked = LOCKED.exec(look.signals.text)?.[0];
  if (locked !== undefined) return `the page says "${locked}"`;
  const isDemanded = SIGN_IN_FIRST.test(`${look.title}\n${look.signals.text}`);
  const others = labels.find((label) => WITH_ANOTHER.test(label) && ANOTHER.test(label));
  return isDemanded && others !== undefined ? `only an account leads on: "${others}"` : null;
}

/** Characters. A posting says more. */
const LITTLE_TEXT = 800;
const WHO = new Set<Meaning>(['email', 'username', 'honeypot', 'consent']);

const MAILS_LINK =
  /(?<!\p{L})((send|e-?mail|get|receive)( me)?( a| the| my)? (magic |sign[- ]?in |log[- ]?in |login |reset )?link|(anmelde|login-?)?link (senden|anfordern|zusenden)|recevoir (un|mon|le) lien|(enviar|recibir|receber)( el| o)?( un| um)? (enlace|link)|invia(mi)? (il )?link|stuur( mij| me)?( een)? (inlog)?link|wyślij link)(?!\p{L})/iu;
const WITH_ANOTHER =
  /(?<!\p{L})(sign|log|continue|anmelden|einloggen|weiter|connecter|connexion|continuer|iniciar|acceder|continuar|entrar|accedi|continua|inloggen|doorgaan|zaloguj|ログイン)(?!\p{L})/iu;
const ANOTHER =
  /(?<!\p{L})(google|linked ?in|apple|facebook|microsoft|xing|indeed|github|okta|azure|sso|single sign-?on|franceconnect|line)(?!\p{L})/iu;
const SIGN_IN_FIRST = anyOf(
  /(?<!\p{L})((sign|log) ?in|create an account|register)( with [^.\n]{1,20})? to (apply|continue|proceed|submit|start|view)(?! (faster|with))/u,
  /\b(must|need to|have to|please) (be )?(sign|log|signed|logged) ?in\b/u,
  /(?:^|\n)(sign|log) ?in(?=\n|$)/u,
  /(?<!\p{L})(anmelden|einloggen),? um\b|\bbitte (melde|melden|loggen?)\b|(?:^|\n)(anmelden|anmeldung|connexion|se connecter|iniciar sesión|entrar|accedi|inloggen|zaloguj się|ログイン)(?=\n|$)/u,
  /(?<!\p{L})(connectez-vous pour|inicia sesión para|entre para|accedi per|log in om|zaloguj się, aby)(?!\p{L})/u,
);
const LOCKED =
  /\b(your |this )?account (has been |is |was )?(temporarily )?(locked|suspended|disabled|blocked)\b|\b(ihr|dein) konto (ist|wurde) (vorübergehend )?(gesperrt|deaktiviert)|votre compte (a été|est) (temporairement )?(bloqué|verrouillé|suspendu)|(tu|su) cuenta (ha sido|está) (bloqueada|suspendida)|(sua|tua) conta (foi|está) (bloqueada|suspensa)|il tuo account è (stato )?(bloccato|sospeso)|je account is (geblokkeerd|vergrendeld)|twoje konto zostało (zablokowane|zawieszone)|アカウントがロック/iu;
