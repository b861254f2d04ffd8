import type { Meaning } from './meanings.ts';
import { words } from './wordPatterns.ts';

/**
 * Whether a text asks for one that is not the applicant's own or present one, or for something about it: `Second
 * nationality`, `Preferred city`, `Availability for travel`, `Nature of disability`.
 */
export function asksForAnother(meaning: Meaning, text: string): boolean {
  if (ONE_OF_SEVERAL.has(meaning) && OTHER.test(text)) return true;
  if (WHAT_ONE_HAS.has(meaning) && WANTED.test(text)) return true;
  if (PLACES.has(meaning) && OF_BIRTH.test(text)) return true;
  return ABOUT_IT[meaning]?.test(text) ?? false;
}

const PLACES = new Set<Meaning>(['city', 'state', 'country', 'location', 'address_line1', 'postal_code']);
const WHAT_ONE_HAS = new Set<Meaning>([
  ...PLACES,
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
  'full_name',
  'first_name',
  'last_name',
]);

/** Not behind an `or`: `City or other place`. */
const OTHER =
  /(?<!\p{L})(?<!(?:or|and|oder|und|ou|et|o|y|e|of|lub|[/,&])\s*)(other|another|second|additional|alternat(e|ive)|next|dual|zweite[rns]?|weitere[rns]?|andere[rns]?|autres?|deuxième|seconde|otr[ao]s?|segund[ao]|outr[ao]s?|altr[aio]|second[ao]|tweede|drug(a|i|ie)|inn[aey])\s+\p{L}/iu;
const WANTED =
  /(?<!\p{L})(preferred|desired|target(ed)?|ideal|dream|of interest|interested in|gewünscht\p{L}*|bevorzugt\p{L}*|wunsch\p{L}*|souhaitée?s?|préférée?s?|recherchée?s?|desead[ao]s?|preferid[ao]s?|de interés|pretendid[ao]s?|desejad[ao]s?|de interesse|desiderat[ao]|preferit[ao]|ricercat[ao]|di interesse|gewenste?|voorkeurs?\p{L}*|preferowan[aey]|希望)(?!\p{L})|希望/iu;
const OF_BIRTH =
  /(?<!\p{L})(birth|born|origin|geburts?\p{L}*|naissance|nacimiento|nascimento|nascita|geboorte\p{L}*|urodzenia)(?!\p{L})/iu;

const ABOUT_IT: Partial<Record<Meaning, RegExp>> = {
  start_date: words(
    'travel(l?ing)?|relocat\\p{L}*|interviews?|hours?|days?|shifts?|weekends?|evenings?|nights?|overtime',
    'reisen?|stunden|tage|schicht\\p{L}*|wochenende?\\p{L}*|vorstellungsgespräch',
    'voyage[rs]?|déplacements?|horaires?|jours|heures|viaj\\p{L}*|horari[ao]s?|cambio de residencia|fines de semana|viage(m|ns)|horários?|mudança',
    'viaggi\\p{L}*|trasfert[ae]|orari[ao]|giorni|reizen|uren|dagen|godzin\\p{L}*|delegacj[ei]|wyjazd\\p{L}*',
  ),
  notice_period: words(
    'negotiable|negotiate|buy ?out|serving|shorten\\p{L}*|verhandelbar|négociable|negociable',
  ),
  nationality: words('secondary|at birth|spouse'),
  field_of_study: words('minor|second|secondary|nebenfach|mineure'),
  degree: words('class|classification|grade|required|in progress|awarded by|country|language'),
  current_title: words(
    '(position|job|role|vacancy|requisition) (id|code|number|no|nr|ref|reference|type|category|level)',
    'appl(y|ying|ied)( for| to)?',
  ),
  current_company: words('appl(y|ying|ied)( for| to| at)?|referred'),
  disability_status:
    /^\W*(\p{L}+\W+){0,3}(nature|types?|kind|describe|details?|percentage|degree|severity|art|grad|gdb|tipo|porcentaje|grado|percentuale|soort|stopień)(?!\p{L})/iu,
  veteran_status: /^\W*(\p{L}+\W+){0,3}(id|number|branch|rank|discharge)(?!\p{L})/iu,
  linkedin_url: words('connections?|followers?|number of'),
  github_url: words('stars?|followers?|contributions?|number of'),
  phone: words('os|model|brand|carrier|provider|operator|recados?'),
  work_authorization: words(
    'numbers?|documents?|types?|category|expir\\p{L}*|issued?|proof|copy|evidence|nummer|numéro|número|numero|gültig bis',
  ),
};
