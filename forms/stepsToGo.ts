import type { PageLook } from './control.ts';

/** Whether the page counts its steps, and says that this is not the last of them: what leads on here does not send the form. */
export function hasStepsToGo({ signals }: PageLook): boolean {
  const counts = [...signals.text.matchAll(STEP)].map(([, step, last]) => Number(step) < Number(last));
  return counts.length > 0 && counts.every(Boolean);
}

const STEP =
  /(?<!\p{L})(?:step|page|part|section|schritt|seite|étape|paso|página|etapa|passo|passaggio|pagina|stap|krok|strona)\s+(\d{1,2})\s*(?:out of|of|von|sur|de|di|van|z|\/)\s*(\d{1,2})(?!\d)/giu;
