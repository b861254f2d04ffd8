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
  const isBlock = (heading: string) =>
    asked.some(
      ({ control, recognition }) => headingOf(control) === heading && BESIDE_NAMES.has(recognition.meaning),
    );
  const named = asked.filter(({ recognition }) => NAMES.has(recognition.meaning));
  const headings = [...new Set(named.map(({ control }) => headingOf(control)))];
  const theirs = new Set(
    headings.filter(
      (heading, at) =>
        at > 0 && heading !== '' && isBlock(heading) && !isOwnAgain(heading) && !JOINS.test(heading),
    ),
  );
  return drafts.map((draft) => {
    const heading = headingOf(draft.control);
    const isOfAnother = theirs.has(heading) && OF_PEOPLE.includes(draft.recognition.meaning);
    return isOfAnother ? retakenFor(draft, heading, `another was named before "${heading}"`) : draft;
  });
}

function headingOf({ evidence: { legend, section } }: Draft['control']): string {
  return legend || section;
}

function isOwnAgain(heading: string): boolean {
  return OWN_AGAIN.test(heading) && !OTHER_ROLES.test(heading);
}

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
