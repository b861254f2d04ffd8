import { describe, expect, test } from '@jest/globals';
import { aControl } from '../../testing/pageLooks.ts';
import { numberIn } from './numberIn.ts';

describe('an amount in a box for a number', () => {
  test.each([
    ['Weight (lbs)', '150 lbs', '150'],
    ['Weight', '68 kg', '68'],
    ['Height (cm)', '172 cm', '172'],
    ['Annual mileage', '12,000 miles', '12000'],
    ['Living area in sq ft', '1,200 sq ft', '1200'],
    ['Budget (EUR)', '20.50 €', '20.50'],
    ['Price ($)', '19.99', '19.99'],
    ['Annual revenue', '85k', '85000'],
    ['Annual revenue (USD)', 'USD 1.2 million', '1200000'],
    ['Loan term (months)', '3 years', '36'],
    ['Loan term in years', '36 months', '3'],
    ['Years in business', '5 years', '5'],
    ['Hours per week', '40 hours', '40'],
    ['Accidents in the last 5 years', '2', '2'],
    ['Number of children', 'two', '2'],
    ['Number of children', 'None', '0'],
    ['Team size', 'about 20', '20'],
    ['Hourly rate', '45 per hour', '45'],
    ['Desired monthly pay', '5000 per month', '5000'],
  ])('for %s, %s is %s', (label, value, number) => {
    expect(numberIn(aControl({ label }, { kind: 'number' }), value)).toEqual([number]);
  });

  test.each([
    ['Weight (lbs)', '68 kg'],
    ['Height in cm', '1.72 m'],
    ['Height (in)', '172 cm'],
    ['Area (m²)', '900 sq ft'],
    ['Budget (EUR)', '20000 USD'],
    ['Budget (in thousands)', '20,000'],
    ['Budget (k€)', '60k'],
    ['Budget in T€', '60k'],
    ['Budget (TEUR)', '60.000 €'],
    ['Budget', '1.234k'],
    ['Rate per day', '45 per hour'],
    ['Notice in days', '2 months'],
    ['Loan term (years)', '30 months'],
    ['Duration (hours)', '90 minutes'],
    ['Number of children', '3+'],
    ['Number of children', 'more than 3'],
    ['Number of children', '2-3'],
    ['Interest rate', 'none'],
    ['Rating', '8/10'],
    ['Length (m)', '5M123'],
  ])('for %s, %s is none', (label, value) => {
    expect(numberIn(aControl({ label }, { kind: 'number' }), value)).toEqual([]);
  });

  test('of so many is what it is where the box goes as far', () => {
    const outOf = (max: string) => aControl({ label: 'Pain' }, { kind: 'number', demands: { max } });

    expect(numberIn(outOf('10'), '8/10')).toEqual(['8']);
    expect(numberIn(outOf('100'), '8/10')).toEqual([]);
  });
});
