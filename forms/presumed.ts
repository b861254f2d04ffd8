import { isRealQuestion } from './answers/realQuestion.ts';
import { isPlaceholder } from './chooseOption.ts';
import type { Control } from './control.ts';
import type { Meaning, Recognition } from './meanings.ts';
import { sensesOf } from './synonyms.ts';

/**
 * Left as it is, the control says something of the applicant that nobody has said: a list without an empty row shows its first,
 * a radio button was pressed in advance, a slider stands somewhere.
 */
export function isPresumed(
  control: Control,
  { meaning, index, about }: Recognition,
  question: string,
): boolean {
  // Nothing is said of a job, or of a person, that has no name.
  if (index !== undefined || about !== undefined) return false;
  if (SETS_FORM_UP.test(question) || ASKED_AGAIN.test(question)) return false;
  if (!PERSONAL.has(meaning) && (meaning === 'how_heard' || !isRealQuestion(control, meaning, question)))
    return false;
  const shown = shownIn(control);
  if (OFFERS.test(question) && shown !== undefined && sensesOf(shown.label).includes('no')) return false;
  return control.demands.type === 'range' || claims(shown);
}

/** Of blocks that are alike, the later ones may stay unused: `May we contact this employer? (2 of 2)` */
const ASKED_AGAIN = /\((?!1 )\d+ of \d+\)$/;

/** It says how the form goes on, and nothing of the applicant: `How many jobs would you like to list?` */
const SETS_FORM_UP =
  /\bhow many \P{P}{2,40}\b(list|add|enter|show|include|provide)\b|\bhow (would you like|do you want|will you|do you wish) to (apply|(provide|submit|add|upload|share) (your|a) (resume|résumé|cv))\b|\bupload or (paste|type|enter)\b|\breturning (user|applicant|candidate)\b|\balready (have an account|registered)\b|\bin which language would you like to apply\b|\bhow (would you like|do you prefer) (us )?to (be contacted|contact you)\b|\bbest time to (call|reach|contact)\b|\b(mailing|postal|billing|permanent) address (different|the same)\b/iu;
/** Whoever does not ask for it gets none. */
const OFFERS =
  /\b(job alerts?|newsletters?|(marketing|promotional) (e-?mails?|messages)|text messages|talent (pool|community|network)|future (openings|opportunities|positions|vacancies))\b/i;

function shownIn({ kind, options }: Control): Control['options'][number] | undefined {
  if (kind === 'select') return options[0]?.chosen === true ? options[0] : undefined;
  return kind === 'radio' ? options.find(({ chosen, isPreset }) => chosen && isPreset === true) : undefined;
}

function claims(option: Control['options'][number] | undefined): boolean {
  if (option === undefined || isPlaceholder(option) || SAYS_NOTHING.test(option.label)) return false;
  return !sensesOf(option.label).includes('declined');
}

const SAYS_NOTHING =
  /^\W*(none|n\/?a|not (applicable|specified|provided|given|stated|sure)|no (preference|answer)|unknown|undisclosed|any|keine angabe|k\.? ?a\.?|aucune?|non (précisé|renseigné)|sin especificar|ninguno|não informado|non specificato|niet opgegeven|geen|brak)\W*$/iu;

/** Facts that lists without a question's words ask for, too. */
const PERSONAL: ReadonlySet<Meaning> = new Set<Meaning>([
  'salutation',
  'pronouns',
  'nationality',
  'country',
  'state',
  'degree',
  'birth_day',
  'birth_month',
  'birth_year',
]);
