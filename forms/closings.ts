import { buttonRole } from './buttonLabels.ts';
import { findWayForward } from './buttons.ts';
import type { PageLook } from './control.ts';
import { hasApplication } from './foreground.ts';
import { newlySaid } from './newlySaid.ts';
import { saidIn } from './saidIn.ts';
import { eachOf } from './wordPatterns.ts';

/** Why nothing can be applied for here, in the page's own words. */
export interface Closing {
  code: 'posting_closed' | 'already_applied';
  words: string;
}

/** Only a page without a form says so of itself: beside one, the words speak of something else. */
export function findClosing(look: PageLook): Closing | null {
  if (hasApplication(look)) return null;
  // Where one can apply, it would be said before all else, or of this one; further down a posting speaks of others.
  const forward = findWayForward(look);
  const isOpen = forward !== null && buttonRole(forward.button.label) === 'apply';
  const [ownText = ''] = look.signals.text.split(OF_OTHERS);
  const text = isOpen ? look.signals.text.slice(0, FIRST_WORDS) : look.signals.text;
  const applied = saidIn(ownText, isOpen ? ALREADY_APPLIED : APPLIED_AT);
  if (applied !== null) return { code: 'already_applied', words: applied };
  const closed = saidIn(text, CLOSED) ?? saidIn(ownText, THIS_CLOSED);
  if (closed !== null) return { code: 'posting_closed', words: closed };
  const tooSoon = forward === null ? saidIn(ownText, TOO_SOON) : null;
  return tooSoon === null ? null : { code: 'already_applied', words: tooSoon };
}

/** The same of what a page says since then, beside its form: it was sent, and this is the answer. */
export function findClosingSince(before: PageLook, look: PageLook): Closing | null {
  const text = newlySaid(before, look).join('\n');
  return findClosing({ ...look, controls: [], buttons: [], signals: { ...look.signals, text } });
}

/** Characters: a menu, and what stands above the posting. */
const FIRST_WORDS = 600;

/** Below it are other postings. */
const OF_OTHERS =
  /^\W*(?:other|similar|related|more|recommended|featured|weitere|ähnliche|andere|autres|otras|otros|outras|altre|andere|inne) (?:open )?(?:jobs|positions|openings|vacancies|roles|postings|stellen\p{L}*|offres|postes|ofertas|empleos|vagas|offerte|posizioni|vacatures|oferty)\b/imu;

const ALREADY_APPLIED =
  /\b(you('ve| have)? (already|previously) (applied|submitted (an|your) application)|you(['’]ve| have)? applied (to|for) this (job|position|role|posting|vacancy)|you submitted (an|your) application (to|for) this|you have an? (active|existing|open) application (to|for) this|(your application|an application) (was|has) already (been )?(submitted|received)|(an|your) application\b[^.\n]{0,60} already exists|(haben sie sich|hast du dich|sie haben sich|du hast dich)\b[^.\n]{0,80}\b(bereits|schon)\b[^.\n]{0,60}\bbeworben|(ihre|deine|eine) bewerbung (für|auf) diese stelle (liegt|ist) (uns )?(bereits|schon)|liegt (uns )?bereits eine bewerbung|vous avez déjà (postulé|candidaté|envoyé|soumis|déposé)|candidature\b[^.\n]{0,40}\bexiste déjà|ya (te has|se ha|has) (postulado|inscrito|solicitado)|ya est[aá]s inscrit[oa]|já se candidatou|hai già inviato (la|una) (tua )?candidatura|ti sei già candidat[oa]|(je hebt|u hebt|u heeft|heeft u) al\b[^.\n]{0,60}\bgesolliciteerd|już (zaaplikował|aplikował)|aplikował[ae][śm] już)|すでに応募|応募済み/gi;
