import { describe, expect, test } from '@jest/globals';
import { LEXICONS } from './lexicon/all.ts';
import { labelBook, nameBook } from './lexicon/books.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import { phraseBookOf, variants } from './phraseBook.ts';
import { wordsOf } from './words.ts';

const found = (text: string, book = labelBook) =>
  book.find(book.words(text)).map((phrase) => [phrase.meaning, phrase.reach]);

test('the longest phrase wins, from left to right', () => {
  expect(found('Company name')).toEqual([['current_company', 'means']]);
  expect(found('Name on card')).toEqual([['payment', 'means']]);
  expect(found('First name, last name')).toEqual([
    ['first_name', 'means'],
    ['last_name', 'means'],
  ]);
});

test('fillers are read over, also within phrases', () => {
  expect(found('Please enter the day of your birth')).toEqual([['birth_day', 'means']]);
});

test('words are whole words', () => {
  expect(found('capacity')).toEqual([]);
  expect(found('statement')).toEqual([]);
});

test('names are also known written together, and keep their single letters', () => {
  expect(found('dateofbirth', nameBook)).toEqual([['birth_date', 'means']]);
  expect(found('txtLName', nameBook).at(-1)).toEqual(['last_name', 'means']);
});

describe('the lexicons', () => {
  const rows = LEXICONS.flatMap((language: Lexicon) =>
    (['asks', 'means', 'alone'] as const).flatMap((reach) =>
      Object.entries(language[reach] ?? {}).flatMap(([meaning, list]) =>
        list
          .split('|')
          .flatMap(variants)
          .map((phrase) => ({ meaning, reach, phrase: phrase.trim() })),
      ),
    ),
  );

  test('say one thing for one phrase, in all languages together', () => {
    const contradictions = rows.filter(({ phrase, meaning, reach }) => {
      const [said, ...more] = labelBook.find(labelBook.words(phrase));
      return more.length > 0 || said?.meaning !== meaning || (said.reach !== reach && said.reach !== 'asks');
    });

    expect(contradictions).toEqual([]);
  });

  test('say of no single word that it may stand beside others, which they meant only in company', () => {
    const isWord = ({ phrase, reach }: (typeof rows)[number]) =>
      reach !== 'alone' && wordsOf(phrase).length === 1;
    const single = new Set(rows.filter(isWord).map(({ phrase }) => wordsOf(phrase).join()));
    const shrunk = rows.filter(({ phrase, reach }) => {
      const [left, all] = [labelBook.words(phrase), wordsOf(phrase)];
      const isJoined = left.join('') === all.join('');
      return (
        reach === 'means' && left.length === 1 && all.length > 1 && !isJoined && !single.has(left.join())
      );
    });

    expect(shrunk).toEqual([]);
  });

  test('hold no phrase that is made of fillers only', () => {
    expect(rows.filter(({ phrase }) => labelBook.words(phrase).length === 0)).toEqual([]);
  });
});

test('where two lexicons disagree, the earlier one wins', () => {
  expect(found('canton', phraseBookOf([lexicon('state'), lexicon('city')], 'labels'))).toEqual([
    ['state', 'means'],
  ]);
});

function lexicon(meaning: 'city' | 'state'): Lexicon {
  return { means: { [meaning]: 'canton' }, alone: {}, fillers: '', asides: '', again: '', others: '' };
}
