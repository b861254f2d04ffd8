import { fits } from '../fits.ts';
import { labelBook, nameBook } from '../lexicon/books.ts';
import type { Meaning } from '../meanings.ts';
import type { Draft } from '../draft.ts';
import type { Found } from '../phraseBook.ts';
import { type FormGroup, retaken } from './formGroup.ts';

const CONFIRMED: Partial<Record<Meaning, Meaning>> = {
  email: 'email_confirmation',
  password: 'password_confirmation',
};
/** What a label that only says `Confirm your address` may have been read as. */
const READ_AS = new Set<Meaning>(['unknown', 'question', 'address_line1']);

/** E-mail addresses and passwords are asked for twice; the second box says `again`, in its label or in its name. */
export function confirmations({ drafts }: FormGroup): Draft[] {
  return drafts.map((draft, at) => {
    const before = drafts.slice(0, at).findLast((other) => other.recognition.meaning in CONFIRMED);
    const confirmed = before && CONFIRMED[before.recognition.meaning];
    if (!before || !confirmed || !fits(confirmed, draft.control.kind)) return draft;
    const { meaning } = draft.recognition;
    const isSame = meaning === before.recognition.meaning && (labelSaysAgain(draft) || nameSaysAgain(draft));
    const isNext = at - drafts.indexOf(before) === 1;
    const follows = isNext && READ_AS.has(meaning) && labelSaysAgain(draft) && !namesAnother(draft);
    return isSame || follows ? retaken(draft, confirmed, 'asks for the same once more') : draft;
  });
}

function labelSaysAgain(draft: Draft): boolean {
  return phrasesOn(draft).some((phrase) => phrase.isAgain);
}

/** `Verify number` */
function namesAnother(draft: Draft): boolean {
  return phrasesOn(draft).some((phrase) => phrase.meaning === 'unknown');
}

function phrasesOn({ control }: Draft): Found[] {
  const { label, placeholder, nearby } = control.evidence;
  return labelBook.find(labelBook.words(label || placeholder || nearby));
}

/** `email2`, `password_confirm` */
function nameSaysAgain({ control }: Draft): boolean {
  const { name, id } = control.evidence;
  return nameBook.find(nameBook.words(`${name} ${id}`)).some((phrase) => phrase.isAgain);
}
