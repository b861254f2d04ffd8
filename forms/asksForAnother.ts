import type { Meaning } from './meanings.ts';
import { SECOND_PEOPLE } from './secondPeople.ts';
import { words } from './wordPatterns.ts';

/**
 * Whether a text asks for one that is not the applicant's own or present one, or for something about it: `Second
 * nationality`, `Preferred city`, `Availability for travel`, `Nature of disability`.
 */
export function asksForAnother(meaning: Meaning, text: string): boolean {
  // A date at which one can begin is what is asked, whatever it depends on.
  if (meaning === 'start_date' && BEGINS.test(text)) return false;
  if (isOfAnother(meaning, text)) return true;
  if (OF_ONE_PERSON.has(meaning) && OF_SECOND.test(text)) return true;
  if (HELD_ONCE.has(meaning) && NUMBERED.test(text)) return true;
  return ABOUT_IT[meaning]?.test(text) ?? false;
}

/** Which is so in brackets behind it, too: `City (of birth)`, `Salary (current)`. */
export function isOfAnother(meaning: Meaning, text: string): boolean {
  if (namesAnother(meaning, text)) return true;
  if (PLACES.has(meaning) && [OF_BIRTH, OF_STUDY, OF_WORK, OF_PAPERS].some((of) => of.test(text)))
    return true;
  if ((PLACES.has(meaning) || NAMES.has(meaning)) && OF_THE_PAST.test(text)) return true;
  if (meaning === 'nationality' && AT_BIRTH.test(text)) return true;
  if (meaning === 'birth_date' && BY_ERA.test(text)) return true;
  return meaning === 'salary_expectation' && EARNED.test(text) && !EXPECTED.test(text);
}

/** Which programmers say as others do: `second_nationality`, `desired_city`. */
export function namesAnother(meaning: Meaning, text: string): boolean {
  if (ONE_OF_SEVERAL.has(meaning) && OTHER.test(text)) return true;
  return WHAT_ONE_HAS.has(meaning) && WANTED.test(text);
}

const BEGINS =
  /(?<!\p{L})(start|begin|join|commence|beginnen|anfangen|eintritt\p{L}*|commencer|empezar|começar|iniciar|iniziare|zacząć)(?!\p{L})(?!.*(interview|talk))/iu;
const PLACES = new Set<Meaning>(['city', 'state', 'country', 'location', 'address_line1', 'postal_code']);
const NAMES = new Set<Meaning>(['full_name', 'first_name', 'last_name']);
const WHAT_ONE_HAS = new Set<Meaning>([
  'city',
  'state',
  'country',
  'location',
  'current_company',
  'current_title',
  'school',
  'degree',
  'field_of_study',
  'nationality',
  'gender',
]);
const ONE_OF_SEVERAL = new Set<Meaning>([
  ...[...WHAT_ONE_HAS].filter((meaning) => meaning !== 'gender'),
  ...NAMES,
]);

/** It begins with it: `City or other place`, and `Last name including second surname`, do not. */
const OTHER =
  /^[\W\d]*((please )?(enter|state|provide|specify|give|type|add|select|choose|indicate|list|tell us|what is|what['’]s) )?(your |the |my |(the )?(applicant|candidate)(['’]s)? )?(other|another|second|2nd|third|3rd|additional|alternat(e|ive)|next|dual|double|zweite[rns]?|weitere[rns]?|andere[rns]?|doppelte|autres?|deuxième|seconde|otr[ao]s?|segund[ao]|doble|outr[ao]s?|dupla|altr[aio]|second[ao]|doppia|tweede|dubbele?|drug(a|i|ie)|inn[aey]|podwójne)\s+\p{L}/iu;
