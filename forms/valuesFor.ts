import { ofAge } from './ageLimit.ts';
import { recallAnswer } from './answers/recall.ts';
import { currencyIn, withoutCurrency } from './choices/currencies.ts';
import type { Profile } from '../contracts/profile.ts';
import type { Control } from './control.ts';
import { type Asked, findAnswer } from './findAnswer.ts';
import type { Known } from './planPage.ts';
import type { Meaning } from './meanings.ts';
import { normalise } from './normalise.ts';
import { durationFor } from './durationFor.ts';
import { isInAnotherUnit } from './inAnotherUnit.ts';
import { isElsewhere } from './places/elsewhere.ts';
import { profileValue } from './profileValue.ts';
import { signedName, signedToday } from './signing.ts';
import { townOf } from './wholeAddress.ts';

/** Where a value comes from. */
export type Source = 'profile' | 'given' | 'human' | 'remembered' | 'model' | 'resume' | 'page';

interface Candidate {
  source: Source;
  value: string;
}

/** All that is known to be an answer to what is asked, the best first. */
export function valuesFor(control: Control, asked: Asked, known: Known): Candidate[] {
  const candidates: (Omit<Candidate, 'value'> & { value: string | null })[] = [
    { source: 'human', value: findAnswer(asked, known.human) },
    { source: 'given', value: findAnswer(asked, known.given) },
    ...profileValues(control, asked, known).map((value) => ({ source: 'profile' as const, value })),
    { source: 'profile', value: signedName(control, asked, known.profile) },
    { source: 'page', value: signedToday(control, asked, known.today) },
    {
      source: 'profile',
      value: ofAge(control, asked, { birth: known.profile.birth_date, today: known.today }),
    },
    { source: 'remembered', value: recallAnswer(control, asked, known.memory) },
  ];
  const isCounted = asked.meaning === 'notice_period' && WRITTEN.has(control.kind);
  return candidates.flatMap(({ source, value }) => {
    const entered = value !== null && isCounted ? durationFor(control, value) : value;
    return entered === null ? [] : [{ source, value: entered }];
  });
}

/** Where a town is chosen, others of its name stand beside it: all that is known of the place tells it from them. */
function profileValues(control: Control, asked: Asked, { profile }: Known): (string | null)[] {
  const { meaning, place } = asked;
  // A permit is one for the country that the applicant lives in.
  if (PERMITS.has(meaning) && isElsewhere(asked.question, asked.home)) return [];
  const value = profileValue(meaning, profile, place);
  if (meaning === 'years_of_experience' && value !== null && WRITTEN.has(control.kind))
    return [inItsUnit(control, value)];
  if (meaning === 'full_name' && value !== null) return [inItsOrder(control, profile) ?? value];
  if (meaning === 'middle_name' && value !== null && /\binitials?\b/i.test(control.evidence.label))
    return [value.slice(0, 1), value];
  if (meaning === 'current_title' && namesPosting(control, value)) return [];
  if (meaning === 'salary_expectation' && value !== null) return salaryFor(control, value);
  if (HANDLES.has(meaning) && value !== null && asksForHandle(control)) return [lastPart(value)];
  if (meaning === 'phone_country_code' && value !== null && WRITTEN.has(control.kind))
    return [/\+\d+/.exec(value)?.[0] ?? value];
  if (meaning === 'location' && profile.location?.zip !== undefined && ASKS_CODE.test(control.evidence.label))
    return [townOf(profile.location)];
  if (meaning !== 'city' || value === null) return [value];
  const whole = profileValue('location', profile);
  return control.kind === 'combobox' ? [whole, value] : [value, whole];
}

/** A bare number of years, of which a box may ask the months. */
function inItsUnit(control: Control, years: string): string | null {
  const counted = durationFor(control, `${years} years`, 'year');
  return counted === `${years} years` ? years : counted;
}

/** `Last, First` */
function inItsOrder({ evidence }: Control, { first_name, middle_name, last_name }: Profile): string | null {
  const said = `${evidence.label} ${evidence.placeholder} ${evidence.hint}`;
  if (!LAST_FIRST.test(said) || !first_name || !last_name) return null;
  const given = [first_name, middle_name].filter(Boolean).join(' ');
  return /[,，]/.test(said) ? `${last_name}, ${given}` : `${last_name} ${given}`;
}

const LAST_FIRST =
  /\b(last|sur|family)[- ]?(name)?\s*,\s*(first|given)|\b(surname|last ?name|family name) first\b|\bnachname,? vorname|\bnom,? pr[ée]nom|\bapellidos?,? nombre|\bcognome,? nome/i;

/** `Position` that the page has filled in with something else: that is what is applied for. */
function namesPosting({ evidence, value }: Control, own: string | null): boolean {
  const isBare = POSITION.test(evidence.label || evidence.placeholder || evidence.nearby);
  return isBare && value !== '' && normalise(value) !== normalise(own ?? '');
}

const POSITION =
  /^(position|job ?title|role|vacancy|job|stelle|poste|puesto|vaga|posizione|functie|stanowisko)\W*$/i;
const ASKS_CODE = /\bzip\b|post(al)? ?code|postleitzahl|\bplz\b|code postal|c[óo]digo postal/i;

/** Nothing where the box counts in something else; the bare figures where it says the currency itself, or takes figures only. */
function salaryFor(control: Control, value: string): string[] {
  const words = wordsAround(control);
  if (isInAnotherUnit(words, value)) return [];
  const [here, own] = [currencyIn(words), currencyIn(value)];
  if (here !== null && own !== null && here !== own) return [];
  const takesFigures = control.demands.role === 'spinbutton' || (here !== null && here === own);
  return [takesFigures && WRITTEN.has(control.kind) ? withoutCurrency(value) : value];
}

const WRITTEN: ReadonlySet<Control['kind']> = new Set<Control['kind']>(['text', 'tel', 'number']);

/** `Username`, or what an address begins with stands before the box. */
function asksForHandle({ evidence }: Control): boolean {
  return ASKS_HANDLE.test(evidence.label) || /(linkedin\.com\/in|github\.com)\/?\s*$/i.test(evidence.nearby);
}

/** Everything that may say what an amount is counted in. */
function wordsAround({ evidence }: Control): string {
  const { label, placeholder, hint, nearby, legend } = evidence;
  return [label, placeholder, hint, nearby, legend].join(' \n ');
}

const HANDLES: ReadonlySet<Meaning> = new Set<Meaning>(['github_url', 'linkedin_url', 'portfolio_url']);
const ASKS_HANDLE = /\b(handle|user ?name|without @|@name)\b/i;

/** `grace-hopper` of `https://github.com/grace-hopper`. */
function lastPart(url: string): string {
  return (
    url
      .replace(/[/?#]+$/, '')
      .split('/')
      .at(-1) ?? url
  );
}

const PERMITS: ReadonlySet<Meaning> = new Set<Meaning>(['work_authorization', 'sponsorship']);
