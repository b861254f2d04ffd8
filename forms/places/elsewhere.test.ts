import { expect, test } from '@jest/globals';
import { isElsewhere } from './elsewhere.ts';

test.each([
  ['Are you authorized to work in Germany?', 'United States', true],
  ['Are you authorized to work in the U.S.?', 'United States', false],
  ['Are you legally authorized to work in the United States or Canada?', 'US', false],
  ['Are you authorized to work in Georgia?', 'United States', false],
  ['Are you authorized to work with us in this country?', 'Germany', false],
  ['Do you need a visa to work in the UK?', 'USA', true],
  ['Hast du eine gültige Arbeitserlaubnis für Deutschland?', 'United States', true],
  ['Haben Sie eine Arbeitserlaubnis für Deutschland?', 'Deutschland', false],
  ['Avez-vous le droit de travailler en France ?', 'Belgique', true],
  ['Do you have the right to work in the EU?', 'France', false],
  ['Do you have the right to work in the EU?', 'United States', true],
  ['¿Tienes permiso de trabajo en España?', 'Argentina', true],
  ['Are you authorized to work in Germany?', null, false],
  ['Czy posiadasz pozwolenie na pracę w Polsce?', 'United States', true],
  ['Czy posiadasz pozwolenie na pracę w Polsce?', 'Polska', false],
  ['Dürfen Sie in den Vereinigten Staaten arbeiten?', 'Germany', true],
  ['Dürfen Sie in den Vereinigten Staaten arbeiten?', 'USA', false],
  ['日本での就労資格はありますか？', 'United States', true],
  ['日本での就労資格はありますか？', 'Japan', false],
  ['Czech Republic residents: can you work here?', 'CZ', false],
  ['Czy masz prawo do pracy w EOG?', 'United States', true],
])('%s, from %s: elsewhere is %s', (question, home, expected) => {
  expect(isElsewhere(question, home)).toBe(expected);
});
