import { buttonRole } from './buttonLabels.ts';
import { findWayForward } from './buttons.ts';
import type { PageLook } from './control.ts';

/** Whether the page counts its steps, and says that this is not the last of them: what leads on here does not send the form. */
export function hasStepsToGo({ signals }: PageLook): boolean {
  const counts = [...signals.text.matchAll(STEP)].map(([, step, last]) => Number(step) < Number(last));
  return counts.length > 0 && counts.every(Boolean);
}

const STEP =
  /(?<!\p{L})(?:step|page|part|section|schritt|seite|étape|paso|página|etapa|passo|passaggio|pagina|stap|krok|strona)\s+(\d{1,2})\s*(?:out of|of|von|sur|de|di|van|z|\/)\s*(\d{1,2})(?!\d)/giu;

/** A bare title in a list of steps, `4 Application submitted`, on a page that leads on: it names what is to come. Alone it is in no list. */
export function isStepToCome(text: string, found: RegExpExecArray, look: PageLook): boolean {
  const before = text.slice(0, found.index).split('\n');
  const rest = text.slice(found.index + found[0].length).split('\n');
  const line = `${before.at(-1) ?? ''}${found[0]}${rest[0] ?? ''}`;
  if (!BARE_STEP.test(line) || text.trim() === line.trim()) return false;
  const forward = findWayForward(look);
  const role = forward === null ? 'unknown' : buttonRole(forward.button.label);
  if (role === 'submit application') return true;
  if (THANKS.test(line) || (role !== 'submit' && role !== 'next')) return false;
  const beside = [...before.slice(-5, -1), ...rest.slice(1, 5)];
  return NUMBERED.test(line) || hasStepsToGo(look) || beside.some((other) => STEP_NAME.test(other));
}

/** No sentence, and nothing called out. */
const BARE_STEP = /^(?:\s*\d{1,2}[.):]?\s)?[^.!?…]{3,50}$/u;
/** Said once it is in; no step is called that. */
const THANKS = /\b(thanks?|dank|danke|merci|gracias|obrigad[oa]|grazie|bedankt|dziękujemy)\b|ありがとう/iu;
const NUMBERED = /^\s*\d{1,2}\W/u;
/** A number, or the step before the last. */
const STEP_NAME =
  /^\s*(?:\d{1,2}[.)]?|(?:\d{1,2}\W+)?(?:(?:review|check|preview|summary|questions|(?:my |your |personal |contact )?(?:details|information|documents)|(?:über)?prüfen|übersicht|zusammenfassung|persönliche (?:daten|angaben)|récapitulatif|vérification|coordonnées|resumen|revis(?:ar|ión)|datos personales|resumo|revisão|dados pessoais|riepilogo|dati personali|overzicht|controle(?:ren)?|gegevens|podsumowanie|dane)(?: .{0,20})?|確認|入力))\s*$/iu;
