import { expect, test } from '@jest/globals';
import { Profile } from '../contracts/profile.ts';
import { aControl, aLook } from '../testing/pageLooks.ts';
import { SAMPLE_PROFILE } from '../testing/apiCaller.ts';
import { splitStreet } from './houseNumber.ts';
import { planPage } from './planPage.ts';
import { recogniseControls } from './recognise.ts';

test.each([
  ['Hauptstraße 5', 'Hauptstraße', '5'],
  ['Straße des 17. Juni 135 a', 'Straße des 17. Juni', '135 a'],
  ['Via Roma, 12/3', 'Via Roma', '12/3'],
  ['12 Hudson Street, Apt 4', 'Hudson Street, Apt 4', '12'],
  ['450 County Road 12', 'County Road 12', '450'],
  ['221B Baker Street', 'Baker Street', '221B'],
  ['12 Abbey Road', 'Abbey Road', '12'],
  ['100 N Main Street', 'N Main Street', '100'],
  ['12 bis rue de la Paix', 'rue de la Paix', '12 bis'],
  ['7–9 Hill Rd', 'Hill Rd', '7–9'],
  ['ul. Długa 7-9', 'ul. Długa', '7-9'],
])('%s is %s, number %s', (line, street, number) => {
  expect(splitStreet(line)).toEqual({ street, number });
});

test.each(['Schloss Neuschwanstein', 'P.O. Box 123', 'Flat 3', 'Route 66', '', '10115'])(
  'which is which is not plain in %j',
  (line) => expect(splitStreet(line)).toBeNull(),
);

test('a number with a box of its own is left out of the street', () => {
  expect(typed('Straße', 'Hausnummer', 'Ort')).toEqual(['Hauptstraße', '5', 'Berlin']);
  expect(typed('Straße und Hausnummer', 'Ort')).toEqual(['Hauptstraße 5', 'Berlin']);
});

function typed(...labels: string[]): string[] {
  const look = aLook({ controls: labels.map((label) => aControl({ label })) });
  const location = { address_line1: 'Hauptstraße 5', city: 'Berlin', country: 'Germany' };
  const plan = planPage(look, recogniseControls(look), {
    profile: Profile.parse({ ...SAMPLE_PROFILE, location }),
    given: {},
    human: {},
    memory: { answers: [], site: '' },
    hasResume: false,
  });
  return plan.actions.flatMap((action) => (action.kind === 'type' ? [action.text] : []));
}