/** `Co-applicant name`, `Author 2 e-mail` */
const OF_SECOND = new RegExp(`^\\W*(${SECOND_PEOPLE})\\W+\\p{L}`, 'iu');
const OF_ONE_PERSON = new Set<Meaning>([
  ...NAMES,
  'preferred_name',
  'email',
  'phone',
  'birth_date',
  ...PLACES,
]);
/** `Country 2` is a second one. Schools and jobs have numbers by their own. */
const HELD_ONCE = new Set<Meaning>(['city', 'state', 'country', 'location', 'nationality']);
const NUMBERED = /\p{L}\s+#?[2-9]\W*$/u;
const WANTED =
  /(?<!\p{L})(preferred|desired|target(ed)?|ideal|dream|intended|of interest|interested in|gewünscht\p{L}*|bevorzugt\p{L}*|wunsch\p{L}*|angestrebt\p{L}*|souhaitée?s?|préférée?s?|de préférence|recherchée?s?|visée?|desead[ao]s?|preferid[ao]s?|de preferencia|de preferência|de interés|pretendid[ao]s?|desejad[ao]s?|de interesse|desiderat[ao]|preferit[ao]|ricercat[ao]|di interesse|gewenste?|voorkeurs?\p{L}*|preferowan[aey]|oczekiwan[aey]|pożądan[aey]|docelow[aey]|wybran[aey]|gewählte\p{L}?|choisie?|elegid[ao]|escolhid[ao]|scelt[ao]|gekozen|you (most |would |['’]d )?(like|admire|love|want|prefer|wish|dream)|of your dreams)(?!\p{L})|希望/iu;
const OF_BIRTH =
  /(?<!\p{L})(birth|born|origin|geburts?\p{L}*|herkunft\p{L}*|naissance|origine|nacimiento|origen|natal|nascimento|origem|nascita|geboorte\p{L}*|herkomst|urodzenia|pochodzenia)(?!\p{L})/iu;

const AT_BIRTH =
  /(?<!\p{L})(at birth|bei (der )?geburt|à la naissance|al nacer|de nacimiento|de origen|ao nascer|alla nascita|bij (de )?geboorte|przy urodzeniu)(?!\p{L})/iu;
/** The year of the emperor's reign, and not ours as well. */
const BY_ERA = /^(?!.*西暦).*(和暦|元号)/su;
const OF_STUDY =
  /(?<!\p{L})(of|de|del|des|der|du|da|di|dell['’]|van( de)?)\s?(your |the |l['’])?(stud(y|ies|i|iów|iums?)|estudios?|estudos|études|university|universidad|universidade|università|université|école|school|degree|diplôme|título|titolo|faculdade|opleiding|hochschule|abschlusses|ausbildung)(?!\p{L})|(?<!\p{L})(uczelni|studiów|szkoły)(?!\p{L})/iu;

/** Where the work is done. */
const OF_WORK =
  /(?<!\p{L})(of (your |the )?(work(place)?|job|office|vacancy)|(der|des) (arbeits(stelle|ort(e?s)?|platzes)|stelle|einsatz(es|ortes))|du (poste|lieu de travail)|del (puesto|lugar) de trabajo|do (local|posto) de trabalho|della sede di lavoro|van (de )?(werkplek|vacature)|(miejsca )?pracy)(?!\p{L})/iu;

/** Where papers were made out, or bills and taxes go. */
const OF_PAPERS =
  /(?<!\p{L})(d[’'](émission|imposition)|de (délivrance|facturation|emissão|expedição|emisión|expedición|faturação|faturamento|cobrança|facturación|cobro)|di (rilascio|emissione|fatturazione)|van (afgifte|uitgifte)|wydania|der ausstellung|fiscal(es|e|i)?|fiscais)(?!\p{L})/iu;
const OF_THE_PAST =
  /(?<!\p{L})(anterior(es)?|précédent(e|es|s)?|precedent[ei]|vorherige\p{L}?|frühere\p{L}?|vorige?|voormalige?|poprzedni\p{L}*)(?!\p{L})/iu;
/** What one is paid already; a `current salary expectation` is none of that. */
const EARNED =
  /(?<!\p{L})(current(ly)?|present(ly)?|aktuell\p{L}*|derzeitig\p{L}*|derzeit|jetzig\p{L}*|bisherig\p{L}*|gegenwärtig\p{L}*|letzt\p{L}{1,2}|actuel(le)?(ment)?|derni(er|ère)|actual(es|mente)?|últim[oa]|percibid[oa]|atual(mente)?|attual(e|mente)|ultim[oa]|percepit[oa]|huidige?|laatst\p{L}*|obecn\p{L}+|aktualn\p{L}+|dotychczasow\p{L}+|ostatni\p{L}*)(?!\p{L})|現在|現年収|直近|前職/iu;
const EXPECTED =
  /expect|require|desire|target|erwart|vorstell|w[uü]nsch|attend|attente|souhait|prétention|désir|expectati|desead|deseja|esperad|aspirac|preten[sd]|aspettativ|desiderat|attes[ao]|richiest|pretes|gewens|verwacht|wens|oczekiw|preferow|希望/iu;

const ABOUT_IT: Partial<Record<Meaning, RegExp>> = {
  start_date: words(
    'travel(l?ing)?|relocat\\p{L}*|interviews?|talk|call|hours?|days?|shifts?|weekend\\p{L}*|evenings?|nights?|overtime',
    'reisen?|stunden|tage|schicht\\p{L}*|wochenende?\\p{L}*|vorstellungsgespräch|telefonat',
    'voyage[rs]?|déplacements?|horaires?|jours|heures|viaj\\p{L}*|horari[ao]s?|cambio de residencia|mudar\\p{L}+|géographique|entrevista|fines de semana|viage(m|ns)|horários?|mudança|turnos?',
    'colloqui[oa]?|viaggi\\p{L}*|trasfert[ae]|orari[ao]|giorni|turn[io]|weekend|reizen|uren|dagen|(ploegen)?dienst\\p{L}*|godzin\\p{L}*|delegacj[ei]|wyjazd\\p{L}*',
  ),
  birth_date:
    /(?<!\p{L})(born|geboren|né(\(e\)|e)?|nat[oa](\/[ao])?|nacid[oa]|nascid[oa]|urodzon[ya])\s+(in|at|à|a|en|em|te|w)(?!\p{L})/iu,
  notice_period: words('negotiable|negotiate|serving|shorten\\p{L}*|verhandelbar|négociable|negociable'),
  nationality: words('secondary|original|spouse|2'),
  field_of_study:
    /^\W*(second(ary)? |double |minor(?!.*major)|nebenfach|mineure)|^(?!.*\bwhat\b).*\bdid you study\b/iu,
  last_name: words(
    'married',
    'maiden',
    'de (casad|solt(er|eir))a',
    'da (nubile|sposata|coniugata)',
    "d[’']épouse",
  ),
  degree: words(
    // `Degree, obtained or expected` asks for either.
    '(?<!\\b(?:obtained|earned|received|completed|achieved|attained)\\b.*)(?:(?<!\\bor )expected|anticipated|prospective|in progress|pursuing)(?! or )(?!.*\\b(obtained|earned|received|completed)\\b)',
    'voraussichtlich\\p{L}*|verwachte?|prevista|previsto|(?<!obtenid[ao].*)esperad[ao]|planowan[ey]',
    '(?<!(?:level|type|title) )of (?!(?:your |the |highest |academic )*(study|studies|education|degree|qualification|completion|graduation|schooling|bachelor|master|doctor|science|arts|highest|university|college|school))\\p{L}+',
    'class|classification|grade|required|minimum|(?<!\\()(requise?|exigée?|requerid[ao]|exigid[ao]|richiest[ao]|vereiste?|erforderlich\\p{L}*|wymagan[eya])(?!\\))|awarded by|country|language|date|year of|niepełnosprawności|préparé',
  ),
  current_title: words(
    '(position|job|role|vacancy|requisition) (id|code|number|no|nr|ref|reference)',
    'appl(y|ying|ied)( for| to)?',
    'types?|kind|categor(y|ies)|art der|tipo|typ|rodzaj|soort',
  ),
  portfolio_url: words(
    'favou?rite|inspir(es?|ing)',
    'you (most )?(like|admire|love|visit|use|read)(?! (us )?to)',
  ),
  salary_expectation: words(
    'lowest|(minimum|minimally|minimal) acceptable|acceptable minimum|minimum\\b.*\\b(accept|consider|work for)',
    'minimal akzeptabel\\p{L}*|minimum acceptable|m[ií]nimo (aceptable|aceitável|accettabile)',
  ),
  current_company: words(
    'appl(y|ying|ied)( for| to| at)?|referred|issu(ing|ed|er)|volunteer\\p{L}*|awarding|certif\\p{L}*|member(ship)?|professional body',
  ),
  disability_status:
    /^\W*(\p{L}+\W+){0,3}(nature|types?|kind|describe(?!.*status)|details?|percentage|degree|severity|art|grad|gdb|tipo|porcentaje|grado|percentuale|soort|stopień)(?!\p{L})/iu,
  veteran_status: /^\W*(\p{L}+\W+){0,3}(id|number|branch|rank|discharge)(?!\p{L})/iu,
  linkedin_url: words('connections?|followers?|headline|number of'),
  github_url: words('stars?|followers?|contributions?|number of'),
  phone: words('ice|in case of emergency', 'os|model|brand|carrier|provider|operator|recados?'),
  sponsorship:
    /^\W*(visa |work )?sponsor(s|ship|ing)?(['’]s)?\W+(name|types?|letters?|company|organi[sz]ation|category|numbers?|e-?mail|phone)(?!\p{L})/iu,
  gpa: /^\W*(c?gpa|grade point average)\W+(scale|out of)\W*$/iu,
  work_authorization: words(
    '(?<!ggf\\.? )befrist\\p{L}*|gültigkeit\\p{L}*|ablauf\\p{L}*|(?<!en cours de )validité|validez|validade|validità|scadenza|caducidad|geldigheid|ważność|durée',
    '(permit|visa|document) (numbers?|types?|category|expir\\p{L}*)|document type|numbers?|expir\\p{L}*|nummer|numéro|número|numero|gültig bis',
  ),
};
