import { ABROAD } from './receiptsAbroad.ts';
import { eachOf } from './wordPatterns.ts';

const CONFIRMATIONS = [
  /\bthank(s| you) (so much |very much )?for (applying|(submitting )?your ((?!interest|draft|incomplete|saved)[\w-]+ )?application)\b/i,
  /\b(your )?application (has been|was|is) (successfully )?(submitted|received|sent|completed?)\b/i,
  /\bwe('ve| have)? (have )?received your application\b/i,
  /\b(you have|you've) (successfully )?(applied|submitted your application)\b/i,
  /\bapplication (submitted|received|complete|sent)\b/i,
  /\byour application is (now )?(in[.!\n]|in (our|good) hands|with (us|our \w+)|on its way|all set|under review)/i,
  /\b(your|online) (job |online |application )*submission (has been|was|is) (successfully )?(completed?|submitted|received)\b/i,
  /\b(you have|you've) successfully completed (the|this|your) (job |online |application )*(application|submission)( process)?(?=[.!\s]*$)/im,
  /\bsuccessfully (applied|submitted|filed)\b/i,
  /\bapplication\b[^.\n]{0,60}\bsubmitted successfully\b/i,
  /\byour application (for|to|at|with) [^.\n]{1,80}? (has been|was|is) (successfully )?(submitted|received|sent)\b/i,
  /\byour (response|answers?|submission|form|entry|details) (has|have|was|were)( been)? (successfully )?(recorded|received|submitted|sent|forwarded)\b/i,
  /\b(thank(s| you)) for (completing|submitting|filling (in|out)) (this|the|our|your) (\w+ )?((type)?form|application|questionnaire)\b/i,
  /\bthank(s| you) for (contacting us|getting in touch|your message)[.!]\s+((we|our team|someone)( will|'ll) (get (back|in touch)|be in touch|contact you|reply|respond)|it has been sent)\b/i,
  /^(you applied|we've got it)[.! ]*$/im,
  /\b(you('ve| have)? )?applied (to |for )?(this \w+ )?(just now|(a )?(few )?(moments?|seconds?) ago)\b/i,
  /\bconfirmation (number|no\.?|id|#)[\s:#]{1,3}(is )?(?=\S*\d)[A-Z\d-]{4,}\b/i,
  /\b(thank you|thanks),? [^.\n]{0,60}\b(we('ve| have)|your application) (got|received|was received)\b/i,
  /\bwe('ve| have)? (now |just |safely |successfully )?(got|received) (all )?(your )?(details|submission|application|resume|cv|everything)\b/i,
  /\bthank you for your interest\b[^]{0,200}\b(have|has|was|were|been|we|'ve) (now |just |successfully )?(received|submitted)\b/i,
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
export const FAILED = eachOf(
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
);
