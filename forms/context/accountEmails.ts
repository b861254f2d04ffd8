import { labelBook } from '../lexicon/books.ts';
import type { Draft } from '../draft.ts';
import { type FormGroup, retaken } from './formGroup.ts';

/** How long a sentence about the name of an account may be. */
const MOST_WORDS = 12;

/** Where a form says beside it that the new account is named by an e-mail address, the address is what it asks for. */
export function accountEmails({ drafts }: FormGroup): Draft[] {
  const isNew = drafts.some(({ recognition }) => recognition.meaning === 'password_confirmation');
  if (!isNew) return drafts;
  return drafts.map((draft) => {
    const { nearby, hint, placeholder } = draft.control.evidence;
    const isNamed = draft.recognition.meaning === 'username' && [nearby, hint, placeholder].some(saysSo);
    return isNamed ? retaken(draft, 'email', 'the account is named by an e-mail address') : draft;
  });
}

/** `Your e-mail address is your user name.` */
function saysSo(text: string): boolean {
  const words = labelBook.words(text);
  const meanings = new Set(labelBook.find(words).map((phrase) => phrase.meaning));
  return words.length <= MOST_WORDS && meanings.has('email') && meanings.has('username');
}
