import type { Profile } from '../contracts/profile.ts';
import type { Control } from './control.ts';
import { countryCode } from './places/places.ts';
import type { Meaning } from './meanings.ts';

/**
 * `Mailing address` on a page that asks for no town besides wants all of it; `Street address` and its like do not. `asksFor`:
 * whether some control of the page asks for a part.
 */
export function wantsWholeAddress(control: Control, asksFor: (part: Meaning) => boolean): boolean {
  const { label, placeholder, nearby, autocomplete } = control.evidence;
  if (PARTS.some(asksFor) || autocomplete.includes('address')) return false;
  const said = label || placeholder || nearby;
  return WHOLE.test(label) || TOWN.test(said) || !STREET.test(`${label} ${placeholder}`);
}

const PARTS: Meaning[] = ['city', 'postal_code', 'state', 'location'];
const WHOLE =
  /\b(full|complete|entire) (\w+ )?address\b|vollst[äa]ndige (adresse|anschrift)|adresse compl[èe]te|direcci[óo]n completa|indirizzo completo|endere[çc]o completo|volledig adres|pełny adres/i;
/** `Street, city, state and zip` */
const TOWN =
  /(?<!\p{L})(city|town|zip( ?code)?|post(al)? ?code|plz|ort|wohnort|stadt|ville|code postal|ciudad|c[óo]digo postal|citt[àa]|cap|cidade|cep|plaats|woonplaats|postcode|miasto|miejscowość)(?!\p{L})/iu;
const STREET =
  /street|\bline\b|\broad\b|\b1\b|number|stra(ß|ss)e|hausn|\b(rue|voie)\b|calle|\bvia\b|\brua\b|straat|\bulica\b|番地/iu;

/** The profile with its address in one line in the place of the street; as it is where street or town are not known. */
export function withWholeAddress(profile: Profile): Profile {
  const { location } = profile;
  if (!location?.address_line1 || !location.city) return profile;
  const town = townOf(location);
  const whole = [location.address_line1, location.address_line2, town, location.country]
    .filter(Boolean)
    .join(', ');
  return { ...profile, location: { ...location, address_line1: whole } };
}

/** `New York, New York 10001`, `10115 Berlin`. `codeFirst`: whether it is asked for so. */
export function townOf(
  { city, state, zip, country }: NonNullable<Profile['location']>,
  codeFirst = false,
): string {
  const isCodeLast = !codeFirst && (country === undefined || CODE_LAST.has(countryCode(country) ?? ''));
  if (!isCodeLast) return [zip, city].filter(Boolean).join(' ');
  return [city, [state, zip].filter(Boolean).join(' ')].filter(Boolean).join(', ');
}

const CODE_LAST = new Set(['US', 'CA', 'AU', 'GB', 'IE', 'IN', 'NZ']);
