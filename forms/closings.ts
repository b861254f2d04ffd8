import type { PageLook } from './control.ts';
import { hasApplication } from './foreground.ts';

/** Why nothing can be applied for here, in the page's own words. */
export interface Closing {
  code: 'posting_closed' | 'already_applied';
  words: string;
}

/** Only a page without a form says so of itself: beside one, the words speak of something else. */
export function findClosing(look: PageLook): Closing | null {
  if (hasApplication(look)) return null;
  const applied = ALREADY_APPLIED.exec(look.signals.text)?.[0];
  if (applied !== undefined) return { code: 'already_applied', words: applied };
  const closed = CLOSED.exec(look.signals.text)?.[0];
  return closed === undefined ? null : { code: 'posting_closed', words: closed };
}

const ALREADY_APPLIED =
  /\b(you('ve| have)? (already|previously) (applied|submitted (an|your) application)|you applied (to|for) this (job|position|role|posting|vacancy)|you submitted (an|your) application (to|for) this|you have an? (active|existing|open) application (to|for) this|(your application|an application) (was|has) already (been )?(submitted|received)|(haben sie sich|hast du dich|sie haben sich|du hast dich)\b[^.\n]{0,80}\b(bereits|schon)\b[^.\n]{0,60}\bbeworben|(ihre|deine|eine) bewerbung (für|auf) diese stelle (liegt|ist) (uns )?(bereits|schon)|vous avez déjà (postulé|envoyé|soumis|déposé)|ya (te has|se ha|has) (postulado|inscrito|solicitado)|já se candidatou|hai già inviato la candidatura|ti sei già candidat[oa]|(je hebt|u hebt|heeft u) al gesolliciteerd|już (zaaplikował|aplikował))|すでに応募|応募済み/i;
const CLOSED = anyOf(
  /\bno longer ((accepting|taking|receiving|considering) (new |further |any )?(applications|applicants|candidates|submissions|resumes)|(recruiting|hiring|looking) (for )?(this|candidates))\b/u,
  /\b(position|job|role|vacancy|posting|opening|requisition|opportunity|advert(isement)?|listing|page)\b[^.\n]{0,80}\b(is|are|has been|has|was|have been) (now |already |since |been )*(no longer (available|active|open|posted|online|live)|closed|filled|expired|removed|unavailable|withdrawn|taken down|archived|deactivated)/u,
  /\b(job|position|vacancy|posting|requisition|listing) (not found|(does not|doesn['’]t|no longer) exists?)/u,
  /\b(vacancy|position|job|posting|role|applications?) closed (on|since|at)\b/u,
  /\b(couldn['’]t|could not|can['’]t|cannot|unable to) find (the|this|that) (job|position|posting|vacancy|role)\b/u,
  /\bapplications?( for this \w+)? (is|are|have|has) (now )?closed\b|\b(application )?(deadline|closing date)( for [^.\n]{0,40})? (has|is) (now )?(passed|expired|over)\b/u,
  /\b(stelle|stellenanzeige|stellenangebot|position|ausschreibung|anzeige|vakanz)\b[^.\n]{0,60}\b(nicht mehr (verfügbar|aktuell|ausgeschrieben|online|aktiv|vakant|frei|zu besetzen)|(bereits|schon) (besetzt|vergeben)|(ist|wurde) (leider )?(geschlossen|abgelaufen|besetzt|vergeben|deaktiviert|offline)|existiert nicht( mehr)?|nicht gefunden)/u,
  /\bbewerbungsfrist\b[^.\n]{0,40}\b(abgelaufen|beendet|vorbei|verstrichen)|\bkeine bewerbungen mehr\b/u,
  /\b(offre|poste|annonce)\b[^.\n]{0,60}(?<!\p{L})(n['’]est plus|n['’]existe plus|pourvue?|expirée?|a expiré|clôturée?|fermée?|introuvable)(?!\p{L})/u,
  /\bcandidatures\b[^.\n]{0,60}\b(closes|clôturées|fermées|terminées)\b/u,
  /\b(oferta|vacante|puesto|vaga|plaza)\b[^.\n]{0,60}(?<!\p{L})(ya no (está|existe|acepta)|ha caducado|ha expirado|ha sido (cerrada|cubierta)|cubiert[oa]|não está mais|não aceita mais|foi (encerrada|preenchida)|está cerrad[oa]|expirou)(?!\p{L})/u,
  /\b(posizione|offerta|annuncio)\b[^.\n]{0,60}(?<!\p{L})(non è più|scadut[oa]|chius[oa]|è stat[oa] (chius|coperta|rimoss))/u,
  /\bvacature\b[^.\n]{0,60}\b(niet meer|gesloten|vervuld|verlopen)/u,
  /(ogłoszenie|oferta)\b[^.\n]{0,60}(?<!\p{L})(wygasł[oa]|nieaktualn[ea]|nieaktywn[ea]|zakończon[ea]|nie jest już)/u,
  /募集(は|を)?終了|掲載(は|が)?終了|求人が見つかりません/u,
);

function anyOf(...patterns: RegExp[]): RegExp {
  return new RegExp(patterns.map(({ source }) => `(?:${source})`).join('|'), 'iu');
}
