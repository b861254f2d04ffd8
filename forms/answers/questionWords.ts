import { normalise } from '../normalise.ts';
import { isCjk, wordsOf } from '../words.ts';

/** A question without its marks: `Will you relocate? * (optional)` is `Will you relocate?`. */
function withoutMarks(question: string): string {
  return question
    .replace(NUMBERED, '')
    .replaceAll(/[([]\s*(?:optional|required|mandatory|pflichtfeld|facultatif|opcional)\s*[)\]]/gi, ' ')
    .replaceAll(LENGTH, ' ')
    .replaceAll(HOW, ' ')
    .replace(HOW_BEHIND, ' ')
    .replace(/(?<=\S)\s*[-–—:*✱]+\s*(?:optional|required|mandatory)?[\s*✱]*$/i, ' ')
    .replace(DEMANDED, ' ')
    .trim();
}

/** `First name required` demands it, and `Transportation required` asks: whoever answers writes one as the other. */
const DEMANDED =
  /(?<!^\s*(?:is|are|was|were|will|do|does|did|have|has|had|what|which|when|how|if)\b.*)(?<=\S)\s+(?:required|mandatory)[\s*✱]*$/is;

/** `Essay:`, `Question 3:`, `2.` */
const NUMBERED = /^\W*(?:(?:essay|question|q)\s*#?\d*\s*[:.)]|\d{1,2}[.)])\s+(?=\p{L})/iu;

/** `(max. 500 characters)` */
const LENGTH =
  /[([][^)\]]*\b\d+\s*(?:-|–|to)?\s*\d*\s*(?:characters?|chars?|words?|letters?|zeichen|wörter|caract[eè]res?|caracteres|mots|palabras|palavras|parole|caratteri|woorden|tekens|słów|znaków)\b[^)\]]*[)\]]/giu;

/** `(select all that apply)`, `(1-5)`, `(0 = none, 10 = most)` */
const HOW =
  /[([]\s*(?:(?:please )?(?:select|check|choose|tick|mark|pick|hold)\b[^)\]]*|mehrfach\p{L}*[^)\]]*|(?:comma|semicolon|line)[- ]separated[^)\]]*|separated? [^)\]]*|one per line|if (?:any|applicable)|yes ?(?:\/|or) ?no|numbers? only|[01]\s*(?:-|–|to|bis|à|a)\s*(?:[3-9]|10)|[01]\s*=[^)\]]*)[)\]]/giu;

/** The same as a sentence of its own: `Tools you have used. Select all that apply.` */
const HOW_BEHIND =
  /(?<=\S)(?:\s*[.?:;,–—-]\s*|\s+(?=[A-Z]))(?:[Pp]lease )?(?:(?:[Ss]elect|[Cc]heck|[Cc]hoose|[Tt]ick|[Mm]ark|[Pp]ick) (?:all|any|one|only|up to|as many|at (?:least|most)|the one|a maximum)\b[^.?]*|(?:[Bb]itte )?(?:[Aa]lle )?[Zz]utreffende\p{L}* (?:auswählen|ankreuzen)|[Mm]ehrfach(?:auswahl|nennung)\p{L}* (?:ist |sind )?möglich|[Pp]lusieurs (?:réponses|choix) possibles?|[Cc]ochez[^.?]*|[Ss]electionnez tou[^.?]*|[Ss]eleccion[ae]\p{L}* tod[^.?]*|[Mm]eerdere (?:antwoorden|keuzes) mogelijk)\s*[.!]?[\s*✱]*$/u;

/** `Weight (lbs)` without its unit; null where none stands in brackets behind it. */
export function withoutUnit(question: string): string | null {
  const bare = question.replace(UNIT, ' ');
  return bare === question ? null : bare;
}

const UNIT =
  /[([]\s*(?:in )?(?:[$€£¥%°]|[A-Z]{3}|lbs?|pounds|kgs?|kilograms?|g|grams?|oz|cm|mm|m|km|in|inch(?:es)?|ft|feet|miles?|mi|sq\.? ?(?:ft|m)|m2|m²|years?|months?|weeks?|days?|hours?|hrs?|minutes?|mins?)\.?\s*[)\]](?=[\s*:✱]*$)/u;

/** Two texts with the same key ask the same in the same words. */
export function questionKey(question: string): string {
  return normalise(withoutMarks(asWords(question)));
}

/** `project_title` and `projectTitle`, as programs name what is asked, are `project title`. */
export function asWords(name: string): string {
  return IDENTIFIER.test(name) ? name.replaceAll('_', ' ').replaceAll(/(?<=[a-z\d])(?=[A-Z])/g, ' ') : name;
}

const IDENTIFIER = /^(?=.*[_A-Z])[a-z][A-Za-z\d]*(_[A-Za-z\d]+)*$/;

/**
 * The words that make a question this one and no other; without those that are only how one asks. Spellings and the
 * commonest words for the same thing are made one. null where words cannot be told apart, as in Japanese.
 */
