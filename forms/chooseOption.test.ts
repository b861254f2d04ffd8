import { describe, expect, test } from '@jest/globals';
import { chooseOption } from './chooseOption.ts';
import type { Option } from './control.ts';

describe('an option', () => {
  test.each([
    ['United States', ['Select…', 'Canada', 'United States'], 'United States'],
    ['usa', ['Canada', 'United States of America'], 'United States of America'],
    ['California', ['AZ', 'CA', 'NY'], 'CA'],
    ['yes', ['No', 'Yes, I am'], 'Yes, I am'],
    ["Bachelor's", ['High School', "Bachelor's Degree", "Master's Degree"], "Bachelor's Degree"],
    ['LinkedIn', ['Job board', 'LinkedIn (profile or message)'], 'LinkedIn (profile or message)'],
    ['10', ['1', '10', '100'], '10'],
    ['03', ['January', 'March', 'May'], 'March'],
  ])('that says %j out of %j is %j', (wanted, labels, chosen) => {
    expect(chooseOption(wanted, labels.map(option))?.label).toBe(chosen);
  });

  test.each([
    ['Engineering', ['Software Engineering', 'Civil Engineering']],
    ['No', ['North Carolina', 'Nowhere']],
    ['Mauritius', ['Canada', 'United States']],
    ['select', ['Select…', 'Canada']],
    ['', ['', 'Canada']],
  ])('is not guessed for %j out of %j', (wanted, labels) => {
    expect(chooseOption(wanted, labels.map(option))).toBeNull();
  });
});

function option(label: string): Option {
  const value = label.startsWith('Select') ? '' : label;
  return { selector: `#${label}`, value, label, chosen: false, attributes: {} };
}
