import { expect, test } from '@jest/globals';
import { aControl } from '../testing/pageLooks.ts';
import { questionText } from './questionText.ts';

test('the question of boxes is their legend, and that of a field its label, in one line', () => {
  const said = { label: 'City\nwhere you live', legend: 'Home', nearby: 'Before' };

  expect(questionText(aControl(said))).toBe('City where you live');
  expect(questionText(aControl({ ...said, label: '' }, { kind: 'radio' }))).toBe('Home');
  expect(questionText(aControl({ nearby: 'Before' }))).toBe('Before');
  expect(questionText(aControl({}))).toBe('');
});

test.each([
  ['Type your response', 'What draws you to this role', 'What draws you to this role'],
  ['Ihre Antwort', 'Warum wir?', 'Warum wir?'],
  ['jane@example.com', 'How can we reach you?', 'How can we reach you?'],
  ['MM/DD/YYYY', 'Date signed', 'Date signed'],
  ['First name', 'About you', 'First name'],
])('of a box that says %s beside %s, the question is %s', (placeholder, nearby, expected) => {
  expect(questionText(aControl({ placeholder, nearby }))).toBe(expected);
});