export function tellingWords(question: string): ReadonlySet<string> | null {
  const words = wordsOf(spelledOut(withoutMarks(question)));
  if (words.some(isCjk)) return null;
  return new Set(words.filter((word) => !SAYS_LITTLE.has(word)).map(folded));
}

export type WayOfAsking = 'yes or no' | 'what';

/** How a question can be answered: with yes or no, or with what it asks for. null for a mere label. */
export function wayOfAsking(question: string): WayOfAsking | null {
  const text = question.trim();
  if (YES_OR_NO.test(text)) return 'yes or no';
  return WHAT.test(text) ? 'what' : null;
}

const YES_OR_NO =
  /^(?:if \w+, )?(?:do|does|did|are|is|am|was|were|have|has|had|can|could|will|would|should|may)\b/i;
const WHAT = /^(?:what|which|who|whom|whose|when|where|why|how)\b/i;

/** What is one thing, or would be lost in lower case: `US` is no `us`. */
function spelledOut(question: string): string {
  return question
    .replaceAll(/\bU\.\s?S\.(?:\s?A\.?)?|\b(?:USA|US)\b|\bunited states(?: of america)?\b/g, ' unitedstates ')
    .replaceAll(/\bunited states(?: of america)?\b|\b(?<=in (?:the )?)usa?\b/gi, ' unitedstates ')
    .replaceAll(
      /\bU\.\s?K\.|\bUK\b|\bGB\b|\bunited kingdom\b|\bgreat britain\b|(?<=in the )uk\b/gi,
      ' unitedkingdom ',
    )
    .replaceAll(/\bE\.\s?U\.|\bEU\b|\beuropean union\b/g, ' europeanunion ')
    .replaceAll(/\b(can|ca|do|does|did|is|are|was|were|wo|would|have|has|had)(?:n['’]t|not)\b/gi, '$1 not')
    .replaceAll(/\b(?:for|in|about) (?:this|the) (?:role|position|job|opportunity|vacancy)\b/gi, ' ')
    .replaceAll(/\bat this time\b/gi, ' now ')
    .replaceAll(/\b(?:how many|number of) (?=years\b)/gi, ' ')
    .replaceAll(/\b(?:how many|number of)\b/gi, ' count ')
    .replaceAll(/\bour (?=(?:\p{L}+ )?(?:newsletter|mailing list)\b)/giu, ' ')
    .replaceAll(/\bssn\b/gi, ' social security number ')
    .replaceAll(/\bdob\b/gi, ' date of birth ')
    .replaceAll(
      /\b(?:short|brief) (?=(?:\p{L}+ )?(?:bio|biography|description|statement|summary|overview)\b)/giu,
      ' ',
    )
    .replaceAll(/\bdrivers?['’]?s? /gi, 'driver ');
}

function folded(word: string): string {
  const plain =
    word.length > 3 && /[^su]s$/.test(word) ? word.replace(/(?<=.{3})ies$/, 'ys').slice(0, -1) : word;
  const spelled = plain
    .replace(/is(e|ed|ing|ation)$/, 'iz$1')
    .replace(/^(licen)ce/, '$1se')
    .replace(/(?<=hon|.{3})our(?!n)/, 'or')
    .replace(/(?<=.{2})tre$/, 'ter')
    .replace(/^(progra)mme$/, '$1m');
  return SAME.get(spelled) ?? spelled;
}

const SAME = new Map(
  [
    'need require required requiring needed requirement needing',
    'relocate relocating relocation move',
    'authorized authorization authorised authorisation',
    'salary compensation pay remuneration wage',
    'expected expectation desired expecting',
    'now currently current presently present',
    'able can could capable',
    'willing open happy',
    'begin start starting commence',
    'available availability',
    'not no never cannot unable without',
    'travel travelling traveling',
    'past did was were had',
    'language languages',
    'sponsorship sponsor sponsored',
    'company employer organization firm',
    'role position job vacancy opportunity',
    'us we our',
    'bio biography',
    'photo photograph picture',
    'phone telephone',
    'mobile cell cellphone cellular',
    'apartment apt',
    'children kids kid child',
    'doctor physician',
    'type kind sort',
    'annual yearly annually',
    'smoke smoker smoking',
    'created creation',
    'completed completion',
    'constructed construction built',
    'purchased purchase bought',
  ].flatMap((group) => {
    const [one = '', ...others] = group.split(' ');
    return others.map((other): [string, string] => [other, one]);
  }),
);

/** They ask, or stand beside anything. Whatever turns or narrows a question is not among them. */
const SAYS_LITTLE = new Set(
  `a an the of for to in at on with and or as by that this these those it its there any some
  you your i my me yourself do does are is am be been being will would have ha having got hold possess
  what which please kindly indicate select choose provide enter specify tell describe state give list
  question answer following below legally lawfully if yes should estimated approximate approximately`.split(
    /\s+/,
  ),
);
