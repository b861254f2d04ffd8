import { findWayForward } from './buttons.ts';
import type { PageLook } from './control.ts';
import type { FoundBlocker } from './blockers.ts';
import type { Draft } from './draft.ts';
import type { Meaning } from './meanings.ts';
import { findConfirmation } from './receipt.ts';
import { saidIn } from './saidIn.ts';
import { eachOf } from './wordPatterns.ts';

/**
 * A page on which nothing can be done: it waits for a link that it has mailed to be opened, or for a device to say yes.
 * Null where anything but an address to send to is asked for, or a button leads on.
 */
export function findAwaited(look: PageLook, shown: readonly Draft[]): FoundBlocker | null {
  const { text } = look.signals;
  if (text.length > LITTLE_TEXT || !shown.every(({ recognition }) => WHO.has(recognition.meaning)))
    return null;
  if (findWayForward(look) !== null || findConfirmation(look) !== null) return null;
  const yes = saidIn(text, ON_A_DEVICE);
  if (yes !== null) return { reason: '2fa', evidence: `the page says "${yes}"` };
  const link = saidIn(text, LINK_MAILED);
  return link === null ? null : { reason: 'login', evidence: `the page says "${link}"` };
}

/** Characters. A posting says more. */
const LITTLE_TEXT = 800;
const WHO = new Set<Meaning>(['email', 'username', 'honeypot', 'consent']);

const ON_A_DEVICE = eachOf(
  /\b(approve|confirm|accept) (the |this |your )?(sign[- ]?in|log[- ]?in|request|notification|prompt)\b[^.\n]{0,60}\b(phone|device|app|authenticator)\b/u,
  /\bapproving the (notification|request|prompt)\b|\bopen (your|the) [^.\n]{0,30}\bapp\b[^.\n]{0,20}\benter the number\b/u,
  /(?<=^|[.\n]\s?)(insert|touch|tap|use) (a |your )?(passkey|hardware key|security key)\b|\b(sicherheitsschlüssel|passkey)\b[^.\n]{0,40}\b(verwenden|einstecken|berühren)\b|\butilisez votre clé de sécurité\b|\b(usa|usar|use) (tu|su|sua) (llave|chave|clave) de (seguridad|segurança)\b/u,
  /\bsent a (push )?(notification|prompt) to your\b|\bopen (your|the) [^.\n]{0,30}\bapp\b[^.\n]{0,20}\b(phone|device)\b/u,
  /\b(bestätigen|bestätige|genehmigen)\b[^.\n]{0,40}\b(anmeldung|anfrage)\b[^.\n]{0,40}\b(app|telefon|handy|smartphone|gerät)\b|\bpush-(benachrichtigung|mitteilung|nachricht)\b[^.\n]{0,40}\b(gesendet|geschickt)\b/u,
  /\b(approuvez|validez|confirmez)\b[^.\n]{0,40}\b(connexion|notification)\b[^.\n]{0,60}(?<!\p{L})(téléphone|application|appareil|mobile)\b/u,
  /\b(aprueb[ae]|confirm[ae]|aprove)\b[^.\n]{0,40}(?<!\p{L})(inicio de sesión|notificación|notificação|acesso|login)(?!\p{L})[^.\n]{0,60}(?<!\p{L})(teléfono|telefone|móvil|dispositivo|celular|app|aplicativo)\b/u,
  /\b(approva|conferma)\b[^.\n]{0,40}\b(accesso|notifica)\b[^.\n]{0,60}\b(telefono|dispositivo|app)\b/u,
  /\b(keur|bevestig)\b[^.\n]{0,40}\b(aanmelding|melding|inlogpoging)\b[^.\n]{0,60}\b(telefoon|apparaat|app)\b/u,
  /(?<!\p{L})(zatwierdź|potwierdź)(?!\p{L})[^.\n]{0,40}\b(logowanie|powiadomienie)\b[^.\n]{0,60}\b(telefon|urządzeni|aplikacji)/u,
);

const LINK_MAILED = eachOf(
  /\b(sent|e-?mailed|mailed)\b[^.\n]{0,60}\blink\b(?! (to|for) (track|follow|view|check|see|withdraw))/u,
  /\b(click|open|follow|use) (on )?the link (in|we|that)\b[^.\n]{0,60}\b(e-?mail|sent|inbox)/u,
  /link\b[^.\n]{0,40}\b(geschickt|gesendet|zugesandt)\b|\b(geschickt|gesendet)\b[^.\n]{0,40}link\b|\bauf den link in (der|unserer) e-?mail\b/u,
  /(?<!\p{L})envoyé(?!\p{L})[^.\n]{0,60}\blien\b|\blien\b[^.\n]{0,40}(?<!\p{L})envoyé(?!\p{L})|\bcliquez sur le lien\b[^.\n]{0,40}(e-?mail|courriel|reçu)/u,
  /\b(enviado|enviamos|enviámos)\b[^.\n]{0,60}\b(enlace|link)\b|\b(enlace|link)\b[^.\n]{0,40}\b(enviado|enviamos)\b/u,
  /\b(inviato|mandato)\b[^.\n]{0,60}\blink\b|\blink\b[^.\n]{0,30}\binviato\b/u,
  /\blink\b[^.\n]{0,40}\b(gestuurd|verzonden|gemaild)\b|\b(gestuurd|gemaild)\b[^.\n]{0,40}\blink\b/u,
  /(?<!\p{L})wysła(liśmy|no)[^.\n]{0,60}\blink|\blink[^.\n]{0,40}wysła|メール[^。\n]{0,20}リンク|リンクを(お送り|送信)/u,
);
