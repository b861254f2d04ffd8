import { wordsOf } from '../words.ts';

/** From and to, both included but for what `isOpen` leaves out; of one unit, where it is said. */
export interface Amount {
  from: number;
  to: number;
  /** `more than 5` leaves out the 5, `less than 5` too. */
  isOpen: boolean;
  unit: Unit | null;
}

export type Unit = 'year' | 'month' | 'week' | 'day' | 'hour' | 'money';

/** Whether all of `wanted` lies within `option`: 4 within `3-5 years`, not within `4-6 months` where years are meant. */
export function covers(option: Amount, given: Amount): boolean {
  const wanted = inMonths(option, given);
  if (option.unit !== null && wanted.unit !== null && option.unit !== wanted.unit) return false;
  if (option.from === wanted.from && option.to === wanted.to && option.isOpen === wanted.isOpen) return true;
  const above =
    option.isOpen && option.to === Infinity ? wanted.from > option.from : wanted.from >= option.from;
  const below = option.isOpen && option.to !== Infinity ? wanted.to < option.to : wanted.to <= option.to;
  return above && below;
}

/** Years in months, and the other way round: nothing is lost. */
function inMonths({ unit }: Amount, wanted: Amount): Amount {
  const times = unit === 'month' && wanted.unit === 'year' ? 12 : 1 / 12;
  const isOther = times === 12 || (unit === 'year' && wanted.unit === 'month');
  return isOther ? { ...wanted, from: wanted.from * times, to: wanted.to * times, unit } : wanted;
}

/** `4`, `3-5 years`, `10+`, `less than 1 year`, `$80k to $100k`; null for what says anything else. */
export function amountOf(text: string): Amount | null {
  const plain = withoutSeparators(inDigits(text));
  const numbers = [...plain.matchAll(NUMBER)].map(([whole, digits, thousand]) => ({
    value: Number((digits ?? whole).replace(',', '.')) * (thousand ? 1000 : 1),
    isShort: thousand !== undefined,
  }));
  const words = plain.replaceAll(NUMBER, ' # ');
  const unit = unitIn(words);
  if (unit === 'unknown') return null;
  const [first, second, ...more] = numbers;
  if (first === undefined || more.length > 0 || Number.isNaN(first.value)) return null;
  if (second !== undefined) {
    // `80-100k` are thousands both.
    const from =
      second.isShort && !first.isShort && first.value < second.value / 1000
        ? first.value * 1000
        : first.value;
    return BETWEEN.test(words) && from <= second.value
      ? { from, to: second.value, isOpen: false, unit }
      : null;
  }
  const { value } = first;
  if (MORE.test(words)) return { from: value, to: Infinity, isOpen: true, unit };
  if (AT_LEAST.test(words)) return { from: value, to: Infinity, isOpen: false, unit };
  if (LESS.test(words)) return { from: 0, to: value, isOpen: true, unit };
  if (AT_MOST.test(words)) return { from: 0, to: value, isOpen: false, unit };
  return { from: value, to: value, isOpen: false, unit };
}

/** `Two weeks` are 2. */
export function inDigits(text: string): string {
  return text.replaceAll(/\p{L}+/gu, (word) => {
    const number = SPELLED.indexOf(word.toLowerCase());
    return number < 0 ? word : String(number);
  });
}

const SPELLED = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');
const NUMBER = /(\d+(?:[.,]\d{1,2})?)\s?(k\b)?/gi;
const BETWEEN =
  /#\s*(\S{0,3}|\p{L}{2,10}\s*)\s*([-–—~〜]|\bto\b|\band\b|\bbis\b|\bà\b|\ba\b|\bhasta\b|\baté\b|\btot\b|\bdo\b|から)\s*[$€£¥]?\s*#/iu;
const MORE =
  /\b(more than|over|above|greater than|mehr als|über|plus de|más de|mais de|più di|oltre|meer dan|powyżej|ponad)\b|>(?!=)/iu;
