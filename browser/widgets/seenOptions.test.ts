import { expect, test } from '@jest/globals';
import { madeBy } from './seenOptions.ts';

test.each([
  ['Create "COBOL, Compilers"', 'COBOL, Compilers'],
  ['Add “Compilers”', 'Compilers'],
  ['Create new option: Compilers', 'Compilers'],
  ['Add COBOL, Compilers…', 'COBOL, Compilers'],
  ['Add on sales', null],
  ['New York: Brooklyn', null],
  ['New Zealand', null],
  ['Use of force: trained', null],
  ['Additional "soft" skills', null],
])('%s makes %j', (label, made) => {
  expect(madeBy(label)).toBe(made);
});
