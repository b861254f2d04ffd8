import type { Draft } from '../draft.ts';
import type { Meaning } from '../meanings.ts';
import { OF_PEOPLE } from './factsOfPeople.ts';
import { retakenFor } from './formGroup.ts';

/**
 * A name, a number or a date of birth that was asked for under another heading is asked for once more of somebody else, unless
 * the heading says that it is the applicant's, or that one signs there.
 */
export function askedBefore(drafts: Draft[]): Draft[] {
  const seen = new Map<Meaning, string>();
  return drafts.map((draft) => {
    const { meaning } = draft.recognition;
    const { section, legend } = draft.control.evidence;
    const before = seen.get(meaning);
    if (!ONCE.has(meaning) || !draft.control.visible) return draft;
    if (before === undefined) seen.set(meaning, section);
    const isElsewhere = before !== undefined && section !== '' && before !== section;
    return isElsewhere && !isOwnAgain(`${legend} ${section}`)
      ? retakenFor(draft, section, `asked before, and now below "${section}"`)
      : draft;
  });
}

/**
 * Who is asked for by name under a legend, after somebody was by name under another, is another; and all that is asked there is theirs.
 */
export function namedBefore(drafts: Draft[]): Draft[] {
  const asked = drafts.filter(({ control }) => control.visible);
  const below = (heading: string) =>
    new Set(
      asked.flatMap(({ control, recognition }) =>
        headingOf(control) === heading ? [recognition.meaning] : [],
      ),
    );
  const isBlock = (heading: string) => [...below(heading)].some((meaning) => BESIDE_NAMES.has(meaning));
  // Nobody gives name and address twice, but to open an account.
  const isWhole = (heading: string) => {
    const meanings = below(heading);
    return meanings.has('email') && !meanings.has('password');
  };
  const named = asked.filter(({ recognition }) => NAMES.has(recognition.meaning));
  const headings = [...new Set(named.map(({ control }) => headingOf(control)))];
  const theirs = new Set(
    headings.filter(
      (heading, at) =>
        at > 0 &&
        heading !== '' &&
        isBlock(heading) &&
        !JOINS.test(heading) &&
        !(isWhole(heading) && isWhole(headings[0] ?? '') ? isOwnWhole(heading) : isOwnAgain(heading)),
    ),
  );
  return drafts.map((draft) => {
    const heading = headingOf(draft.control);
    const isOfAnother = theirs.has(heading) && OF_PEOPLE.includes(draft.recognition.meaning);
    return isOfAnother ? retakenFor(draft, heading, `another was named before "${heading}"`) : draft;
  });
}

function headingOf({ evidence: { legend, caption, section } }: Draft['control']): string {
  return legend || caption || section;
}

function isOwnAgain(heading: string): boolean {
  return OWN_AGAIN.test(heading) && !OTHER_ROLES.test(heading);
}

function isOwnWhole(heading: string): boolean {
  return (
    SAYS_OWN.test(heading) ||
    NAMES_NOBODY.test(heading) ||
    (OF_ONE.test(heading) && !OTHER_ROLES.test(heading))
  );
}

/** What only the applicant goes through. */
const OF_ONE =
  /\b(background|criminal|identity|passport|right to work|work (authori[sz]ation|permit|eligibility)|disabilit\w*|veteran|equal|terms|pre-?employment|assessment|submit)\b/i;
/** `Home address`, `Contact`: a kind of fact, and no word of whose. */
const NAMES_NOBODY =
  /^\W*((main|home|permanent|current|residential|postal|application|basic|primary)\s+)?(address|contact|details|address (details|information)|how (can|should|do|may) we (contact|reach) you|kontakt|anschrift|adresse|direcci[oó]n|indirizzo|endereço|adres|angaben zur person)\W*$/i;

/** `Your details`, `Contact information`, `Signature` */
const SAYS_OWN =
  /^(?!.*\b(not|other than|behalf of) (the )?(applicant|candidate)).*\b(personal|applicant|candidate|account|profile|about (you|me)|basic|sign(ature|ing)?|certif\w*|declar\w*|acknowledg\w*|consent|voluntary|self-?\s?identif\w*|eeo|log-?in|review|confirm\w*|summary)\b|\b(your|my) (own |personal |contact )?(details|information|info|data|name|contact|e-?mail|address|application)\b|^\W*(contact|general) (details|information|info|data)\W*$|bewerb|persönlich|kontaktdaten|unterschrift|candidat|coordonn|personnel|datos|dados|dati|gegevens|dane/i;

export const NAMES = new Set<Meaning>(['full_name', 'first_name']);
/** One who pays, or is new here, is named once more. */
const JOINS =
  /\b(billing|shipping|delivery|mailing|payment|become|join|sign[- ]?up|register|registration|create)\b/i;
const BESIDE_NAMES = new Set<Meaning>(['email', 'phone', 'birth_date', 'address_line1', 'city']);
/** Whom an applicant deals with, whatever of them is asked: `Architect contact details`. */
const OTHER_ROLES =
  /\b(architect|engineer|contractor|subcontractor|builder|physician|doctor|dentist|veterinarian|pharmacy|pharmacist|attorney|lawyer|solicitor|accountant|agent|broker|insurer|lender|advis[eo]r|mentor|mentee|nominator|nominee|recommender|reviewer|landlord|(property|home)?owner|seller|buyer|passenger|guest|occupant|roommate|child|children|supplier|vendor|client|recipient|payee)s?\b/i;

const ONCE = new Set<Meaning>(['first_name', 'last_name', 'full_name', 'phone', 'birth_date']);
const OWN_AGAIN =
  /personal|your|you\b|applicant|candidate|contact|profile|account|address|about|basic|details|sign|certif|declar|acknowledg|self-?\s?identif|disabilit|veteran|consent|terms|eeo|voluntary|equal|authori[sz]|background|criminal|record|clearance|\bchecks?\b|\bwork\b|permit|passport|identi|log-?in\b|assessment|submit|review|bewerb|persönlich|kontakt|unterschrift|candidat|coordonn|personnel|datos|dados|dati|persona|gegevens|dane|anschrift|wohn|adres|domicil|direcci|indirizzo|endereço|residenc|résidenc|residenz/i;