const AT_LEAST =
  /#\s*(\p{L}+\s*)?\+|\b(or more|or above|or over|and above|and over|and more|at least|minimum|oder mehr|mindestens|ou plus|o más|ou mais|o più|of meer|minimaal|lub więcej|co najmniej)(?!\p{L})|以上|>=|≥/iu;
const LESS =
  /\b(less than|under|below|fewer than|weniger als|unter|moins de|menos de|meno di|minder dan|poniżej|mniej niż)(?!\p{L})|未満|<(?!=)/iu;
const AT_MOST =
  /\b(up to|at most|or less|or fewer|maximum|bis zu|höchstens|jusqu|hasta|até|fino a|maximaal|tot|do)(?!\p{L})|以下|<=|≤/iu;

/** `80,000` and `80.000` and `80 000`, but not `4.5`. */
function withoutSeparators(text: string): string {
  return text.replaceAll(/(?<=\d)[,.\s'’](?=\d{3}(?!\d))/g, '');
}

/** Words that may stand beside an amount; any other makes it something else, as in `Level 3`. */
const SAID_BESIDE = new Set(
  wordsOf(`of experience work working professional relevant total more than over above greater or and at least minimum less under below fewer up to most
    maximum between per annum annual annually gross notice about plus mehr als über oder mindestens weniger unter bis zu höchstens berufserfahrung
    erfahrung und plus de ou moins jusqu à d expérience más o menos hasta entre experiencia mais até experiência più meno fino di esperienza oltre
    meer dan of minder tot maximaal minimaal ervaring lub więcej powyżej poniżej ponad mniej niż co najmniej do doświadczenia k usd eur gbp pln
    chf jpy cad aud inr dollars euro euros pounds`),
);
const UNITS: Record<Exclude<Unit, 'money'>, ReadonlySet<string>> = {
  year: new Set(
    wordsOf(
      'year years yr yrs jahr jahre jahren an ans année années año años ano anos anno anni jaar jaren rok lata lat y',
    ),
  ),
  month: new Set(
    wordsOf(
      'month months mo mos monat monate monaten mois mes meses mês mese mesi maand maanden miesiąc miesiące miesięcy',
    ),
  ),
  week: new Set(
    wordsOf(
      'week weeks wk wks woche wochen semaine semaines semana semanas settimana settimane weken tydzień tygodnie tygodni',
    ),
  ),
  day: new Set(
    wordsOf('day days tag tage tagen jour jours día días dia dias giorno giorni dag dagen dzień dni'),
  ),
  hour: new Set(
    wordsOf(
      'hour hours hr hrs stunde stunden heure heures hora horas ora ore uur uren godzina godziny godzin',
    ),
  ),
};
const MONEY = /[$€£¥]|\b(usd|eur|gbp|pln|chf|jpy|cad|aud|inr|dollars|euros?|pounds)\b/i;
const CJK_UNITS: [RegExp, Unit][] = [
  [/年/, 'year'],
  [/[ヶか]?月/, 'month'],
  [/週/, 'week'],
  [/日/, 'day'],
];

function unitIn(words: string): Unit | null | 'unknown' {
  if (MONEY.test(words)) return hasStrangeWords(words) ? 'unknown' : 'money';
  const cjk = CJK_UNITS.find(([unit]) => unit.test(words));
  if (cjk) return cjk[1];
  if (hasStrangeWords(words)) return 'unknown';
  const found = unitsNamed(words);
  return found.length > 1 ? 'unknown' : (found[0] ?? null);
}

/** Every unit that a text speaks of. */
export function unitsNamed(words: string): Unit[] {
  const said = wordsOf(words);
  return (['year', 'month', 'week', 'day', 'hour'] as const).filter((unit) =>
    said.some((word) => UNITS[unit].has(word)),
  );
}

function hasStrangeWords(words: string): boolean {
  return wordsOf(words).some(
    (word) => !SAID_BESIDE.has(word) && !Object.values(UNITS).some((names) => names.has(word)),
  );
}
