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
