import { ADDRESS_PARTS, type Meaning } from '../meanings.ts';
import type { Draft } from '../draft.ts';
import { type FormGroup, retaken } from './formGroup.ts';

const OTHERS =
  /\b(emergency contact|in case of emergency|next of kin|references?|referees?|referred by|referral|supervisor|line manager|beneficiary|spouse|parent|guardian|notfallkontakt|referenzen|contact d'urgence|références|contacto de emergencia|referencias|contatto di emergenza|noodcontact)\b/i;
const PLACES_OF_WORK =
  /\b(employment history|work history|work experience|(previous|present|current|most recent|last|former) employ\w*|employer( details| information| \d)|education|berufserfahrung|ausbildung|expérience professionnelle|formation|experiencia laboral|educación)\b/i;

const PERSONAL: Meaning[] = [
  'first_name',
  'last_name',
  'middle_name',
  'full_name',
  'preferred_name',
  'email',
  'phone',
  ...ADDRESS_PARTS,
  'current_company',
  'current_title',
  'employer',
  'job_title',
  'linkedin_url',
];
const LOCAL: Meaning[] = [...ADDRESS_PARTS, 'phone'];

/**
 * Below `Emergency contact`, a name is not the applicant's; below `Work experience`, a city is the employer's; after
 * `Reference: name`, an e-mail address is theirs where the applicant's has been asked for before.
 */
export function otherPeople({ drafts }: FormGroup): Draft[] {
  return afterOthers(belowOthers(drafts));
}

function afterOthers(drafts: Draft[]): Draft[] {
  const seen = new Set<Meaning>();
  let other: string | null = null;
  return drafts.map((draft) => {
    const { meaning } = draft.recognition;
    const { label, nearby } = draft.control.evidence;
    const text = label || nearby;
    if (OTHERS.test(text) && wordCount(text) <= 6 && meaning === 'unknown') other = text;
    else if (other !== null && PERSONAL.includes(meaning) && seen.has(meaning))
      return retaken(draft, 'unknown', `follows "${other}"`);
    else other = null;
    seen.add(meaning);
    return draft;
  });
}

function belowOthers(drafts: Draft[]): Draft[] {
  return drafts.map((draft) => {
    const { section, legend } = draft.control.evidence;
    const { meaning } = draft.recognition;
    const heading = [legend, section].find((text) => OTHERS.test(text) || PLACES_OF_WORK.test(text));
    if (heading === undefined || wordCount(heading) > 6) return draft;
    const isTheirs = OTHERS.test(heading) ? PERSONAL : LOCAL;
    return isTheirs.includes(meaning) ? retaken(draft, 'unknown', `stands below "${heading}"`) : draft;
  });
}

function wordCount(text: string): number {
  return text.split(/\s+/).length;
}
