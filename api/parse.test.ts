import { describe, expect, test } from '@jest/globals';
import { z } from 'zod';
import { Refusal } from './errors.ts';
import { jobIdOf, parse } from './parse.ts';

describe('a request that does not fit', () => {
  test('is refused with every field, by its path', () => {
    const schema = z.object({ profile: z.object({ name: z.string() }), tags: z.array(z.string()) });

    const refusal = refusalOf(() => parse(schema, { profile: {}, tags: ['a', 1] }));

    expect(refusal).toMatchObject({ status: 422, code: 'validation_error' });
    expect(refusal.extra['details']).toEqual([
      { field: 'profile.name', message: expect.any(String), code: 'invalid_type' },
      { field: 'tags.1', message: expect.any(String), code: 'invalid_type' },
    ]);
    expect(refusal.message).toMatch(/^profile\.name: /);
  });

  test('as a whole says so', () => {
    expect(refusalOf(() => parse(z.object({}), 'text')).message).toMatch(/^The body: /);
  });
});

describe('a job’s id', () => {
  test('is a UUID, in whatever case', () => {
    expect(jobIdOf('00000000-0000-4000-8000-00000000ABCD')).toBe('00000000-0000-4000-8000-00000000abcd');
  });

  test.each(['', 'nonsense', '00000000-0000-4000-8000-00000000abcd ', "' OR true --", undefined, ['x']])(
    'is not %j: that names nothing',
    (given) => {
      expect(refusalOf(() => jobIdOf(given))).toMatchObject({ status: 404, code: 'not_found' });
    },
  );
});

function refusalOf(act: () => unknown): Refusal {
  try {
    act();
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
  throw new Error('nothing was refused');
}
