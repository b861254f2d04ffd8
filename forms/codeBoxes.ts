import { APPLICATION } from './applicationOnly.ts';
import type { Control, PageLook } from './control.ts';
import type { Draft } from './draft.ts';

/** Where a one-time code is asked for: its box, or a box for each character. Those of one form. */
export function findCodeBoxes(look: PageLook, drafts: readonly Draft[]): Control[] {
  const shown = drafts.filter(({ control }) => control.visible && !control.disabled);
  const isForm = shown.some(({ recognition }) => APPLICATION.has(recognition.meaning));
  const named = shown.filter(
    (draft) => draft.recognition.meaning === 'one_time_code' && (!isForm || isSurelyCode(draft, look)),
  );
  const boxes = named.length > 0 || isForm ? named : onlyBox(shown, look);
  const [first] = boxes;
  return boxes
    .map(({ control }) => control)
    .filter(({ frame, form }) => frame === first?.control.frame && form === first.control.form);
}

/** In a form that is filled, `Code` alone may be that of a job, of a country or of a friend. */
function isSurelyCode({ control, recognition }: Draft, look: PageLook): boolean {
  const { autocomplete, label, legend, placeholder, name, id, nearby, section } = control.evidence;
  if (recognition.confidence < SURE) return false;
  if (autocomplete === 'one-time-code' || control.maxLength === 1) return true;
  const words = [label, legend, placeholder, name, id, nearby, section].join(' ');
  return ONE_TIME.test(words) || saysCodeIsSent(look);
}

const SURE = 0.6;
const ONE_TIME =
  /verif|secur|one.?time|otp|2fa|mfa|passcode|auth|sms|bestätig|sicherheit|einmal|vérif|sécur|seguridad|confirm|codice di|weryfik|認証|確認/i;

/** The page says that it has sent a code, and there is one box to write in. */
function onlyBox(shown: readonly Draft[], look: PageLook): Draft[] {
  const boxes = shown.filter(({ control }) => WRITTEN.has(control.kind));
  const isAlone = boxes.length === 1 && boxes[0]?.recognition.meaning !== 'email';
  return isAlone && saysCodeIsSent(look) ? boxes : [];
}

/** It says that a code is on its way to the applicant. */
export function saysCodeIsSent({ signals }: PageLook): boolean {
  return SENT.test(signals.text);
}

const WRITTEN: ReadonlySet<string> = new Set(['text', 'tel', 'number', 'password']);
const SENT = new RegExp(
  [
    "\\b(we|we['’]ve|have|just|was|been) (just |have )?(sent|e-?mailed|texted|mailed)\\b[^.\\n]{0,60}\\b(code|pin|passcode|sms|text message)\\b",
    '\\b(enter|type|use) (the|your) (\\S+ )?(code|pin|passcode)\\b[^.\\n]{0,60}\\b(sent|e-?mailed|texted|authenticator|app)\\b',
    '\\b(sms|code|tan)\\b[^.\\n]{0,40}\\b(gesendet|geschickt|zugesandt|verschickt)\\b',
    '\\bcode\\b[^.\\n]{0,60}\\b(envoyé|reçu)|\\benvoyé[^.\\n]{0,40}\\bcode\\b',
    '\\b(código|codigo)\\b[^.\\n]{0,60}\\b(enviado|enviamos|recibido|recebido)',
    '\\b(enviado|enviamos|enviámos|mandado)\\b[^.\\n]{0,40}\\bc[óo]digo\\b|\\binviato\\b[^.\\n]{0,40}\\bcodice\\b|(?<!\\p{L})wysła(liśmy|no)[^.\\n]{0,40}\\bkod\\b',
    '\\bcodice\\b[^.\\n]{0,60}\\binviato\\b|\\bcode\\b[^.\\n]{0,60}\\bgestuurd\\b|\\bkod\\b[^.\\n]{0,60}wysła',
    'コードを(送信|お送り)',
  ].join('|'),
  'iu',
);
