import { ADDRESS_PARTS, type Meaning } from '../meanings.ts';
import type { Draft } from '../draft.ts';
import { type FormGroup, retakenFor } from './formGroup.ts';
import { questionText } from '../questionText.ts';
import { SECOND_PEOPLE } from '../secondPeople.ts';
import { askedBefore, NAMES, namedBefore } from './askedAgain.ts';
import { OF_PEOPLE, PERSONAL, SCHOOLING } from './factsOfPeople.ts';
import { otherThingAbove } from './otherThings.ts';
import { lastIsPost, maybeTitleOfPosting } from './titleOfPosting.ts';

const THEIRS =
  /(?<!\p{L})(landlords?|(?<=^\W*(the |your |other |previous |current |former )*)(team members|((property|home|land|building|legal) ?)?owners?|roommates?|occupants?|nominees?|nominator|recommenders?)(?=( details| information)?( #?\d)?\W*$)|(primary care|family|attending|referring|treating|personal) (physician|doctor|provider)|(thesis|academic|faculty|phd|research) (advis[eo]r|sponsor|mentor)|emergency( contact)?|in case of emergency|(refer|recommend) (a|your) friend|next of kin|references?|referees?|referred by|(who|person (who|that)) referred|referral|supervisor|(line|your|current|previous|hiring) manager|beneficiary|spouse|partner|parents?|guardians?|father|mother|family members?|household members?|depend[ae]nts?|(?<=^\W*)(your |my )?(children|siblings|brothers?|sisters?|husband|wife)(?=( details| information)?\W*$)|witness(es)?|guarantors?|interpreter|representative|(recruitment|staffing) agency|recruiter|notfallkontakt|notfall|referenz(en|geber)?|ehe(partner|gatt\p{L}+)|vorgesetzte[nr]?|erziehungsberechtigte\p{L}*|vater|mutter|ansprechpartner\p{L}*|zeug(e|in)|bürge|contact d['’]urgence|en cas d['’]urgence|références?( professionnelles?)?|conjointe?|représentant|responsable|père|mère|tuteur|témoin|contacto de emergencia|emergencia|referencias?( laborales| profesionales)?|cónyuge|padre|madre|tutor|testigo|contato de emergência|emergência|referências?|cônjuge|responsável|contatto di emergenza|referenz[ae]|coniuge|genitor[ei]|noodcontact|noodgeval|referenties?|partner|leidinggevende|kontakt (w nagłych|awaryjny)|referencje|małżon\p{L}+|przełożon\p{L}+|緊急連絡先|保護者|配偶者|推薦者)(?!\p{L})/iu;
export const OTHERS = new RegExp(`${THEIRS.source}|(?<!\\p{L})(${SECOND_PEOPLE})(?!\\p{L})`, 'iu');
/** Their number stands behind their name; behind who has referred one, one's own may. */
const NEVER_OWN = /supervisor|manager|emergency|next of kin|notfall|vorgesetzt|urgence|emergencia|noodgeval/i;
const PLACES_OF_WORK =
  /\b(employment( \d+)?|job \d+|position \d+|employment history|work history|work experience|(previous|present|current|most recent|last|former) employ\w*|employer( details| information| \d)|education|berufserfahrung|ausbildung|expérience professionnelle|formation|experiencia laboral|educación)\b/i;

const OPEN: ReadonlySet<Meaning> = new Set<Meaning>(['unknown', 'question']);
export const LOCAL: Meaning[] = [...ADDRESS_PARTS, 'phone'];
/** Not where the applicant lives. */
export const OTHER_ADDRESS =
  /\b(previous|former|prior|old|last|employer['’]?s?|company|work|office|business)\b.{0,12}\b(address|addresses|residence|location)\b|\baddress \W?if different|\baddress of (your |the )?(employer|company|school)|(frühere|vorherige|alte|letzte) (anschrift|adresse)|(ancienne|précédente) adresse|adresse (précédente|de l['’]employeur)|(dirección|direccion|domicilio|residencia) anterior|endereço anterior|(indirizzo|residenza|domicilio) precedente|vorig adres|poprzedni adres/i;
/** Where one has lived: not all of them are where one lives now. */
const RESIDENCES =
  /\b(list|provide|give|enter|addresses?|residences?)\b.{0,40}\b(residences?|addresses|residency|lived)\b.{0,30}\b(past|last|previous|preceding) .{0,14}(years?|months)\b/i;
/** What stands below it is that of the organisation. */
const ORGANISATIONS =
  /^\W*((your |the )?(current |present |most recent |last )?(employer|company|organi[sz]ation|university|school|college|institution)( (details|information|name|\d+))?|(aktueller |derzeitiger )?arbeitgeber|firma|unternehmen|hochschule|universität|schule|(employeur|entreprise)( actuel(le)?)?|université|école|empresa( actual)?|universidad|universidade|azienda|università|werkgever|bedrijf|universiteit|pracodawca|firma|uczelnia)\W*$/iu;
const ORGANISATIONAL: Meaning[] = ['full_name', 'email', 'portfolio_url', ...ADDRESS_PARTS, 'phone'];
/** One that is over, and whose facts nobody has told from the present one's. */
const FORMER_WORK = /\b(previous|former|prior|past) (employer|company|job|position|role)\b/i;
const OF_WORK: Meaning[] = [
  'current_company',
  'current_title',
  'employer',
  'job_title',
  'job_start',
  'job_end',
  'job_current',
  'job_description',
  'job_location',
  'start_date',
];
/** Of a `Sales Representative` the applicant's own school is asked. */
const ARE_KNOWN = /refer(ence|ee)|depend[ae]nt|household|famil|spouse|parent|guardian|partner details/i;
/** Their names and addresses are the applicant's, wherever they are asked for; a bare `Name` is not. */
const OF_ONESELF = new Set<Meaning>([
  'first_name',
  'last_name',
  'middle_name',
  'preferred_name',
  'email',
  'phone',
  'linkedin_url',
]);
const OF_THINGS: ReadonlySet<Meaning> = new Set<Meaning>([
  ...PERSONAL.filter((meaning) => !OF_ONESELF.has(meaning)),
  ...OF_WORK,
  ...SCHOOLING,
  'graduation_year',
]);

/**
 * Below `Emergency contact`, a name is not the applicant's; below `Work experience`, a city is the employer's; after
 * `Reference: name`, an e-mail address is theirs where the applicant's has been asked for before.
 */
export function otherPeople({ drafts }: FormGroup): Draft[] {
  return askedBefore(namedBefore(afterOthers(belowOthers(belowOtherThings(ofNumbered(drafts))))));
}

function belowOtherThings(drafts: Draft[]): Draft[] {
  return drafts.map((draft) => {
    const { meaning } = draft.recognition;
    const isBareLink = meaning === 'portfolio_url' && /^(url|link)$/i.test(draft.control.evidence.label);
    if (!isBareLink && !OF_THINGS.has(meaning) && !OF_ONESELF.has(meaning)) return draft;
    const heading = otherThingAbove(draft.control);
    if (heading === undefined || (OF_ONESELF.has(meaning) && !ARE_PEOPLE.test(heading))) return draft;
    return retakenFor(draft, heading, `stands below "${heading}"`);
  });
}

const ARE_PEOPLE = /agency|relative/i;

/** `Company 1`, `City 1`: where that one is. */
function ofNumbered(drafts: Draft[]): Draft[] {
  const numberOf = ({ control }: Draft) => /\p{L}\s+#?(\d{1,2})\W*$/u.exec(control.evidence.label)?.[1];
  const whose = new Map(
    drafts.flatMap((draft) => {
      const number = numberOf(draft);
      const isPlace = number !== undefined && OF_PLACES.has(draft.recognition.meaning);
      return isPlace ? [[number, draft.control.evidence.label] as const] : [];
    }),
  );
  return drafts.map((draft) => {
    const label = whose.get(numberOf(draft) ?? '');
    return label !== undefined && OF_A_PLACE.has(draft.recognition.meaning)
      ? retakenFor(draft, label, `has the number of "${label}"`)
      : draft;
  });
}

/** `Address 1` is a first line. */
const OF_A_PLACE = new Set<Meaning>(['city', 'state', 'postal_code', 'country', 'location']);
const OF_PLACES = new Set<Meaning>(['current_company', 'employer', 'school']);

function afterOthers(drafts: Draft[]): Draft[] {
  const seen = new Set<Meaning>();
  let other: string | null = null;
  return drafts.map((draft) => {
    const { meaning, about = '' } = draft.recognition;
    const { label, nearby, placeholder } = draft.control.evidence;
    const text = label || nearby || placeholder;
    if (RESIDENCES.test(about)) {
      other = about;
      return draft;
    }
    const isOfOther = OPEN.has(meaning)
      ? OTHERS.test(text) || OTHER_ADDRESS.test(text)
      : seen.has(meaning) && OTHER_ADDRESS.test(text);
    if (isOfOther && wordCount(text) <= 8) other = text;
    else if (other !== null && isTheirs(draft, seen, other))
      return retakenFor(draft, other, `follows "${other}"`);
    else if (!OPEN.has(meaning) || !SAYS_MORE.test(questionText(draft.control))) other = null;
    seen.add(meaning);
    return draft;
  });
}

function isTheirs({ control, recognition }: Draft, seen: ReadonlySet<Meaning>, other: string): boolean {
  const { meaning } = recognition;
  if (!PERSONAL.includes(meaning) || ASKS_YOU.test(control.evidence.label)) return false;
  if (FAMILY.test(other) && OF_A_JOB.has(meaning)) return true;
  // Of a job in a list of jobs, whose supervisor was named.
  if (recognition.index !== undefined && OWN_JOB.test(questionText(control))) return false;
  if (OTHER_ADDRESS.test(other) || RESIDENCES.test(other)) return ADDRESS_PARTS.has(meaning);
  return seen.has(meaning) || (NEVER_OWN.test(other) && !OWN_JOB.test(questionText(control)));
}

/** Of whoever was named, and nobody else comes between. */
const SAYS_MORE = /^\W*(age|how long|relation(ship)?( to (you|applicant))?|(years|how long) known)\W*$/i;
/** Nobody asks the applicant's between those of the family. */
const FAMILY =
  /(?<!\p{L})(father|mother|spouse|husband|wife|brother|sister|vater|mutter|père|mère|padre|madre)(?!\p{L})/iu;
const OF_A_JOB: ReadonlySet<Meaning> = new Set<Meaning>([
  'current_title',
  'current_company',
  'job_title',
  'employer',
]);

/** Of the applicant's job, whose supervisor was named. */
const OWN_JOB = /^\W*(your )?(job title|position( held)?)\W*$/i;

/** `Where are you based?` is said to nobody else. */
const ASKS_YOU = /\b(are|do|can|will|would) you\b/i;

function belowOthers(drafts: Draft[]): Draft[] {
  const first = drafts.find(({ control, recognition }) => control.visible && NAMES.has(recognition.meaning));
  return drafts.map((draft) => {
    const { section, legend, caption, nearby } = draft.control.evidence;
    const { meaning } = draft.recognition;
    // `Spouse`, and below it `Enter first name.`
    const isNamedInside = draft.control.evidence.label === '' && draft.control.evidence.placeholder !== '';
    const beside = isNamedInside && RELATIVES.test(nearby) ? nearby : '';
    const title = nearby.includes('\n') ? (nearby.split('\n')[0] ?? '') : beside;
    for (const { says, most, theirs } of HEADINGS) {
      const heading = [legend, caption, title, section].find(
        (text) => says.test(text) && wordCount(text) <= most && (says !== OTHERS || headsOthers(text)),
      );
      const isOpen = says === OTHERS && OPEN.has(meaning);
      const belongs = theirs.includes(meaning) && (!SCHOOLING.has(meaning) || ARE_KNOWN.test(heading ?? ''));
      const isTitle = says === OTHERS && first !== undefined && isFirstBelow(heading, first);
      if (heading !== undefined && !isTitle && (isOpen || belongs))
        return retakenFor(draft, heading, `stands below "${heading}"`);
    }
    return draft;
  });
}

/** `Our recruiter will call you.` is said to the applicant, whose boxes follow; `Please name a referee.` asks for another. */
function headsOthers(text: string): boolean {
  const sentences = text.split(/(?<=[.!?])\s+/).filter((sentence) => OTHERS.test(sentence));
  return sentences.some(
    (sentence) =>
      !sentence.endsWith('.') ||
      NEVER_OWN_NAMED.test(sentence) ||
      ASKS.test(sentence) ||
      !INFORMS.test(sentence),
  );
}

/** `Sister:`, before a box that says `Name` inside. */
const RELATIVES = /^\W*((your|my) )?(father|mother|brother|sister|spouse|husband|wife|guardian)s?\W*$/i;
const NEVER_OWN_NAMED = /emergency|next of kin|notfall|urgence|emergencia|emergência|emergenza|noodgeval/i;
const ASKS =
  /\b(give|list|provide|enter|tell us|name|add|state|fill in|specify|complete|include|details of|nennen|angeben|geben sie|indique[zr]?|saisissez|indica|introduzca|informe|inserisci|vermeld|podaj)\b|^\W*who\b/i;
const INFORMS =
  /(?<!\p{L})(we|our|will|would|never|not|may|can|is|are|wir|unser\p{L}*|werden|wird|nicht|nie|nous|notre|vos|sera|seront|ne|nosotros|nuestr[ao]|será|serán|no|nosso|nossa|não|noi|nostr[ao]|verrà|non|wij|onze?|wordt|niet|nasz\p{L}*|nie|zostan\p{L}*)(?!\p{L})/iu;

/** Below the title of a post the applicant is the first to be named; below anybody else's heading, they have been before. */
function isFirstBelow(heading: string | undefined, { control: { evidence } }: Draft): boolean {
  const around = [evidence.legend, evidence.caption, evidence.section];
  if (heading === undefined || !around.includes(heading)) return false;
  return maybeTitleOfPosting(heading) || isOfPost(heading);
}

/** `Emergency Physician` and `Parent Educator` hold posts; `Legal Guardian` and `Emergency Contact` do not. */
function isOfPost(heading: string): boolean {
  const last = heading.trim().split(/\s+/).at(-1) ?? '';
  const [other = ''] = OTHERS.exec(heading) ?? [];
  return lastIsPost(heading) && !OTHERS.test(last) && !heading.trim().endsWith(other.trim());
}

const HEADINGS = [
  { says: OTHERS, most: 14, theirs: OF_PEOPLE },
  { says: PLACES_OF_WORK, most: 6, theirs: LOCAL },
  { says: OTHER_ADDRESS, most: 8, theirs: [...ADDRESS_PARTS] },
  { says: RESIDENCES, most: 24, theirs: [...ADDRESS_PARTS] },
  { says: ORGANISATIONS, most: 6, theirs: ORGANISATIONAL },
  { says: FORMER_WORK, most: 6, theirs: OF_WORK },
];

function wordCount(text: string): number {
  return text.split(/\s+/).length;
}
