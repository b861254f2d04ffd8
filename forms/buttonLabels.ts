import { ASIDE, ASIDE_ABROAD } from './asideWords.ts';
import * as words from './buttonWords.ts';

/** What a button does, by its label. `application` says that a submit names what it sends. */
export type ButtonRole = 'submit application' | 'submit' | 'apply' | 'next' | 'account' | 'aside' | 'unknown';

/** What puts off, changes or adds to the form comes before what sends it: a label may speak of both. */
export function buttonRole(label: string): ButtonRole {
  const text = label.trim();
  if (text === '' || words.ELSEWHERE.test(text) || words.LATER.test(text)) return 'aside';
  if (words.ANOTHER.test(text)) return 'aside';
  if (words.OPENS_AND_SENDS.test(text)) return 'submit application';
  if (namesWhatItSends(text)) return 'submit application';
  if (words.SAVE_AND_SUBMIT.test(text)) return 'submit';
  if (words.SAVE_AND_NEXT.test(text) || words.NEXT_FIRST.test(text)) return 'next';
  if (ASIDE.test(text) || ASIDE_ABROAD.test(text)) return 'aside';
  if (words.SUBMIT.test(text)) return 'submit';
  if (words.ACCOUNT.test(text)) return 'account';
  if (words.NEXT.test(text)) return 'next';
  return words.APPLY.test(text) ? 'apply' : 'unknown';
}

/** `Apply manually`, `Continue as guest`. */
export function isPlainWay(label: string): boolean {
  return words.MANUALLY.test(label);
}

function namesWhatItSends(text: string): boolean {
  if (!words.APPLICATION.test(text)) return false;
  return words.SUBMIT.test(text) || /\b(complete|déposer)\b/i.test(text);
}
