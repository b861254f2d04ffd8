import { anyOf } from './wordPatterns.ts';

const CONFIRMATIONS = [
  /\bthank(s| you) (so much |very much )?for (applying|(submitting )?your ((?!interest|draft|incomplete|saved)[\w-]+ )?application)\b/i,
  /\b(your )?application (has been|was|is) (successfully )?(submitted|received|sent|completed?)\b/i,
  /\bwe('ve| have)? (have )?received your application\b/i,
  /\b(you have|you've) (successfully )?(applied|submitted your application)\b/i,
  /\bapplication (submitted|received|complete|sent)\b/i,
  /\byour application is (now )?(in[.!\n]|in (our|good) hands|with (us|our \w+)|on its way|all set|under review)/i,
  /\bsuccessfully (applied|submitted|filed)\b/i,
  /\bapplication\b[^.\n]{0,60}\bsubmitted successfully\b/i,
  /\byour application (for|to|at|with) [^.\n]{1,80}? (has been|was|is) (successfully )?(submitted|received|sent)\b/i,
  /\byour (response|answers?|submission|form|entry|details) (has|have|was|were)( been)? (successfully )?(recorded|received|submitted|sent|forwarded)\b/i,
  /\b(thank(s| you)) for (completing|submitting|filling (in|out)) (this|the|our|your) (\w+ )?(form|application|questionnaire)\b/i,
  /^(you applied|we've got it)[.! ]*$/im,
  /\bconfirmation (number|no\.?|id|#)[\s:#]{1,3}(is )?(?=\S*\d)[A-Z\d-]{4,}\b/i,
  /\b(thank you|thanks),? [^.\n]{0,60}\b(we('ve| have)|your application) (got|received|was received)\b/i,
  /\bwe('ve| have)? (now |just |safely |successfully )?(got|received) (all )?(your )?(details|submission|application|resume|cv|everything)\b/i,
  /\bthank you for your interest\b[^]{0,200}\b(have|has|was|were|been|we|'ve) (now |just |successfully )?(received|submitted)\b/i,
];

const ABROAD = [
  /\b(dank|danke|danken ihnen|danken dir)( dir| ihnen)?,? (herzlich |sehr )?für (ihre|deine|die) (\w+ )?bewerbung\b/i,
  /\b(ihre|deine) bewerbung (ist|wurde) (erfolgreich |bei uns )*(eingegangen|übermittelt|abgeschickt|gesendet|versendet|verschickt|eingereicht)\b/i,
  /\b(ihre|deine) bewerbung (ist|wurde)\b[^.\n]{0,60}\b(gesendet|versendet|übermittelt|weitergeleitet)\b/i,
  /\b(ihre|deine) (bewerbungs)?unterlagen (sind|wurden) [^.\n]{0,40}(eingegangen|übermittelt)\b/i,
  /\bwir haben (ihre|deine) (bewerbung|(bewerbungs)?unterlagen) (erfolgreich |dankend )?erhalten\b/i,
  /\bbewerbung (erfolgreich )?(abgeschickt|eingegangen|übermittelt|versendet|eingereicht)\b/i,
  /\b(merci|remercions) (d['’]avoir postulé|(pour|de) votre candidature)/i,
  /\bvotre candidature ((au|pour|à|chez|de) [^.\n]{1,80}? )?(a (bien )?été|est) (bien )?(envoyée|reçue|transmise|enregistrée|soumise)/i,
  /\b(avons bien reçu votre (candidature|dossier)|accusons réception de votre candidature|candidature envoyée)/i,
  /\bgracias por (tu|su|enviar (tu|su)) (solicitud|candidatura|postulación)/i,
  /\b(tu|su) (solicitud|candidatura|postulación) (ha sido|fue|se ha) (enviad|recibid)[oa]/i,
  /\bhemos recibido (correctamente )?(tu|su) (solicitud|candidatura|postulación)/i,
  /\b(solicitud|candidatura|postulación) (enviada|recibida|registrada) (con éxito|correctamente)|^¡?(solicitud|candidatura|postulación|inscripción) (enviada|recibida|realizada|completada)(?=[.!\s]*$)/im,
  /\bte has (inscrito|postulado) (correctamente |con éxito )?(en|a|para) /i,
  /\bobrigad[oa] (por se candidatar|(pela|por) (sua )?candidatura)/i,
  /\b(sua|tua) candidatura foi (enviada|recebida)/i,
  /\brecebemos (a )?(sua|tua) candidatura/i,
  /\b(candidatura|currículo) (enviad[ao]|recebid[ao]|registad[ao]|registrad[ao]|realizad[ao]) com sucesso|^candidatura (enviada|realizada|recebida)(?=[.!\s]*$)/im,
  /\b(sua|tua) inscrição foi (realizada|enviada|recebida|concluída)/i,
  /\bgrazie per (la (tua|sua) candidatura|esserti candidat[oa]|aver inviato)/i,
  /\b(tua|sua) candidatura è stata (inviata|ricevuta)/i,
  /\babbiamo ricevuto (correttamente )?la (tua|sua) candidatura/i,
  /\bcandidatura (inviata|ricevuta|registrata)( con successo| correttamente|(?=[.!\s]*$))/im,
  /\bbedankt voor ((je|uw|jouw) sollicitatie|het solliciteren)\b/i,
  /\b(je|uw|jouw) sollicitatie is (verzonden|ontvangen|verstuurd)\b/i,
  /\bhebben (je|uw|jouw) (sollicitatie|gegevens|cv) (goed |in goede orde |succesvol )?ontvangen\b/i,
  /^sollicitatie (succesvol )?(verzonden|verstuurd|ontvangen)\b/im,
  /\bdziękujemy za (twoj[ąe] |pana |pani |państwa )?(aplikację|przesłanie|złożenie|zgłoszenie)/i,
  /\botrzymaliśmy (twoj[ąe] |pana |pani |państwa )?(aplikację|zgłoszenie)/i,
  /^aplikacja wysłana(?=[.!\s]*$)/im,
  /\b(aplikacja|zgłoszenie) został[ao] (wysłan|przyjęt|przesłan)[ae]/i,
  /(応募|エントリー)(が|は)?(完了(?!まで|後|前|画面|して(い(ない|ません)|おりません))|送信され(?!て(い(ない|ません)|おりません)|ません))|(応募|エントリー)を受け付け|ご応募(いただき)?(誠に)?ありがとうございま/,
];

/** A list of the applicant's own applications, with this one in it: its heading, and soon after how far one is. */
const LIST = new RegExp(
  '^(?:(?:my|your) (?:job )?applications|(?:meine|deine|ihre) bewerbungen|(?:mes|vos) candidatures|(?:mis|tus) (?:candidaturas|postulaciones|solicitudes)|(?:minhas|suas) candidaturas|le (?:mie|tue) candidature|mijn sollicitaties|moje aplikacje|応募履歴)$' +
    '[^]{0,300}(?<!\\p{L})(?:submitted|received|sent|applied|(?:in|under) review|eingegangen|gesendet|versendet|in prüfung|envoyée?|reçue?|transmise|enviad[oa]|recibid[oa]|recebid[oa]|inviat[oa]|ricevut[oa]|verzonden|ontvangen|wysłan[oa]|応募済み)(?!\\p{L})',
  'imu',
);

/** What pages say of an application that they have received. */
export const RECEIPTS: readonly RegExp[] = [...CONFIRMATIONS, ...ABROAD, LIST];

/** `Your resume was successfully submitted` */
export const OF_A_PART =
  /\b(resume|cv|file|document|photo|assessment|section|step|part|question|referral)s?\b/i;
export const NEGATED = /(?<!\p{L})(not|nicht|pas|niet|nie|não|non|no(?=\s\p{L})|noch)(?!\p{L})/iu;
/** Thanks are said for what then did not go in, too, and for what is yet to be sent. */
export const FAILED = new RegExp(
  anyOf(
    /\b(could not|couldn't|(were|was|are) unable to|failed to) (process|submit|send|save|complete|receive) (your |the |this )?(application|submission|form|request|it)\b(?! (within|before|by|until|immediately))/u,
    /\b(application|submission|it) (could not|couldn't|cannot|can't) be (processed|submitted|sent|saved|completed|received)\b(?! (within|before|by|until|immediately))/u,
    /\b(application|submission|it) (is|was|has)( not|n't) (yet |been )*(submitted|sent|complete|processed|received)\b/u,
    /\b(an (unexpected )?error (has )?occurred|something went wrong)\b(?! (while|when) (e-?mailing|sending))/u,
    /\b(press|click|hit|select) (on )?(the )?["“'«]?submit\b(?! (another|on))/u,
    /\bfehler (ist |wurde )?(aufgetreten|festgestellt)|\bkonnten? (leider )?nicht [^.!?\n]{0,30}(übermittelt|gesendet|abgeschickt|verarbeitet|gespeichert)/u,
    /\berreur (inattendue )?(est survenue|s'est produite)|n'a pas pu être (envoyée|transmise|enregistrée|traitée)/u,
    /\b(producido|ocurrido) un error|\bno (se ha podido|se pudo|pudimos|hemos podido) (enviar|procesar|completar)/u,
    /\bocorreu um erro|não foi possível (enviar|processar|concluir)|verificato un errore|non è stato possibile (inviare|elaborare|completare)/u,
    /\bis (er )?iets misgegaan|\biets is misgegaan|fout opgetreden|wystąpił błąd|nie udało się (wysłać|przesłać|zapisać)|エラーが発生(?!した場合|すると)|送信できません/u,
  ).source,
  'giu',
);
