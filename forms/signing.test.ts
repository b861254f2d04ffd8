import { describe, expect, test } from '@jest/globals';
import { Profile } from '../contracts/profile.ts';
import { SAMPLE_PROFILE } from '../testing/apiCaller.ts';
import { aControl } from '../testing/pageLooks.ts';
import type { Control } from './control.ts';
import type { Asked } from './findAnswer.ts';
import { signedBeside, signedName, signedToday } from './signing.ts';

const profile = Profile.parse(SAMPLE_PROFILE);

function asking(question: string, meaning: Asked['meaning'] = 'unknown'): Asked {
  return { id: '', question, meaning, isRepeated: false, isShared: false, home: null };
}

function nameFor(question: string, kind: Control['kind'] = 'text'): string | null {
  return signedName(aControl({}, { kind }), asking(question), profile);
}

function dayFor(question: string, kind: Control['kind'] = 'text'): string | null {
  return signedToday(aControl({}, { kind }), asking(question), '2027-01-31');
}

describe('a signature', () => {
  test.each([
    'Signature *',
    'Your electronic signature',
    'E-Signature (type your full name)',
    'Please type your full legal name as your signature',
    'Sign by typing your name',
    'Applicant’s signature',
    'Unterschrift',
    'Firma electrónica',
    '署名',
  ])('that is typed is the name: %s', (question) => {
    expect(nameFor(question)).toBe('Grace Hopper');
  });

  test.each([
    'Parent or guardian signature',
    'Witness signature',
    'Email signature',
    'Manager’s signature',
    'Signature date',
    'Initials',
    'Draw your signature',
    'What is your signature dish?',
  ])('of another kind is not: %s', (question) => {
    expect(nameFor(question)).toBeNull();
  });
});

describe('the day of signing', () => {
  test.each([
    'Today’s Date *',
    "Today's date (MM/DD/YYYY)",
    'Date signed',
    'Date of signature',
    'Current date',
    'Date of Application',
    'Application date',
    'Heutiges Datum',
    'Fecha de la firma',
    'Data odierna',
    '本日の日付',
  ])('is today, where it is asked for as that: %s', (question) => {
    expect(dayFor(question, 'date')).toBe('2027-01-31');
  });

  test.each([
    'Date',
    'Date available',
    'Start date',
    'Current date of birth',
    'Date signed up',
    'Contract date signed',
  ])('is not any other: %s', (question) => {
    expect(dayFor(question)).toBeNull();
  });
});

describe('a date beside it is that of the signature', () => {
  const isSigned = (label: string, section: string) => {
    const date = aControl({ label: 'Date', section }, { kind: 'text' });
    return signedBeside([aControl({ label, section }, { kind: 'text' }), date]).has(date);
  };

  test.each([
    ['Type your full name to sign', 'Certification'],
    ['Type your full name', 'Signature'],
    ['Full legal name', 'Electronic signature'],
  ])('behind `%s` below `%s`', (label, section) => {
    expect(isSigned(label, section)).toBe(true);
  });

  test.each([
    ['Type your full name', 'Your details'],
    ['Event name', 'Signature'],
    ['Company name', 'Signature'],
  ])('not behind `%s` below `%s`', (label, section) => {
    expect(isSigned(label, section)).toBe(false);
  });
});
