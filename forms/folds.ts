import type { Control, Fold, PageLook } from './control.ts';
import type { Meaning, Recognition } from './meanings.ts';

/** A section that is folded away with something in it that an applicant is asked; null where there is none. */
export function findFold(
  look: PageLook,
  recognitions: readonly Recognition[],
  isKnown: (fold: Fold) => boolean,
): Fold | null {
  const hidden = look.controls.flatMap((control, at) =>
    !control.visible && isAsked(control.required, recognitions[at]?.meaning) ? [control] : [],
  );
  const marks = (controls: readonly Control[]) =>
    new Set(controls.map(({ frame, selector }) => `${frame} ${selector}`));
  const asked = marks(hidden);
  const demanded = marks(hidden.filter(({ required }) => required));
  // Of tabs one may be another way of giving the same.
  const isWanted = ({ isTab, frame, holds }: Fold) =>
    holds.some((selector) => (isTab === true ? demanded : asked).has(`${frame} ${selector}`));
  return look.folds.find((fold) => !isKnown(fold) && isWanted(fold)) ?? null;
}

function isAsked(required: boolean, meaning: Meaning = 'unknown'): boolean {
  return !NEVER.has(meaning) && (required || !VAGUE.has(meaning));
}

const NEVER = new Set<Meaning>(['honeypot', 'search', 'captcha', 'payment', 'promo_code']);
/** Another way to give a resume, a filter, a comment: whoever wants it opens it. */
const VAGUE = new Set<Meaning>(['unknown', 'question', 'username', 'password', 'email', 'one_time_code']);
