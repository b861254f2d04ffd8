import { expect, test } from '@jest/globals';
import { aButton, aControl, aLook } from '../testing/pageLooks.ts';
import { isSameStep } from './sameStep.ts';

const name = (value: string) => aControl({ label: 'Name' }, { value });
const phone = aControl({ label: 'Phone' });
const page = (controls: ReturnType<typeof name>[], ...labels: string[]) =>
  aLook({ controls, buttons: labels.map((label) => aButton(label)) });
const before = page([name('Ada'), phone], 'Next');

test('what comes or goes beside what is asked and answered is no next step', () => {
  expect(isSameStep(before, page([name('Ada'), phone], 'Next', 'Delete resume.pdf'))).toBe(true);
  expect(isSameStep(before, page([name('Ada')], 'Next'))).toBe(true);
});

test('it is one that asks something else, asks again, asks nothing, or is left by another button', () => {
  const school = aControl({ label: 'School' });

  expect(isSameStep(before, page([name('Ada'), phone, school], 'Next'))).toBe(false);
  expect(isSameStep(before, page([name(''), phone], 'Next'))).toBe(false);
  expect(isSameStep(before, page([], 'Next'))).toBe(false);
  expect(isSameStep(before, page([name('Ada'), phone], 'Submit application'))).toBe(false);
});
