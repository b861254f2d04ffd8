import type { Control } from '../control.ts';
import type { Draft } from '../draft.ts';
import { saysUnit } from '../inAnotherUnit.ts';
import { labelBook } from '../lexicon/books.ts';
import { readText } from '../readText.ts';
import { saysSomething } from '../saysSomething.ts';
import { wordsOf } from '../words.ts';
import { WRITTEN } from '../written.ts';
import { kindSaidIn } from './blockKinds.ts';
import { normalise } from '../normalise.ts';
import { optionShape } from '../optionShapes.ts';
import { sensesOf } from '../synonyms.ts';
import { type FormGroup, retaken } from './formGroup.ts';

/** What is paid now is not what is wished for; and what stands beside the wish says in which currency, and for how long. */
export function salaries({ drafts }: FormGroup): Draft[] {
  const wishes = drafts.map(behindCurrency).map(amountOfWish).map(withoutPresent);
  const isWish = (at: number) => wishes[at]?.recognition.meaning === 'salary_expectation';
  const isBeside = (at: number) => [at - 2, at - 1, at + 1, at + 2].some(isWish);
  return wishes.map((draft, at) => {
    if (!isBeside(at)) return draft;
    if (optionShape(draft.control) === 'currencies')
      return retaken(draft, 'salary_currency', 'currencies beside the salary');
    return arePeriods(draft.control) ? retaken(draft, 'salary_period', 'periods beside the salary') : draft;
  });
}

/** The words for the salary head the list of currencies; the amount behind it says of itself no more than that it is one. */
function behindCurrency(draft: Draft, at: number, drafts: Draft[]): Draft {
  const before = drafts[at - 1];
  if (before === undefined || optionShape(before.control) !== 'currencies') return draft;
  const { label, placeholder, nearby } = draft.control.evidence;
  const isMere = [label, placeholder, nearby].every((text) => !saysSomething(text) || AMOUNT.test(text));
  if (!isMere || draft.recognition.meaning !== 'unknown' || !WRITTEN.has(draft.control.kind)) return draft;
  const head = before.control.evidence.label || before.control.evidence.nearby;
  const said = normalise(head);
  const isWish = readText(head, labelBook, 'label')?.meaning === 'salary_expectation';
  const isOther = (PRESENT.test(said) && !WISHED.test(said)) || saysUnit(head);
  return isWish && !isOther ? retaken(draft, 'salary_expectation', 'the amount behind its currency') : draft;
}

/** `Amount`, below `Expected salary`. */
function amountOfWish(draft: Draft): Draft {
  const { label, legend, caption } = draft.control.evidence;
  if (!WRITTEN.has(draft.control.kind) || !AMOUNT.test(label)) return draft;
  const isWish = [legend, caption].some(
    (heading) => readText(heading, labelBook, 'label')?.meaning === 'salary_expectation',
  );
  return isWish ? retaken(draft, 'salary_expectation', 'the amount of a salary') : draft;
}

const AMOUNT =
  /^\W*(amount|sum|figure|value|betrag|montant|importe|cantidad|valor|importo|bedrag|kwota|金額)\W*$/iu;

function withoutPresent(draft: Draft): Draft {
  const { label, placeholder, nearby, legend, caption, section, name, id } = draft.control.evidence;
  const unlabelled = [nearby, placeholder, wordsOf(name || id).join(' ')].join(' ');
  const said = normalise(saysSomething(label) ? label : unlabelled);
  const written = normalise([label, nearby, placeholder].find(saysSomething) ?? said);
  const { meaning } = draft.recognition;
  const isPresent =
    meaning === 'salary_expectation' &&
    !WISHED.test(said) &&
    (PRESENT.test(said) || (IS_BARE.test(written) && kindSaidIn([legend, caption, section]) === 'job'));
  const isPayOfJob = (meaning === 'current_title' || meaning === 'current_company') && speaksOfPay(said);
  return isPresent || isPayOfJob ? retaken(draft, 'unknown', 'what is paid now') : draft;
}

/** It says no more than what it is. */
const IS_BARE =
  /^((annual|monthly|hourly|base|gross) )?(salary|pay|wages?|compensation|remuneration|gehalt|lohn|salaire|salario|sueldo|stipendio|salaris)( (amount|rate))?$/;
const PRESENT =
  /\b(current|currently|present|existing|last|latest|previous|past|former|starting|ending|final|drawn|take home|history|at (start|end)|aktuell\w*|derzeitig\w*|bisherig\w*|letzte[rs]?|momentan\w*|actuel\w*|derniere?|actual|ultim[oa]|atual|attuale|huidig\w*|laatste?|obecn\w*|ostatni\w*)\b/;
const WISHED =
  /\b(expect\w*|requirements?|sought|asking|seek\w*|desired?|wish\w*|target|prefer\w*|minimum|gewunscht\w*|wunsch\w*|souhait\w*|desead\w*|desejad\w*|desiderat\w*|gewenst\w*|oczekiwan\w*)\b/;
const PAY =
  /\b(pay|salary|wages?|compensation|remuneration|income|bonus|earn\w*|gehalt|salaire|sueldo|salario|stipendio|salaris|wynagrodzenie)\b/;

/** A text without accents. */
export function speaksOfPay(said: string): boolean {
  return PAY.test(said);
}

/** All of them, few as they are. */
function arePeriods({ kind, options }: Control): boolean {
  if (kind !== 'select' && kind !== 'radio') return false;
  const real = options.filter(({ label }) => sensesOf(label).some((sense) => PERIODS.has(sense)));
  return real.length > 1 && real.length >= options.length - 1;
}

const PERIODS: ReadonlySet<string> = new Set(['per year', 'per month', 'per week', 'per day', 'per hour']);
