import { describe, expect, test } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** A folder of forms with a `score.mjs` beside it; where there is none, there is nothing to hold. */
const corpus = process.env['GH_CORPUS'] ?? '';

(existsSync(corpus) ? describe : describe.skip)('on annotated pages', () => {
  test('hardly any field is taken for another', () => {
    const bench = fileURLToPath(new URL('./corpus.mjs', import.meta.url));

    const printed = execFileSync(process.execPath, [bench, corpus], { encoding: 'utf8' });

    const [plain, ablated] = [
      ...printed.matchAll(/correct ([\d.]+) %, wrong ([\d.]+) %.*false fill ([\d.]+) %/g),
    ];
    expect(Number(plain?.[1])).toBeGreaterThanOrEqual(95);
    expect(Number(plain?.[2])).toBeLessThanOrEqual(1);
    expect(Number(plain?.[3])).toBeLessThanOrEqual(2);
    expect(Number(ablated?.[1])).toBeGreaterThanOrEqual(85);
    expect(Number(ablated?.[2])).toBeLessThanOrEqual(1.5);
  }, 300_000);
});
