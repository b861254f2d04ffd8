import { expect, test } from '@jest/globals';
import { aButton, aControl, aLook } from '../testing/pageLooks.ts';
import { withHeldConsents } from './heldConsents.ts';

const box = (label: string) => aControl({ label }, { kind: 'checkbox' });
const controls = [
  aControl({ label: 'First name' }),
  box('I agree that Northwind may store my details to assess this application'),
  box('I am authorized to work in the US'),
  box('Send me the newsletter'),
];

test('a page that keeps its button shut demands the agreement that sending means, and nothing else', () => {
  expect(demanded(true)).toEqual([false, true, false, false]);
});

test('a page that does not demands what it says', () => {
  expect(demanded(false)).toEqual([false, false, false, false]);
});

function demanded(disabled: boolean): boolean[] {
  const look = aLook({ controls, buttons: [aButton('Submit application', { disabled })] });
  return withHeldConsents(look).controls.map(({ required }) => required);
}
