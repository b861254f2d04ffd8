import { ADDRESS_PARTS, type Meaning } from '../meanings.ts';
import type { Draft } from '../draft.ts';
import { type FormGroup, retakenFor } from './formGroup.ts';

/** `High school`, in a row or a block of its own, is no place for a university; nor is what stands behind it in that row. */
export function schoolLevels({ drafts }: FormGroup): Draft[] {
  let lower: string | undefined;
  return drafts.map((draft) => {
    const { meaning } = draft.recognition;
    const said = levelIn(draft);
    if (said !== undefined || meaning === 'school') lower = said;
    else if (!OF_SCHOOLS.has(meaning) && meaning !== 'unknown') lower = undefined;
    const isTheirs =
      OF_SCHOOLS.has(meaning) || (said !== undefined && isSchool(said) && OF_PLACES.has(meaning));
    return lower !== undefined && isTheirs ? retakenFor(draft, lower, `asks about "${lower}"`) : draft;
  });
}

function levelIn({ control }: Draft): string | undefined {
  const { label, nearby, legend, caption, section } = control.evidence;
  return [label, nearby, legend, caption, section].find(
    (text) =>
      text.length < 60 &&
      ((BELOW.test(text) && !ABOVE.test(text.replace(NAME_OF, ''))) || namesOneDegree(text)),
  );
}

/** `Undergraduate university`, `Master's degree`: that of a school may be another one than the applicant's last. */
function namesOneDegree(text: string): boolean {
  return new Set(text.toLowerCase().match(DEGREES)).size === 1 && !/\b(or|highest|e\.?g|level)\b/i.test(text);
}

const DEGREES = /\b(under-?graduate|bachelor|master(?=['’]?s? )|doctora(l|te)|ph\.?d)\b/g;

const OF_SCHOOLS = new Set<Meaning>([
  'school',
  'degree',
  'field_of_study',
  'graduation_year',
  'gpa',
  'period_start',
  'period_end',
]);
/** `High school`, and not `High school diploma required` */
function isSchool(heading: string): boolean {
  return heading.split(/\s+/).length <= 4 && !/diploma|degree|students?\b|required|graduate/i.test(heading);
}

/** Below such a heading they are those of the school. */
const OF_PLACES: ReadonlySet<Meaning> = new Set<Meaning>(['full_name', 'phone', ...ADDRESS_PARTS]);
const BELOW =
  /\b(high|secondary|middle|elementary|primary|grammar|trade|vocational|technical|nursing|driving) school\b|(?<!post\W?)\b(secondary|primary|elementary) education\b|\b(ged|lycée|collège|gymnasium|realschule|abiturs?|maturità|berufsschule|liceo|instituto|bachillerato|liceum|technikum)\b|高校|高等学校/i;
const NAME_OF = /^\W*name of (your |the )?/i;
const ABOVE = /\b(universit\w*|studium|hochschule|higher|college|highest|last|or|oder|ou|o|of)\b|大学/i;
