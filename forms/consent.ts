import type { Control } from './control.ts';
import type { Meaning } from './meanings.ts';
import { questionText } from './questionText.ts';

/**
 * A box without which a form cannot be sent, and that says no more than that the applicant agrees to what sending it
 * means. Who asks us to apply asks for this too; a box that may stay empty, such as one for a newsletter, does.
 */
export function isRequiredConsent(control: Control, meaning: Meaning): boolean {
  if (control.kind !== 'checkbox' || control.options.length > 1 || !control.required) return false;
  return meaning === 'consent' || AGREEMENT.test(questionText(control));
}

const AGREEMENT =
  /\b(i|we) (hereby )?(agree|consent|accept|acknowledge|understand|certify|confirm|declare|have read)\b|\b(privacy (policy|notice|statement)|terms (and|of|&)|data protection)\b/i;
