import { expect, test } from '@jest/globals';
import { chooseLocation, isSameLocation } from './chooseLocation.ts';

test.each([
  ['Austin, TX', ['Austin, Texas, United States', 'Austin, Minnesota, United States'], 0],
  ['Austin, TX', ['Austin', 'Dallas'], 0],
  ['Austin, TX', ['Austin', 'Austin, Minnesota, United States'], null],
  ['Austin, TX', ['Austin Bluffs, Texas', 'West Austin, Texas'], null],
  ['Austin, Texas, United States', ['Austin, MN', 'Austin, TX'], 1],
  ['Austin, Texas, United States', ['Austin, MN', 'Austin, Canada'], null],
  ['Austin, Texas, United States', ['Austin, TX', 'Austin, United States'], null],
  ['Paris, Île-de-France, France', ['Paris, France', 'Paris, TX'], 0],
  ['Austin', ['Austin, Texas, United States'], null],
  ['Blue, Red', ['Blue', 'Red'], null],
  ['English, Spanish', ['English', 'French', 'Spanish'], null],
  ['German, Spanish', ['English', 'German'], null],
  ['English, German', ['English'], null],
  ['Luxembourg, Luxembourg', ['Luxembourg', 'Esch'], 0],
  ['Georgia, United States', ['Georgia', 'Oregon'], 0],
  ['Berlin, Germany', ['Berlin', 'Munich'], 0],
  ['New York, New York', ['Boston', 'New York'], 1],
])('of %s among %j', (wanted, labels, place) => {
  const found = chooseLocation(wanted, labels);

  expect(found).toBe(place === null ? null : labels[place]);
});

test('a place is the same in other words only where each part is', () => {
  expect(isSameLocation('New York, New York, United States', 'New York, NY, USA')).toBe(true);
  expect(isSameLocation('New York, NY', 'New York, NY, USA')).toBe(false);
  expect(isSameLocation('New York, NY', 'New York Mills, NY')).toBe(false);
});
