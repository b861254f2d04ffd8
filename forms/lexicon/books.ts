import { phraseBookOf } from '../phraseBook.ts';
import { LEXICONS } from './all.ts';
import { programmers } from './programmers.ts';

/** For what is written for people. */
export const labelBook = phraseBookOf(LEXICONS, 'labels');

/** For names and ids. */
export const nameBook = phraseBookOf([programmers, ...LEXICONS], 'names');
