import { cut } from '../contracts/storable.ts';
import type { PageLook } from './control.ts';

/** What a page says that shows an application was received. */
export interface Confirmation {
  message: string;
  confirmationId: string | null;
}

/** By the words of the page, backed by its address. A page that says thanks beside a form confirms nothing. */
export function findConfirmation(look: PageLook): Confirmation | null {
  const text = look.signals.text.replaceAll('’', "'");
  const said = [...CONFIRMATIONS, ...ABROAD, LIST];
  const patterns = CONFIRMATION_PATH.test(pathOf(look.url)) ? [...said, THANKS] : said;
  const match = patterns
    .map((pattern) => pattern.exec(text))
    .find((found) => found !== null && !isConditional(text, found.index));
  if (match === null || match === undefined) return null;
  return {
    message: sentenceAround(look.signals.text, match.index),
    confirmationId: NUMBER.exec(text)?.[1] ?? null,
  };
}

const CONFIRMATIONS = [
  /\bthank(s| you) (so much |very much )?for (applying|(submitting )?your ((?!interest|draft|incomplete|saved)[\w-]+ )?application)\b/i,
  /\b(your )?application (has been|was|is) (successfully )?(submitted|received|sent|completed?)\b/i,
  /\bwe('ve| have)? (have )?received your application\b/i,
  /\b(you have|you've) (successfully )?(applied|submitted your application)\b/i,
  /\bapplication (submitted|received|complete|sent)\b/i,
  /\byour application is (now )?(in[.!\n]|in (our|good) hands|with (us|our \w+)|on its way|all set|under review)/i,
  /\bsuccessfully (applied|submitted)\b/i,
  /\byour (response|answers?|submission) (has been|have been|was|were) (successfully )?(recorded|submitted|received)\b/i,
  /\bapplication\b[^.\n]{0,60}\bsubmitted successfully\b/i,
  /\b(thank you|thanks),? [^.\n]{0,60}\b(we('ve| have)|your application) (got|received|was received)\b/i,
  /\bwe('ve| have)? (now |just |safely |successfully )?(got|received) (all )?(your )?(details|submission|application|resume|cv|everything)\b/i,
  /\bthank you for your interest\b[^]{0,200}\b(received|submitted)\b/i,
];

const ABROAD = [
  /\b(dank|danke|danken ihnen|danken dir)( dir| ihnen)?,? (herzlich |sehr )?für (ihre|deine|die) (\w+ )?bewerbung\b/i,
  /\b(ihre|deine) bewerbung (ist|wurde) (erfolgreich |bei uns )*(eingegangen|übermittelt|abgeschickt|gesendet|versendet|verschickt|eingereicht)\b/i,
  /\bwir haben (ihre|deine) bewerbung (erfolgreich )?erhalten\b/i,
  /\bbewerbung (erfolgreich )?(abgeschickt|eingegangen|übermittelt|versendet|eingereicht)\b/i,
  /\b(merci|remercions) (d['’]avoir postulé|(pour|de) votre candidature)/i,
  /\bvotre candidature (a (bien )?été|est) (bien )?(envoyée|reçue|transmise|enregistrée|soumise)/i,
  /\b(avons bien reçu votre candidature|candidature envoyée)/i,
  /\bgracias por (tu|su|enviar (tu|su)) (solicitud|candidatura|postulación)/i,
  /\b(tu|su) (solicitud|candidatura|postulación) (ha sido|fue|se ha) (enviad|recibid)[oa]/i,
  /\bhemos recibido (tu|su) (solicitud|candidatura|postulación)/i,
  /\bobrigad[oa] (por se candidatar|(pela|por) (sua )?candidatura)/i,
  /\b(sua|tua) candidatura foi (enviada|recebida)/i,
  /\brecebemos (a )?(sua|tua) candidatura/i,
  /\bgrazie per (la (tua|sua) candidatura|esserti candidat[oa]|aver inviato)/i,
  /\b(tua|sua) candidatura è stata (inviata|ricevuta)/i,
  /\babbiamo ricevuto la (tua|sua) candidatura/i,
  /\bbedankt voor (je|uw|jouw) sollicitatie\b/i,
  /\b(je|uw|jouw) sollicitatie is (verzonden|ontvangen|verstuurd)\b/i,
  /\bhebben (je|uw|jouw) sollicitatie ontvangen\b/i,
  /\bdziękujemy za (aplikację|przesłanie|złożenie|zgłoszenie)/i,
  /\b(aplikacja|zgłoszenie) został[ao] (wysłan|przyjęt|przesłan)[ae]/i,
  /応募(が|は)?(完了|送信され)|応募を受け付け|ご応募(いただき)?(誠に)?ありがとうございま/,
];

/** A list of the applicant's own applications, with this one in it: its heading, and soon after how far one is. */
const LIST = new RegExp(
  '^(?:(?:my|your) (?:job )?applications|(?:meine|deine|ihre) bewerbungen|(?:mes|vos) candidatures|(?:mis|tus) (?:candidaturas|postulaciones|solicitudes)|(?:minhas|suas) candidaturas|le (?:mie|tue) candidature|mijn sollicitaties|moje aplikacje|応募履歴)$' +
    '[^]{0,300}(?<!\\p{L})(?:submitted|received|sent|applied|(?:in|under) review|eingegangen|gesendet|versendet|in prüfung|envoyée?|reçue?|transmise|enviad[oa]|recibid[oa]|recebid[oa]|inviat[oa]|ricevut[oa]|verzonden|ontvangen|wysłan[oa]|応募済み)(?!\\p{L})',
  'imu',
);

const CONFIRMATION_PATH = /(confirm|thank|success|submitted|complete|received)/i;
const THANKS = /\b(thank you|thanks|received|submitted|success)\b/i;
const NUMBER =
  /(?:\b(?:confirmation|reference|application|receipt|tracking|bestätigungs|referenz|vorgangs|bewerbungs|referentie)[-\s]*(?:number|nummer|no\.?|nr\.?|id|code|#)?|\b(?:numéro|número|numero|numer)\s(?:(?:de|di)\s)?\w+|(?:受付|応募|確認)番号)\s*(?:is|lautet|ist|est|es|è)?\s*[:：#]?\s*#?\s*([A-Z]{0,6}-?\d[A-Z0-9-]{2,}|[A-Z0-9]{2,}-[A-Z0-9-]{2,})\b/i;

/** `Verify your e-mail before your application is submitted` says that it is not. */
function isConditional(text: string, index: number): boolean {
  const before = text.slice(Math.max(0, index - 60), index);
  return /\b(before|until|unless|once|when|if|after|not|cannot|bevor|sobald|wenn|nachdem|avant|lorsque|dès|antes|cuando|quando|prima|voordat|zodra|zanim|gdy)\b[^.!?\n]*$/i.test(
    before,
  );
}

function pathOf(url: string): string {
  return URL.canParse(url) ? new URL(url).pathname : '';
}

function sentenceAround(text: string, index: number): string {
  const start =
    Math.max(text.lastIndexOf('. ', index), text.lastIndexOf('! ', index), text.lastIndexOf('\n', index)) + 1;
  const rest = text.slice(start).trimStart();
  const end = rest.search(/[.!](\s|$)|\n/);
  return cut(rest, end < 0 ? 300 : Math.min(end + 1, 300)).trim();
}
