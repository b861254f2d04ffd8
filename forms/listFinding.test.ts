import { describe, expect, test } from '@jest/globals';
import { withChoice } from './listFinding.ts';

describe('a list that was opened before', () => {
  const before = { options: ['Alaska', 'Ohio', 'Texas'], chosen: { ohio: ['Ohio'] } };

  test('is another where it holds no more what was chosen from it', () => {
    const now = withChoice(before, { options: ['Alberta', 'Ontario'], wanted: 'Ohio', chosen: [] });

    expect(now).toEqual({ options: ['Alberta', 'Ontario'], chosen: { ohio: [] } });
  });

  test('is the same where something else was not found in it, or it was only read', () => {
    const searched = withChoice(before, { options: ['Ohio'], wanted: 'Utah', chosen: [] });
    const read = withChoice(before, { options: ['Ohio'] });

    expect(searched).toEqual({ options: before.options, chosen: { ohio: ['Ohio'], utah: [] } });
    expect(read).toEqual(before);
  });
});
