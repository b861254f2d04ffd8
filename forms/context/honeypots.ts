import type { Draft } from '../draft.ts';
import { type FormGroup, retaken } from './formGroup.ts';

const TYPED = new Set(['text', 'email', 'tel', 'url', 'number', 'textarea', 'search']);

/**
 * Traps for programs: boxes to type into that are in the page but out of sight. What is not displayed, or covered by
 * a widget, is mostly meant for later.
 */
export function honeypots({ drafts }: FormGroup): Draft[] {
  return drafts.map((draft) => {
    const { kind, hiddenBy, required } = draft.control;
    if (required || !TYPED.has(kind)) return draft;
    if (hiddenBy === 'off screen' || hiddenBy === 'no size')
      return retaken(draft, 'honeypot', `a box that nobody sees (${hiddenBy})`);
    return saysLeaveIt(draft) ? retaken(draft, 'honeypot', 'says that it must stay empty') : draft;
  });
}

/** `Leave this field blank`; what may stay empty only in some cases is none: `Leave blank if not applicable`. */
function saysLeaveIt({ control }: Draft): boolean {
  const { label, placeholder, nearby, hint } = control.evidence;
  return [label, placeholder, nearby, hint].some(
    (text) => STAYS_EMPTY.test(text) && !IN_SOME_CASES.test(text),
  );
}

const STAYS_EMPTY =
  /\b(leave|keep) (this |the |it |that )?((field|box|input) )?(blank|empty|unchanged|untouched)\b|\b(should|must|has to|needs to) (be (left )?|stay |remain )(blank|empty|unchanged)\b|\bdo(n['’]t| not) (fill|enter|type|write|put)( anything| something| text)?( (this|it))?( (in|out|into|here|this))*( (field|box|input))?\s*[.!]?\s*$|(nicht ausfüllen|(bitte )?(dieses feld )?(frei|leer) ?lassen|ne (pas )?(remplir|remplissez)( pas)?|laissez? (ce champ |cette case )?vide|dej(e|ar|a) (este campo )?(en blanco|vac[ií]o)|no (rellenar|completar|rellene)|deix(e|ar) (este campo )?(em branco|vazio)|não preench(a|er)|lascia(re|te)? (questo campo )?(vuoto|in bianco)|non compilare|(dit veld )?leeg laten|niet invullen|nie wypełniaj|pozostaw (to pole )?puste)|空欄のまま|入力しないで/iu;
const IN_SOME_CASES =
  /\b(if|unless|when|until|except)\b(?! (you('re| are)? )?(a )?(human|not a (ro)?bot))|\b(falls|wenn|si|se|als|indien|jeśli)\b/iu;
