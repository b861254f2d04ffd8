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

/** `Leave this field blank` */
function saysLeaveIt({ control }: Draft): boolean {
  const { label, placeholder, nearby, hint } = control.evidence;
  return [label, placeholder, nearby, hint].some((text) => STAYS_EMPTY.test(text));
}

/** All that it says: `Do not leave blank`, `Leave blank if not applicable` and `Students may leave this blank` are about answers. */
const STAYS_EMPTY =
  /^\W*(if you('re| are)? (a )?(human|not a (ro)?bot),? )?(please |bitte )?(leave|keep) (this |the )?((field|box|input) )?(blank|empty|unchanged|untouched)( if you('re| are)? (a )?human)?\W*$|(?<!not )\b(should|must) (be (left )?|stay |remain )(blank|empty|unchanged)\W*$|do(n['’]t| not) (fill|write|put anything|type anything|enter anything)( (this|it|in|out|into|here))*( (field|box))?\W*$|^\W*(bitte )?(dieses feld )?(bitte )?((frei|leer) lassen|nicht ausfüllen)\W*$|^\W*(ne pas remplir|laissez? (ce champ |cette case )?vide|dejar? (este campo )?(en blanco|vac[ií]o)|no rellenar|deixe? (este campo )?(em branco|vazio)|não preencher|lascia(re)? (questo campo )?(vuoto|in bianco)|non compilare|(dit veld )?leeg laten|niet invullen|nie wypełniaj|pozostaw (to pole )?puste|空欄のまま|入力しないで)\W*$/iu;
