import type { Profile } from '../contracts/profile.ts';
import { currencyIn, withoutCurrency } from './choices/currencies.ts';
import type { Control } from './control.ts';
import { durationFor } from './durationFor.ts';
import type { Asked } from './findAnswer.ts';
import { inThousands, isInAnotherUnit } from './inAnotherUnit.ts';
import type { Meaning } from './meanings.ts';
import { normalise } from './normalise.ts';
import { isElsewhere } from './places/elsewhere.ts';
import { profileValue } from './profileValue.ts';
import { townOf } from './wholeAddress.ts';
import { WRITTEN } from './written.ts';

/** What the profile says to what is asked, as this control wants it, the best first; none where it would say something else there. */
export function profileFor(control: Control, asked: Asked, profile: Profile): string[] {
  const { meaning, place } = asked;
  // A permit is one for the country that the applicant lives in.
  if (PERMITS.has(meaning) && isElsewhere(asked.question, asked.home)) return [];
  const value = profileValue(meaning, profile, place);
  if (value === null) return [];
  return WAYS[meaning]?.(value, control, profile) ?? [value];
}

const PERMITS: ReadonlySet<Meaning> = new Set<Meaning>(['work_authorization', 'sponsorship']);

type Way = (value: string, control: Control, profile: Profile) => string[];

const WAYS: Partial<Record<Meaning, Way>> = {
  full_name: (name, control, profile) => [lastFirst(control, profile) ?? name],
  first_name: (name, { evidence }, { middle_name: middle }) =>
    middle !== undefined && ASKS_MIDDLE.test(evidence.label || evidence.nearby)
      ? [`${name} ${middle}`, name]
      : [name],
  middle_name: (name, { evidence }) =>
    /\binitials?\b/i.test(evidence.label || evidence.nearby) ? [name.slice(0, 1), name] : [name],
  city: (town, { kind }, profile) => withWholePlace(town, kind, profile),
  location: (place, { evidence }, { location }) =>
    location?.zip !== undefined && ASKS_CODE.test(saidOf(evidence))
      ? [townOf(location, CODE_FIRST.test(saidOf(evidence)))]
      : [place],
  phone_country_code: (code, { kind }) => [WRITTEN.has(kind) ? (/\+\d+/.exec(code)?.[0] ?? code) : code],
  github_url: handleOf,
  linkedin_url: handleOf,
  portfolio_url: handleOf,
  current_title: (title, control) => (namesPosting(control, title) ? [] : [title]),
  years_of_experience: yearsFor,
  salary_expectation: salaryFor,
  skills: (all, control, profile) => oneSkill(control, profile) ?? [all],
};

/** Where a town is chosen, others of its name stand beside it: all that is known of the place tells it from them. */
function withWholePlace(town: string, kind: Control['kind'], profile: Profile): string[] {
  const whole = profileValue('location', profile) ?? town;
  return kind === 'combobox' ? [whole, town] : [town, whole];
}

/** `Last, First` */
function lastFirst({ evidence }: Control, { first_name, middle_name, last_name }: Profile): string | null {
  const said = `${evidence.label || evidence.nearby} ${evidence.placeholder} ${evidence.hint}`;
  if (!LAST_FIRST.test(said) || !first_name || !last_name) return null;
  const given = [first_name, middle_name].filter(Boolean).join(' ');
  return /[,，]/.test(said) ? `${last_name}, ${given}` : `${last_name} ${given}`;
}

const LAST_FIRST =
  /\b(last|sur|family)[- ]?(name)?\s*,\s*(first|given)|\b(surname|last ?name|family name) first\b|\bnachname,? vorname|\b(zu)?name, ?vorname|\b(achter)?naam, ?voornaam|\bnazwisko, imię|\bnom,? pr[ée]nom|\bapellidos?,? nombre|\bcognome,? nome/i;

function saidOf({ label, placeholder, nearby }: Control['evidence']): string {
  return label || placeholder || nearby;
}

/** `Skill 2` is the second; null where all are asked for. */
function oneSkill({ evidence }: Control, { skills }: Profile): string[] | null {
  const number = /^\W*(?:top |key )?skill\s*#?\s*(\d)\b/i.exec(evidence.label || evidence.nearby)?.[1];
  return number === undefined ? null : skills.slice(Number(number) - 1, Number(number));
}

/** A bare number of years, of which a box may ask the months. */
function yearsFor(years: string, control: Control): string[] {
  if (!WRITTEN.has(control.kind)) return [years];
  const counted = durationFor(control, `${years} years`, 'year');
  if (counted === null) return [];
  return [counted === `${years} years` ? years : counted];
}

/** `Position` that the page has filled in with something else: that is what is applied for. */
function namesPosting({ evidence, value }: Control, own: string): boolean {
  const isBare = POSITION.test(evidence.label || evidence.placeholder || evidence.nearby);
  return isBare && value !== '' && normalise(value) !== normalise(own);
}

/** `First and middle name`, not `First name (no middle names)`. */
const ASKS_MIDDLE = /^(?!.*\b(no|not|without|except)\b).*\bmiddle names?\b/is;
const POSITION =
  /^(position|job ?title|role|vacancy|job|stelle|poste|puesto|vaga|posizione|functie|stanowisko)\W*$/i;
/** `PLZ, Ort` */
const CODE_FIRST =
  /^\W*(zip( code)?|plz|cp|cap|cep|post(al)? ?code|postleitzahl|code postal|c[óo]digo postal|codice postale|kod pocztowy)\b[\s,/&+–-]*(und |and |et |y |e |en |i )?\p{L}/iu;
const ASKS_CODE =
  /\b(zip|plz|cp|cap|cep)\b|post(al)? ?code|postleitzahl|code postal|c[óo]digo postal|codice postale|kod pocztowy|郵便番号/i;

/** Nothing where the box counts in something else; the bare figures where it says the currency itself, or takes figures only. */
function salaryFor(value: string, control: Control): string[] {
  const words = wordsAround(control);
  const [here, own] = [currencyIn(words), currencyIn(value)];
  if (here !== null && own !== null && here !== own) return [];
  if (isInAnotherUnit(words, value)) {
    const thousands = WRITTEN.has(control.kind) ? inThousands(words, value) : null;
    return thousands === null ? [] : [thousands];
  }
  const takesFigures =
    control.demands.role === 'spinbutton' || FIGURES.test(words) || (here !== null && here === own);
  return [takesFigures && WRITTEN.has(control.kind) ? withoutCurrency(value) : value];
}

const FIGURES =
  /\b(must be a (whole )?number|(numbers?|digits|figures) only|only (enter )?(numbers|digits|figures)|numeric (value|only)|nur (zahlen|ziffern)|uniquement des chiffres|chiffres uniquement|s[oó]lo números|alleen cijfers)\b/i;

/** Everything that may say what an amount is counted in. */
function wordsAround({ evidence, demands }: Control): string {
  const { label, placeholder, hint, nearby, legend } = evidence;
  return [label, placeholder, hint, nearby, legend, demands.prefix].join(' \n ');
}

function handleOf(url: string, control: Control): string[] {
  return [asksForHandle(control) ? lastPart(url) : url];
}

/** `Username`, or what an address begins with stands before the box. */
function asksForHandle({ evidence }: Control): boolean {
  return ASKS_HANDLE.test(evidence.label) || /(linkedin\.com\/in|github\.com)\/?\s*$/i.test(evidence.nearby);
}

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
