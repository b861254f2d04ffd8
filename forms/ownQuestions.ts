import { asksForAnother } from './asksForAnother.ts';
import type { Meaning } from './meanings.ts';

/**
 * Whether a text that speaks of something known still asks for something else: it turns it round, narrows it, asks why,
 * whether, or for how long, or speaks of somebody else.
 */
export function isOwnQuestion(meaning: Meaning, text: string, extraWords: number): boolean {
  if (meaning === 'years_of_experience' && extraWords > 0) return true;
  if (meaning === 'consent') return MARKETING.test(text);
  if (meaning === 'sponsorship' && MARKETING.test(text)) return true;
  if (NEVER_TURNED.has(meaning)) return false;
  if (OF_REASONS.test(text) || asksForAnother(meaning, text)) return true;
  if (meaning === 'work_authorization' && (NEEDED.test(text) || PENDING.test(text))) return true;
  if (meaning === 'sponsorship' && WITHOUT_IT.test(text)) return true;
  if (PERMITS.has(meaning) && (NARROWED.test(text) || NEGATED.test(text) || OF_THE_PAST.test(text)))
    return true;
  if (meaning === 'disability_status' && (DISABLED_OTHERS.test(text) || /^\W*(do|are) you not\b/i.test(text)))
    return true;
  if (STATES.has(meaning) && (SOMEBODY_ELSE.test(text) || AT_THE_INTERVIEW.test(text))) return true;
  return VALUES_ASKED.has(meaning) && (asksWhether(text) || TO_BE_TOLD.test(text));
}

/** `Company name (if applying as a freelancer)`: of a case that need not be the applicant's. */
export function isConditional(meaning: Meaning, text: string): boolean {
  return !NEVER_TURNED.has(meaning) && !ONLY_IF_OTHER.has(meaning) && CONDITIONAL.test(text);
}

/** Nothing about a person: whatever is said around them, they stay what they are. */
const NEVER_TURNED = new Set<Meaning>([
  'honeypot',
  'captcha',
  'payment',
  'password',
  'password_confirmation',
  'one_time_code',
  'search',
  'promo_code',
  'how_heard',
]);

/** Consent to be written to is for the person to give. */
const MARKETING =
  /\b(newsletter|marketing|offers|promotions?|promotional|updates|text messages?|sms|job alerts?)\b/i;

const OF_REASONS =
  /^\W*(why|explain|warum|weshalb|pourquoi|por qu[eé]|perch[eé]|waarom|dlaczego)(?!\p{L})|\b(if (not|no|so|yes),? (please )?(explain|describe|why)|reasons? (for|why))\b/iu;

const PERMITS = new Set<Meaning>(['work_authorization', 'sponsorship']);
const NARROWED =
  /\b((un)?restrict\w*|extension|renew\w*|only for|current employer|without|any employer|all employers|every employer|indefinitely|permanently|permanent|citizen(s|ship)?|uneingeschränkt|unbefristet|ohne|sans|sin|sem|senza|zonder|bez)(?!\p{L})/iu;
