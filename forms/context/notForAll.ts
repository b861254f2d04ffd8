import type { Draft } from '../draft.ts';
import type { Meaning } from '../meanings.ts';
import { type FormGroup, retakenFor } from './formGroup.ts';

/** What others fill in, and what is wanted in a case that nobody has told us of, stays empty where it may. */
export function notForAll({ drafts }: FormGroup): Draft[] {
  return drafts.map((draft) => {
    const { control, recognition } = draft;
    if (control.required || EXEMPT.has(recognition.meaning)) return draft;
    const { label, legend, hint, nearby, caption, section } = control.evidence;
    const isKept = (text: string) => isForOthers(text) || (isCondition(text) && !isMet(text, draft));
    const below = [legend, caption, section].find(isKept);
    if (below !== undefined) return retakenFor(draft, below, `stands below "${below}"`);
    const own = [label, hint, nearby]
      .flatMap((text) => text.split('\n'))
      .filter((text) => !text.endsWith('?'));
    const said = own.find(isKept);
    return said === undefined ? draft : retakenFor(draft, said, `is told "${said}"`);
  });
}

/** What is asked in its own words, and names that are told only where there are any. */
const EXEMPT: ReadonlySet<Meaning> = new Set<Meaning>([
  'honeypot',
  'unknown',
  'question',
  'preferred_name',
  'middle_name',
]);

/** What is told is for internal use only, too: then the applicant is told what becomes of it. */
function isForOthers(text: string): boolean {
  return FOR_OTHERS.test(text) && !SPEAKS_OF_DATA.test(text);
}

/** `For office use only` */
const FOR_OTHERS =
  /(?<!\p{L})(for )?(office|internal|official|hr|staff|company|administrative|admin|agency|recruiter) use only(?!\p{L})|^\W*(to be |will be |is )?(completed|filled (in|out)|entered) by (the |our )?(hr|human resources|employer|agency|office|company|recruiter|staff|system|administrator)(?!\p{L})|^\W*(recruiters?|staff|hr|administrators?|agenc(y|ies)) only\W*$|^\W*nur (für den internen gebrauch|intern|vom arbeitgeber auszufüllen)|^\W*wird (von|vom) .{0,30}ausgefüllt|réservé à (l['’]administration|l['’]entreprise|un usage interne)|^\W*usage interne|(para )?uso interno|^\W*(solo|só) (para )?uso (de la oficina|da empresa)|uso ufficio|alleen voor intern gebruik/iu;

const SPEAKS_OF_DATA =
  /(?<!\p{L})(your|data|shared?|confidential\p{L}*|priva(te|cy)|disclosed|third part(y|ies)|ihre?|deine?|daten|vertraulich|vos|votre|données|confidentiel\p{L}*|sus?|datos|seus?|suas?|dados|tuoi|suoi|dati|uw|gegevens)(?!\p{L})/iu;

/** Whole texts that begin with it: `We use it only if you are invited` is about something else. */
function isCondition(text: string): boolean {
  return CONDITION.test(text) && ![ALWAYS, WISHES, GOES_ON].some((says) => says.test(text));
}

const CONDITION =
  /^\W*(please )?(((complete|fill( in| out)?|answer|enter|provide|required|needed|applies|relevant|use) )?(this |these )?((field|section|part)s? )?only (complete |fill( in| out)? |answer |enter |required |needed )?(this |these )?(if|when|where|for (employees|internal|current|former|minors|students|applicants? who|candidates? who|those who|people who))(?!\p{L})|(complete|fill( in| out)?|answer|enter|provide|required|needed) (this |these )?((field|section|part)s? )?(if|when) (different|not the same|you (were|are|have|had|live|do)|under|other than)(?!\p{L})|if (different|other|not the same)(?!\p{L})|(nur )?(falls|wenn|sofern) (abweichend|sie|du|anders|nicht)(?!\p{L})|(nur|bitte nur) (ausfüllen|angeben),? (falls|wenn|sofern)|(uniquement |seulement )?si (différente?|autre|vous (n['’])?êtes|vous avez)(?!\p{L})|(solo )?si (es diferente|distint[ao]|usted|no es)(?!\p{L})|(apenas |somente )?se (for diferente|diferente)|(solo )?se divers[ao]|(alleen )?indien (afwijkend|anders))/iu;
/** What one has is told. */
const ALWAYS =
  /(?<!\p{L})(applicable|any|available|known|possible|relevant|(you have|you['’]ve got) (one|it|any|them|a (website|portfolio|linkedin|github|middle|blog|profile))|zutreffend|vorhanden|bekannt|applicable|disponible|aplica|disponível)(?!\p{L})/iu;
/** What follows from what the applicant wants, or from what we do, is no reason to keep it from us: `Only if we cannot reach you`. */
const WISHES =
  /(?<!\p{L})((if|when|where) (we|our)|you(['’]d| would)? (want|wish|prefer|like)|(any )?questions|möchten|wollen|wünschen|fragen|souhaitez|voulez|désirez|préférez|envie|desea|quiere|prefiere)(?!\p{L})/iu;
/** `Wenn Sie uns die Nummer nennen, rufen wir Sie an` says what comes of it, not whose case it is. */
const GOES_ON =
  /^\W*((wenn|falls|sofern) (sie|du)|si vous|si usted)(?!\p{L})[^,]*,(?!.*(ausfüllen|füllen|angeben|rempli|compléte|relle|complet))/iu;

/** The case of whoever has what is asked: `Enter if you have LinkedIn`. */
function isMet(text: string, { control, recognition }: Draft): boolean {
  const words = control.evidence.label.match(/\p{L}{4,}/gu) ?? [];
  const [, owned = ''] = OWNED.exec(text) ?? [];
  const isNamed = words.some((word) => owned.toLowerCase().includes(word.toLowerCase()));
  return isNamed || (OF_WORK.has(recognition.meaning) && WORKS.test(text));
}

const OWNED = /\byou(?: (?:currently |already )?have|['’]ve(?: got)?) (.*)/i;
const OF_WORK: ReadonlySet<Meaning> = new Set<Meaning>([
  'current_company',
  'current_title',
  'employer',
  'job_title',
  'job_start',
  'job_end',
  'job_description',
]);
/** Not `if you are employed by us`. */
const WORKS =
  /\byou (have (any )?((previous|prior|relevant|work|professional|paid) )*(experience|employment)|are (currently |presently )?(employed|working|in work))\W*$/i;
