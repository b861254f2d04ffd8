import type { Draft } from '../draft.ts';
import type { Meaning } from '../meanings.ts';
import { questionText } from '../questionText.ts';
import { kindSaidIn } from './blockKinds.ts';
import { type FormGroup, retaken } from './formGroup.ts';

/**
 * `Position`, where no employer is asked for and no heading speaks of work, is as likely the post that is applied for as the one that
 * is held: whoever is asked knows.
 */
export function postsAlone({ drafts }: FormGroup): Draft[] {
  const isOfWork = drafts.some(
    ({ control, recognition }) => control.visible && WORK.has(recognition.meaning),
  );
  if (isOfWork) return drafts;
  return drafts.map((draft) => {
    const { legend, caption, section } = draft.control.evidence;
    const isAlone =
      draft.recognition.meaning === 'current_title' &&
      POST.test(questionText(draft.control)) &&
      kindSaidIn([legend, caption, section]) !== 'job';
    return isAlone ? retaken(draft, 'unknown', 'may be the post that is applied for') : draft;
  });
}

const WORK: ReadonlySet<Meaning> = new Set<Meaning>(['current_company', 'employer', 'job_title']);
/** A profession is one's own, whatever one applies for. */
const POST =
  /^\W*(the |le |la |el |il |o |a )?(position|post|role|job|stelle|poste|fonction|puesto|cargo|função|posizione|ruolo|functie|stanowisko)\W*$/iu;
