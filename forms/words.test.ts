import { expect, test } from '@jest/globals';
import { wordsOf } from './words.ts';

test.each([
  ['firstName', 'first name'],
  ['job_application[first_name]', 'job application first name'],
  ['XMLField', 'xml field'],
  ['address1', 'address 1'],
  ['E-Mail-Adresse', 'email adresse'],
  ['E-postadresse', 'email adresse'],
  ['E-posta', 'email'],
  ['indirizzo e posta elettronica', 'indirizzo e posta elettronica'],
  ['LinkedIn URL', 'linkedin url'],
  ['Straße & Ort', 'strasse ort'],
  ['Prénom', 'prenom'],
  ['D.O.B.', 'dob'],
  ["Mother's name(s)", 'mother name'],
  ['ＴＥＬ', 'tel'],
  ['電話番号', '電 話 番 号'],
  ['ログインID', 'ロ グ イ ン id'],
  ['', ''],
])('%s is read as the words %s', (text, words) => {
  expect(wordsOf(text).join(' ')).toBe(words);
});