/** A page that leads nowhere may say no more than this. */
const APPLIED_AT = new RegExp(
  `${ALREADY_APPLIED.source}|(?<=^|\\n)applied (?:on \\d|\\d+ (?:minute|hour|day|week|month)s? ago|today|yesterday)`,
  'gi',
);
/** As applied for not long ago. What leads nowhere says it of its visitor; elsewhere it is the rule of the house. */
const TOO_SOON = eachOf(
  /\b(can|may) (only )?apply( only)?(?= once (every|per|in|within)\b)/u,
  /(?<!\b(candidates?|applicants?|people|they|anyone) )\b(can|may|able to|eligible to|welcome to) (re-?apply|apply (once )?again)\b(?=[^.\n]{0,60}\b(in|after|from(?! the (start|beginning))|on|within|next|until)\b)|\b(wait|days?|weeks?|months?|years?)\b[^.\n]{0,30}\bbefore (re-?applying|applying again)\b/u,
  /\b(cannot|can['’]t|not eligible to|unable to|not able to) (re-?apply|apply again)\b/u,
  /\byou (have )?(recently applied|applied recently)\b|\byou(['’]ve| have)? (recently )?applied\b[^.\n]{0,60}\b(in|within) the (last|past)\b/u,
  /\b(erst|frühestens)\b[^\n]{0,40}?\b(erneut|wieder|nochmals) bewerben\b|\berneute bewerbung\b(?![^.\n]*\bjederzeit\b)[^.\n]{0,40}\b(ab|möglich)\b|\b(vor kurzem|kürzlich) (bereits )?beworben\b/u,
  /(?<!\p{L})(postulé récemment|récemment postulé)(?!\p{L})|\b(pourrez|pouvez) (à nouveau postuler|postuler à nouveau)/u,
  /\b(te has postulado|postulaste|se postuló|inscribiste) (hace poco|recientemente)\b|\b(podrás|podrá|puedes|puede) volver a (postular|inscribir|solicitar)/u,
  /\bcandidatou(-se)? recentemente\b|\bpoderá (se )?candidatar(-se)? novamente\b|\bcandidat[oa] (di recente|recentemente)\b|\b(potrai|puoi) (ri)?candidarti (di nuovo|nuovamente)\b/u,
  /\bonlangs (al )?gesolliciteerd\b|\b(weer|opnieuw) solliciteren\b|\b(niedawno|ostatnio) (już )?(zaaplikował|aplikował)|\bponownie aplikować\b/u,
);
const CLOSED = eachOf(
  /\bno longer ((accepting|taking|receiving|considering) (new |further |any )?(applications|applicants|candidates|submissions|resumes)|(recruiting|hiring|looking) (for )?(this|candidates))\b/u,
  /\b(position|job|role|vacancy|posting|opening|requisition|opportunity|advert(isement)?|listing|page)\b[^.\n]{0,80}\b(is|are|has been|has|was|have been) (now |already |since |been )*(no longer (available|active|open|posted|advertised|online|live)|closed|filled|expired|removed|unavailable|withdrawn|taken down|archived|deactivated)/u,
  /\b(position|job|role|vacancy|posting|opening|listing)\b[^.\n]{0,40}\b(is|are)( currently)?( not|n['’]t)( currently)? available (in|for|to) (people in |applicants in |candidates in )?your (country|region|location|area|state)\b/u,
  /\b(job|position|vacancy|posting|requisition|listing|page)\b[^.\n]{0,60} (not found|(does not|doesn['’]t|no longer) exists?)/u,
  /\b(vacancy|position|job|posting|role|applications?) closed (on|since|at)\b/u,
  /\b(couldn['’]t|could not|can['’]t|cannot|unable to) find (the|this|that) (job|position|posting|vacancy|role)\b/u,
  /\bnot (currently|presently|yet|now) (accepting|taking|open for) (new |any |further )?applications\b(?! (by|via|from|through|sent|outside))/u,
  /\b(removed|closed|withdrawn|deleted) (this|the) (job|position|posting|vacancy|listing)\b|\bno acepta más (inscripciones|candidaturas|solicitudes)|\bvaga (encerrada|fechada|preenchida)\b/u,
  /(?<!\byou(['’]ve| have) )\breached (the|its|our) (maximum|limit)\b[^.\n]{0,30}\b(applications|applicants|candidates)/u,
  /(?<=^|\n)(applications?|job|position|posting|vacancy|role) (closed|expired|filled)(?=[.!]?(\n|$))/u,
  /\bapplications?( for this \w+)? (is|are|have|has) (now |currently )?(closed|paused|suspended|not open( yet)?|not yet open)\b|\b(application )?(deadline|closing date)( for [^.\n]{0,40})? (has|is) (now )?(passed|expired|over)\b/u,
  /\b(stelle|stellenanzeige|stellenangebot|position|ausschreibung|anzeige|vakanz)\b[^.\n]{0,60}\b(nicht mehr (verfügbar|aktuell|ausgeschrieben|online|aktiv|vakant|frei|zu besetzen)|(bereits|schon) (besetzt|vergeben)|(ist|wurde) (leider )?(geschlossen|abgelaufen|besetzt|vergeben|deaktiviert|offline)|existiert nicht( mehr)?|nicht gefunden)/u,
  /\b(bewerbungsverfahren|bewerbungsphase|ausschreibung)\b(?![^.\n]{0,40}\b(in der regel|nach|innerhalb|in \d))[^.\n]{0,40}\b(abgeschlossen|beendet|geschlossen)/u,
  /\bbewerbungsfrist\b[^.\n]{0,40}\b(abgelaufen|beendet|vorbei|verstrichen)|\bkeine bewerbungen mehr\b/u,
  /\b(offre|poste|annonce)\b[^.\n]{0,60}(?<!\p{L})(n['’]est plus|n['’]existe plus|pourvue?|expirée?|a expiré|clôturée?|fermée?|introuvable)(?!\p{L})/u,
  /\bcandidatures\b[^.\n]{0,60}\b(closes|clôturées|fermées|terminées)\b/u,
  /\b(oferta|vacante|puesto|vaga|plaza)\b[^.\n]{0,60}(?<!\p{L})(ya no (está|existe|acepta)|ha caducado|ha expirado|ha sido (cerrada|cubierta)|cubiert[oa]|não está mais|não aceita mais|foi (encerrada|preenchida)|está cerrad[oa]|expirou)(?!\p{L})/u,
  /\bproceso( de selección)? (ya )?(está|ha|ha sido|fue|se encuentra) (cerrado|finalizado|terminado)|\b(inscripciones|inscrições|candidaturas)( estão| están)? (cerradas|encerradas|fechadas|finalizadas)/u,
  /\bcandidature\b[^.\n]{0,60}\b(chiuse|terminate|scadute)/u,
  /\b(posizione|offerta|annuncio)\b[^.\n]{0,60}(?<!\p{L})(non è più|scadut[oa]|chius[oa]|è stat[oa] (chius|coperta|rimoss))/u,
  /\bvacature\b[^.\n]{0,60}\b(niet meer|niet langer|gesloten|vervuld|verlopen)/u,
  /(ogłoszenie|oferta)\b[^.\n]{0,60}(?<!\p{L})(wygasł[oa]|nieaktualn[ea]|nieaktywn[ea]|zakończon[ea]|nie jest już)/u,
  /\brekrutacja\b(?![^.\n]{0,60}(zostanie|będzie))[^.\n]{0,60}(?<!\p{L})(zakończona|zamknięta)/u,
  /(応募|エントリー)(の)?(受付|受け付け)?(は|を)?(締め?切りました|終了しました|終了して(い|お)り?ます)|募集(は|を)?終了(?!日|予定)|掲載(は|が)?終了|求人(は|が)?見つかりません/u,
);
/** Of the posting itself, wherever it says so. */
const THIS_CLOSED = new RegExp(
  `(?<!\\p{L})(?:this|sorry,? the|diese[rs]?|cette?|est[ae]|quest[ao]|deze|ta|to)\\s[^.\\n]{0,30}?(?:${CLOSED.source})`,
  'giu',
);
