import { describe, expect, test } from '@jest/globals';
import { aControl, someOptions } from '../testing/pageLooks.ts';
import { addressedAs } from './addressedAs.ts';
import type { Asked } from './findAnswer.ts';

const asked = (meaning: Asked['meaning']): Asked => ({
  id: '',
  question: 'Anrede',
  meaning,
  isRepeated: false,
  isShared: false,
  home: null,
});
const said = (options: string[], gender: string | null, meaning: Asked['meaning'] = 'salutation') =>
  addressedAs(
    aControl({ label: 'Anrede' }, { kind: 'select', options: someOptions(...options) }),
    asked(meaning),
    gender,
  );

describe('by their gender a person is addressed', () => {
  test.each([
    [['Bitte wählen', 'Frau', 'Herr', 'Divers'], 'Female', 'Frau'],
    [['Herr', 'Frau', 'Keine Angabe'], 'männlich', 'Herr'],
    [['Madame', 'Monsieur'], 'Woman', 'Madame'],
    [['Sr.', 'Sra.'], 'Male', 'Sr.'],
    [['De heer', 'Mevrouw'], 'Vrouw', 'Mevrouw'],
    [['Mr', 'Ms', 'Mx'], 'Female', 'Ms'],
  ])('among %j, %s: %s', (options, gender, expected) => {
    expect(said(options, gender)).toBe(expected);
  });

  test.each<[string[], string | null]>([
    [['Mr', 'Mrs', 'Ms', 'Miss'], 'Female'],
    [['Frau', 'Herr', 'Frau Dr.', 'Herr Dr.'], 'Female'],
    [['Frau', 'Herr', 'Dr.'], 'Female'],
    [['Frau', 'Herr', 'Divers'], 'Non-binary'],
    [['Frau', 'Herr'], null],
    [['Frau', 'Familie'], 'Female'],
  ])('not among %j, %s', (options, gender) => {
    expect(said(options, gender)).toBeNull();
  });

  test('not in a list that asks for something else', () => {
    expect(said(['Frau', 'Herr'], 'Female', 'question')).toBeNull();
  });
});
