import type { Fold, PageLook } from './control.ts';
import type { Meaning, Recognition } from './meanings.ts';

/** A section that is folded away with something in it that an applicant is asked; null where there is none. */
export function findFold(
  look: PageLook,
  recognitions: readonly Recognition[],
  isKnown: (fold: Fold) => boolean,
): Fold | null {
  const asked = new Set(
    look.controls
      .filter((control, at) => !control.visible && isAsked(control.required, recognitions[at]?.meaning))
      .map(({ frame, selector }) => `${frame} ${selector}`),
  );
  const wanted = look.folds.find(
    (fold) => !isKnown(fold) && fold.holds.some((selector) => asked.has(`${fold.frame} ${selector}`)),
  );
  return wanted ?? null;
}

function isAsked(required: boolean, meaning: Meaning = 'unknown'): boolean {
  return !NEVER.has(meaning) && (required || !VAGUE.has(meaning));
}

const NEVER = new Set<Meaning>(['honeypot', 'search', 'captcha', 'payment', 'promo_code']);
/** Another way to give a resume, a filter, a comment: whoever wants it opens it. */
const VAGUE = new Set<Meaning>(['unknown', 'question', 'username', 'password', 'email', 'one_time_code']);