const NEGATED =
  /\b(not|never|nicht|kein(e|en|er)?|niet|geen|nie)(?!\p{L})|n['’]t\b|\bne [\p{L}-]+ pas\b|\bno (longer|need|right|legal|work|visa|sponsorship)\b/iu;
/** Who needs a permit has none. */
const NEEDED =
  /\b(need|require|benötig\w*|brauch(e|en|st|t)|besoin|nécessit\w*|necesit\w*|requier\w*|precisa\w*|nodig|bisogno|necessit\w*|potrzebuj\w*|wymaga\w*)\b|必要/iu;
const PENDING =
  /\b(waiting|pending|awaiting|under review|decision|limited to|hours (per|a) week)\b|\b(applied|apply|applying|application) for (an? |your |the )?(\w+ )?(permit|visa|authori[sz]ation)\b/i;
const WITHOUT_IT =
  /\b(even )?if (we|the company|you)\b.{0,30}\b(cannot|can['’]?t|do not|don['’]t|not|unable)\b/i;
const CONDITIONAL =
  /^\W*(if (yes|no|so|not)|(wenn|falls) (ja|nein)|si (oui|non|no|sí)|se (sì|no|sim|não)|(zo|indien) (ja|nee)|jeśli (tak|nie))(?!\p{L})|\bif (you(['’]re| are|r)? )?(applying as|still|self-?employed|an? (freelancer?|contractor|student|minor|recruiter)|freelanc\w*|contract(or|ing)|under \d|different|not |other than|married|outside|international)/iu;
const ONLY_IF_OTHER = new Set<Meaning>(['preferred_name', 'middle_name', 'consent', 'how_heard']);
const OF_THE_PAST =
  /\b(have you (ever|previously|already|been)|previously|formerly|in the past|did you|were you|had you|before|worked|denied|revoked|history|since when|expir\w+)\b/i;

/** What somebody is, and answers with yes or no. */
const STATES = new Set<Meaning>([
  'work_authorization',
  'sponsorship',
  'veteran_status',
  'disability_status',
  'hispanic_ethnicity',
  'gender',
  'race',
]);
const SOMEBODY_ELSE =
  /\b(spouse|husband|wife|(?<!domestic )partner|parents?|guardian|mother|father|child(ren)?|sons?|daughters?|relatives?|family|household|dependents?|friends?|colleagues?|coworkers?|candidates you|team|ehe(partner|mann|frau|gatt\w+)\w*|conjointe?|époux|épouse|c[óo]nyuge|c[ôo]njuge|espos[oa]|coniuge|marito|moglie|echtgeno\w+|małżon\w+|współmałżon\w+)(?!\p{L})/iu;
const DISABLED_OTHERS =
  /\bdisab\w+ (people|persons|students?|children|adults|individuals|clients|patients|customers|users|community)\b|\b(people|persons|students|children|adults|individuals|clients|patients|those) (with|who have) .{0,20}disab|\b(experience|worked|working|work|teach\w*|support\w*|car(e|ing)) .{0,30}disab/i;
const AT_THE_INTERVIEW =
  /\b(accommodations?|adjustments?|interview|assistance|prevents?|limits|perform the (essential|job))\b|\bdisability (?!status|or|and|as|that|which|under|such|in|at|for|to|including|considered|according|per|within|since|now|when|self|identification)\p{L}/iu;

/** What is answered with a value, so that a question after yes or no is not about it: `Can you start in May?` */
const VALUES_ASKED = new Set<Meaning>([
  'start_date',
  'notice_period',
  'salary_expectation',
  'years_of_experience',
  'city',
  'state',
  'country',
  'location',
  'nationality',
  'address_line1',
  'postal_code',
  'current_company',
  'current_title',
  'employer',
  'job_title',
  'school',
  'degree',
  'field_of_study',
  'graduation_year',
  'gpa',
  'skills',
  'birth_date',
  'gender',
  'race',
]);

function asksWhether(text: string): boolean {
  return WHETHER.test(text) && !SAY_IT.test(text);
}

const WHETHER =
  /^\W*((please )?(confirm|indicate) (that|whether|if)|do|does|did|are|is|am|was|were|have|has|had|can|could|will|would|should|may|haben sie|hast du|sind sie|bist du|können sie|kannst du|avez[- ]vous|as[- ]tu|êtes[- ]vous|es[- ]tu|pouvez[- ]vous|¿?\s*(tienes?|puedes?|est[aá]s?|vives?)|você (tem|pode|está|mora)|hai|puoi|sei|vivi|heb je|heeft u|kun je|kunt u|ben je|bent u|czy)(?!\p{L})/iu;
const TO_BE_TOLD = /^\W*(please )?(describe|discuss|walk us|tell us (more )?about)\b/i;
/** `Could you tell us when you can start?` */
const SAY_IT =
  /\b(tell|share|provide|give|state|indicate|specify|let us know|list|say)\b|\b(if so|if yes)\b/i;
