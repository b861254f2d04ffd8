import type { Asked } from '../findAnswer.ts';
import type { Control } from '../control.ts';
import type { Meaning, Recognition } from '../meanings.ts';

/** What a model may say that a control asks for: what the profile says in one way, and nobody is judged by. */
export const PROPOSABLE: ReadonlySet<Meaning> = new Set<Meaning>([
  'first_name',
  'last_name',
  'middle_name',
  'full_name',
  'preferred_name',
  'email',
  'phone',
  'address_line1',
  'city',
  'state',
  'postal_code',
  'country',
  'location',
  'linkedin_url',
  'github_url',
  'portfolio_url',
  'years_of_experience',
  'skills',
]);

/** Nothing is guessed about a permit to work, money, health, origin, belief, or the law. */
export function isSensitive(text: string): boolean {
  return SENSITIVE.test(text);
}

const SENSITIVE =
  /\b(?:authori[sz]\w*|eligib\w*|entitled|permit\w*|visa|sponsor\w*|immigra\w*|citizen\w*|national\w*|salary|compensation|pay|wage|rate|remuneration|gender|sex\w*|pronouns?|race|racial|ethnic\w*|hispanic|latin\w*|veteran|military|disab\w*|health|medical|vaccin\w*|religio\w*|orientation|transgender|marital|pregnan\w*|age|birth\w*|born|criminal|convict\w*|felony|background|drug|agree\w*|consent\w*|certify|acknowledge|terms|privacy|signature|password|code|pin|ssn|social security|bank|card|passport|references?|referees?|emergency|spouse|partner|parents?|guardian|manager|supervisor|relatives?|referr\w*|beneficiary|kin)\b/i;

/** A box or list that nobody understood; never one that agrees, that is secret, or that is a trap. */
export function isOpenToProposals(
  control: Control,
  { question, isRepeated }: Asked,
  { meaning, evidence }: Recognition,
): boolean {
  if (!control.visible || control.disabled || isRepeated || !KINDS.has(control.kind)) return false;
  if (meaning !== 'unknown' && meaning !== 'question') return false;
  // It was understood well enough: what it asks for is nobody's to tell, or somebody else's.
  if (evidence.some((reason) => /no profile holds|stands below/.test(reason))) return false;
  const { section, hint, legend } = control.evidence;
  return question !== '' && ![question, section, hint, legend].some(isSensitive);
}

/** Long texts are answered to their very question only; which options a list has that must be opened is not told. */
const KINDS: ReadonlySet<Control['kind']> = new Set<Control['kind']>([
  'text',
  'email',
  'tel',
  'url',
  'number',
  'select',
  'radio',
]);
