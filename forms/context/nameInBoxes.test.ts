import { expect, test } from '@jest/globals';
import { aControl, aLook } from '../../testing/pageLooks.ts';
import type { Control, Evidence } from '../control.ts';
import { recogniseControls } from '../recognise.ts';

function read(...boxes: [Partial<Evidence>, Partial<Pick<Control, 'maxLength'>>?][]): string[] {
  const controls = boxes.map(([evidence, more]) => aControl(evidence, more));
  return recogniseControls(aLook({ controls })).map(({ meaning }) => meaning);
}

const FIRST_LAST = ['first_name', 'last_name'];

test.each([
  'Name',
  'Full name',
  'First and last name',
  'Vorname, Name',
  'Vor- und Nachname',
  'Prénom et nom',
  'Nombre y apellidos',
  'Nome e cognome',
  'Imię i nazwisko',
  'Voornaam en achternaam',
])('the first name comes first: %s', (label) => {
  expect(read([{ label }], [{}])).toEqual(FIRST_LAST);
  expect(read([{ nearby: label }], [{}])).toEqual(FIRST_LAST);
});

test.each([
  'Last and first name',
  'Name (last, first)',
  'Name, Vorname',
  'Nach- und Vorname',
  'Nom et prénom',
  'Apellidos y nombre',
  'Cognome e nome',
  'Sobrenome e nome',
  'Nazwisko i imię',
  'Naam en voornaam',
  '氏名',
  'お名前（姓・名）',
])('the last name comes first: %s', (label) => {
  expect(read([{ label }], [{}])).toEqual(FIRST_LAST.toReversed());
});

test('one label that two boxes share', () => {
  expect(read([{ label: 'Name' }], [{ label: 'Name' }], [{ label: 'Email' }])).toEqual([
    ...FIRST_LAST,
    'email',
  ]);
});

test('not two people', () => {
  const name = { label: 'Name' };
  expect(read([{ ...name, legend: 'Owner' }], [{ ...name, legend: 'Tenant' }])).not.toContain('last_name');
});

test('their own names tell more than the order', () => {
  expect(read([{ label: 'Name', name: 'surname' }], [{ label: 'Name', name: 'given_name' }])).toEqual(
    FIRST_LAST.toReversed(),
  );
});

test('the short one of three is the initial', () => {
  expect(read([{ label: 'Name' }], [{}, { maxLength: 1 }], [{}])).toEqual([
    'first_name',
    'middle_name',
    'last_name',
  ]);
  expect(read([{ label: 'Name (last, first, MI)' }], [{}], [{}, { maxLength: 1 }])).toEqual([
    'last_name',
    'first_name',
    'middle_name',
  ]);
});

test('nobody knows which is which of three alike', () => {
  expect(read([{ label: 'Name' }], [{}], [{}])).toEqual(['unknown', 'unknown', 'unknown']);
});

test.each(['First name', 'Your last name', 'Vorname', 'Nachname', 'Given names', 'Apellidos', 'Prénom'])(
  'a label that names one part is that of its box alone: %s',
  (label) => {
    const [own, behind] = read([{ label }], [{}]);
    const [again, twice] = read([{ label }], [{ label }]);
    expect(behind).toBe('unknown');
    expect([again, twice]).toEqual([own, own]);
  },
);

test('one box takes it whole', () => {
  expect(read([{ label: 'Name, Vorname' }], [{ label: 'E-Mail' }])).toEqual(['full_name', 'email']);
});
