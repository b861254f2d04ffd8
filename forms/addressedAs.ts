import type { Control } from './control.ts';
import type { Asked } from './findAnswer.ts';
import { normalise } from './normalise.ts';
import { isPlaceholderText } from './placeholders.ts';
import { sensesOf } from './synonyms.ts';

/**
 * How a person is addressed, where women and men are in one way each, and nobody by a title: `Frau`, `Herr`. null where more than
 * the gender would have to be known, as for `Mrs`, `Miss` and `Dr.`
 */
export function addressedAs({ options }: Control, { meaning }: Asked, gender: string | null): string | null {
  if (meaning !== 'salutation' || gender === null) return null;
  const real = options.filter((option) => !isPlaceholderText(option.label));
  const ways = [WOMAN, MAN].map((way) => real.filter(({ label }) => way.test(normalise(label))));
  const [women = [], men = []] = ways;
  const isElse = real.some(
    (option) => !women.includes(option) && !men.includes(option) && !NEITHER.test(normalise(option.label)),
  );
  if (women.length !== 1 || men.length !== 1 || isElse) return null;
  const senses = sensesOf(gender);
  if (senses.includes('female')) return women[0]?.label ?? null;
  return senses.includes('male') ? (men[0]?.label ?? null) : null;
}

const WOMAN = /^(ms|frau|madame|mme|sra|senora|senhora|signora|sig ra|mevrouw|mevr|pani)$/;
const MAN = /^(mr|mister|herr|monsieur|m|sr|senor|senhor|signor|signore|sig|de heer|dhr|meneer|pan)$/;
const NEITHER =
  /^(mx|other|none|divers|keine( angabe)?|neutral|autre|otro|outro|altro|anders|inne?|ohne|prefer not to (say|answer)|non binary)$/;
