import { expect, test } from '@jest/globals';
import type { ControlKind, Evidence } from '../forms/control.ts';
import type { Meaning } from '../forms/meanings.ts';
import { recogniseControls } from '../forms/recognise.ts';
import { aControl, aLook } from './pageLooks.ts';

/** What texts, separated by `|`, are taken for; `nothing` is `unknown` or `question`: nobody fills it unasked. */
export type Expected = [meaning: Meaning | 'nothing', kind: ControlKind, texts: string];

/** One test for each text, put where it is said, of a control that has nothing else. */
export function testTexts(place: keyof Evidence, expected: Expected[]): void {
  const rows = expected.flatMap(([meaning, kind, texts]) =>
    texts.split('|').map((text): [string, ControlKind, string] => [text.trim(), kind, meaning]),
  );
  test.each(rows)('%s (%s) asks for %s', (text, kind, meaning) => {
    const [recognition] = recogniseControls(aLook({ controls: [aControl({ [place]: text }, { kind })] }));

    const taken = recognition?.meaning;
    expect(taken === 'unknown' || taken === 'question' ? [taken, 'nothing'] : [taken]).toContain(meaning);
  });
}
