import { describe, expect, test } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** Written by a process of its own, as programs do: what comes out is what would be kept. */

describe('the log', () => {
  test('holds the fields of its list, and nothing else that a caller passes', () => {
    const [line] = logged(
      `log.info('submitting', { job_id: 'j-1', epoch: 3, count: 0, email: 'ada@example.com', profile: { first: 'Ada' } })`,
    );

    expect(line).toEqual({
      level: 'info',
      time: expect.any(String),
      program: 'test',
      job_id: 'j-1',
      epoch: 3,
      count: 0,
      msg: 'submitting',
    });
  });

  test('says of an error what it is and where it was thrown, never what it says', () => {
    const [line] = logged(`
      const error = Object.assign(new TypeError('could not type ada@example.com\\n    at #mail'), { code: 'E_TYPE', cause: new Error('ada') });
      log.error('failed', { error });`);

    expect(line?.['error']).toEqual({
      type: 'TypeError',
      code: 'E_TYPE',
      at: expect.arrayContaining([expect.stringMatching(/^at /)]),
    });
    expect(JSON.stringify(line)).not.toMatch(/ada|#mail/);
  });

  test.each([`'ada@example.com'`, `{ message: 'ada@example.com' }`, 'null'])(
    'says of %s, thrown, only its type',
    (thrown) => {
      const [line] = logged(`log.warn('failed', { error: ${thrown} });`);

      expect(line?.['error']).toEqual({ type: expect.stringMatching(/^(string|object)$/) });
    },
  );

  test('leaves out what is below its level', () => {
    expect(logged(`log.debug('a'); log.info('b'); log.warn('c');`, 'warn').map(({ msg }) => msg)).toEqual([
      'c',
    ]);
  });
});

function logged(code: string, level = 'debug'): Record<string, unknown>[] {
  const log = fileURLToPath(new URL('../dist/log/log.js', import.meta.url));
  const script = `import { createLog } from ${JSON.stringify(log)}; const log = createLog('test', '${level}'); ${code}`;
  const output = execFileSync(process.execPath, ['--input-type=module', '-e', script], {
    encoding: 'utf8',
    env: {},
  });
  return output
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Record<string, unknown>);
}
