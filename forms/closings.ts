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
  /\b(you('ve| have)? already (applied|submitted (an|your) application)|(your application|an application) (was|has) already (been )?(submitted|received)|(haben sie sich|hast du dich|sie haben sich|du hast dich) bereits\b[^.\n]{0,60}\bbeworben|vous avez déjà postulé|ya (te has|se ha|has) (postulado|inscrito|solicitado)|já se candidatou|hai già inviato la candidatura|ti sei già candidat[oa]|(je hebt|u hebt|heeft u) al gesolliciteerd|już (zaaplikował|aplikował))|すでに応募|応募済み/i;
const CLOSED =
  /\b(no longer (accepting|taking|receiving) applications|(position|job|role|vacancy|posting|opening|requisition)\b[^.\n]{0,80}\b(is|are|has been|was) (no longer (available|active|open|posted)|closed|filled|expired|removed|unavailable)|applications? (for this \w+ )?(is|are|have) (now )?closed|(stelle|stellenanzeige|position)\b[^.\n]{0,60}\b(nicht mehr (verfügbar|aktuell|ausgeschrieben)|bereits besetzt)|(offre|poste|annonce)\b[^.\n]{0,60}\b(n['’]est plus|n['’]existe plus|pourvue?|expirée?)|(oferta|vacante|puesto|vaga)\b[^.\n]{0,60}\b(ya no está|ha caducado|não está mais|foi encerrada|está cerrada)|(posizione|offerta|annuncio)\b[^.\n]{0,60}\b(non è più|scadut[oa]|chius[oa])|vacature\b[^.\n]{0,60}\b(niet meer|gesloten|vervuld|verlopen)|(ogłoszenie|oferta)\b[^.\n]{0,60}\b(wygasł[oa]|nieaktualn[ea]|zakończon[ea]))|募集(は|を)?終了/i;
