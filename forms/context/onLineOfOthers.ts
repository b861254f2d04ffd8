import type { Draft } from '../draft.ts';
import type { Meaning } from '../meanings.ts';
import { questionText } from '../questionText.ts';
import { OF_PEOPLE, PERSONAL } from './factsOfPeople.ts';
import { type FormGroup, retakenFor } from './formGroup.ts';
import { LOCAL, OTHER_ADDRESS, OTHERS } from './otherPeople.ts';

/** `Landlord [ ] Phone [ ]`, `Last school attended [ ] City [ ]`: what shares the line of somebody or something else is theirs. */
export function onLineOfOthers({ drafts }: FormGroup): Draft[] {
  return drafts.map((draft, at) => {
    const { line } = draft.control.evidence;
    if (line === '' || IS_OWN.test(questionText(draft.control))) return draft;
    const first = drafts.slice(0, at).findLast(({ control }) => questionText(control) === line);
    const theirs = isOfOrganisation(draft, first, drafts) ? LOCAL : theirsBeside(line, first);
    return theirs?.includes(draft.recognition.meaning) === true
      ? retakenFor(draft, line, `stands on the line of "${line.slice(0, 60)}"`)
      : draft;
  });
}

/** `Spouse [ ] Your home phone [ ]` */
const IS_OWN = /\b(you|your|my|home|own|applicant|applied|desired)\b/i;

/** Of an employer only where the applicant's own is asked for elsewhere: `Company [ ] Phone [ ]` may be all that there is. */
function isOfOrganisation(draft: Draft, first: Draft | undefined, drafts: Draft[]): boolean {
  const { line } = draft.control.evidence;
  if (first !== undefined && SCHOOLS.test(line)) return true;
  if (first === undefined || !ORGANISATIONS.has(first.recognition.meaning)) return false;
  const isAskedElsewhere = drafts.some(
    ({ control, recognition }) =>
      recognition.meaning === draft.recognition.meaning && control.evidence.line !== line,
  );
  return first.recognition.meaning === 'school' || isAskedElsewhere;
}

/** `High School [ ] City [ ]`, where it is not the one that is told of. */
const SCHOOLS =
  /^\W*((name of |last |your )*(high|middle|grade|grammar|elementary|primary|secondary|trade|technical|vocational|business|graduate|junior|community)? ?(school|college|university)( (attended|name))?|(haupt|real|grund|berufs|hoch)?schule|gymnasium|universität|lycée|collège|école|université|colegio|instituto|universidad|escola|universidade|scuola( superiore)?|liceo|università|middelbare school|hogeschool|universiteit|szkoła( średnia)?|uczelnia)\W*$/iu;

/** `How did you hear (friend, recruiter)?` is known, and about nobody else; `Are you an attorney?` is about oneself. */
function theirsBeside(line: string, first: Draft | undefined): Meaning[] | undefined {
  const isKnown = first !== undefined && !OPEN.has(first.recognition.meaning);
  const kind = KINDS.find(({ says }) => says.test(line));
  if (kind === undefined || (isKnown && kind.says !== OTHER_ADDRESS)) return undefined;
  return kind.theirs === OF_PEOPLE && IS_ONESELF.test(line) ? undefined : kind.theirs;
}

const OPEN: ReadonlySet<Meaning> = new Set<Meaning>(['unknown', 'question', 'payment']);
const IS_ONESELF = /\b(are you|have you|as an?|position)\b/i;

const ORGANISATIONS: ReadonlySet<Meaning> = new Set<Meaning>(['school', 'employer', 'current_company']);
const PEOPLE =
  /\b(relatives?|doctor|physician|dentist|boss|foreman|teacher|professor|pastor|minister|neighbou?r|parole officer|probation officer|attorney|caseworker|husband|wife|maid of honou?r)\b/i;
const THINGS =
  /\b(bank( name)?|insurance( company)?|insurer|credit union|convicted|felony|misdemeanou?r|arrested|offen[cs]e|accidents?|(own|drive|have) (a|an|your) (car|vehicle)|branch of service|worked (for|at|here|with)\b.{0,30}\bbefore|(previously|ever) (worked|been employed|applied)|applied (here|to|for|with)\b.{0,30}\bbefore)\b/i;
const ABROAD =
  /(?<!\p{L})((haus|zahn)?arzt|(haus|zahn)?ärztin|kinder|médecin|dentiste|enfants?|médic[oa]|dentista|hijos|filhos|medico( curante)?|figli|(huis|tand)arts|kinderen|lekarz|dzieci|主治医|かかりつけ医)(?!\p{L})/iu;
const INSURERS =
  /(?<!\p{L})(krankenkasse|krankenversicherung|versicherung|mutuelle|assurance|aseguradora|seguro (médico|social)|assicurazione|zorgverzekeraar|verzekering|ubezpieczyciel|seguradora|bank(verbindung)?|banque|banco|banca|健康保険|銀行名?)(?!\p{L})/iu;
const KINDS = [
  { says: OTHERS, theirs: OF_PEOPLE },
  { says: PEOPLE, theirs: OF_PEOPLE },
  { says: ABROAD, theirs: OF_PEOPLE },
  { says: THINGS, theirs: PERSONAL },
  { says: INSURERS, theirs: PERSONAL },
  { says: OTHER_ADDRESS, theirs: LOCAL },
];
