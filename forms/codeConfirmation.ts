import { buttonRole, type ButtonRole } from './buttonLabels.ts';
import { findWayForward } from './buttons.ts';
import type { Button, Control, PageLook } from './control.ts';
import { buttonsFor } from './gate.ts';
import { inSameForm } from './inSameForm.ts';
import type { Meaning } from './meanings.ts';
import { draftControls } from './recognise.ts';

/**
 * What takes a code that was typed: the button beside its boxes, else Enter. Null where both would send the application that
 * the boxes are part of: there the code goes with it. Once the form is sent, the site wants it again with the code.
 */
export function codeConfirmation(
  look: PageLook,
  boxes: readonly Control[],
  isSent: boolean,
): Button | 'enter' | null {
  const last = boxes.at(-1);
  if (last === undefined) return null;
  const buttons = buttonsFor(look, last);
  const sending = findWayForward(look)?.button;
  const mayPress =
    standsAlone(look, last) && (sending === undefined || !NAMES_IT.has(buttonRole(sending.label)));
  if (isSent || mayPress) return buttons.at(0) ?? 'enter';
  return buttons.find((button) => button !== sending && VERIFIES.test(button.label)) ?? null;
}

const NAMES_IT: ReadonlySet<ButtonRole> = new Set<ButtonRole>(['submit application', 'apply']);

/** Nothing is asked for beside it but who one is. */
function standsAlone(look: PageLook, box: Control): boolean {
  const beside = draftControls(look).filter(
    ({ control }) => control.visible && inSameForm(control, box) && control.layer === box.layer,
  );
  return beside.every(
    ({ control, recognition }) =>
      ALONE.has(recognition.meaning) || control === box || isPart(control, box) || asksNothing(control),
  );
}

/** What cannot be changed, and whether to be known here the next time. */
function asksNothing({ kind, demands, disabled, evidence }: Control): boolean {
  return demands.readOnly || disabled || (kind === 'checkbox' && REMEMBERS.test(evidence.label));
}

const REMEMBERS =
  /(?<!\p{L})(remember|trust|recogni[sz]e|stay (signed|logged) in|keep me (signed|logged) in|do(n['’]t| not) ask|merken|vertrauen|angemeldet bleiben|nicht mehr fragen|se souvenir|rester connecté|faire confiance|recordar|confiar|lembrar|ricorda|onthouden|vertrouwen|zapamiętaj)(?!\p{L})/iu;

/** Of a row of boxes. */
function isPart(one: Control, other: Control): boolean {
  return one.maxLength === 1 && other.maxLength === 1;
}

const ALONE = new Set<Meaning>([
  'one_time_code',
  'captcha',
  'email',
  'username',
  'password',
  'consent',
  'honeypot',
]);

/** Of a code, and nothing that is sent besides. */
const VERIFIES =
  /^(?!.*(?<!\p{L})(submit|send|save|next|continue)(?!\p{L})).*(?<!\p{L})(verify|check code|confirm( code)?|validate|bestätigen|überprüfen|prüfen|vérifier|valider|verificar|verifica|controleren|verifiëren|zweryfikuj|確認|認証)(?!\p{L})/iu;
