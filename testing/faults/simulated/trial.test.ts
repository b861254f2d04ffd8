import { expect, test } from '@jest/globals';
import { missEachGuard } from './sensitivity.ts';
import { runSimulatedTrial } from './trial.ts';

test('whatever happens to a simulated fleet, an application goes out once at most, and is told of as it is', () => {
  const trials = Array.from({ length: 1000 }, (_, index) => runSimulatedTrial(index + 1));

  expect(trials.filter(({ violations }) => violations.length > 0)).toEqual([]);
  expect(trials.filter(({ fired }) => fired.length > 0).length).toBeGreaterThan(700);
});

test('the same seed is the same trial', () => {
  expect(runSimulatedTrial(18, 'unique_permit')).toEqual(runSimulatedTrial(18, 'unique_permit'));
});

test('each guard that is left out is missed', () => {
  const unnoticed = missEachGuard({ most: 2000 }).filter(({ seed }) => seed === null);

  expect(unnoticed).toEqual([]);
});
