import type { Control } from './control.ts';
import type { Meaning } from './meanings.ts';
import type { TextReading } from './readText.ts';

/** What the few answers of a question say by themselves: `Please check one of the boxes` says nothing of what for. */
export function meaningOfAnswers({ options }: Control): TextReading | null {
  if (options.length < 2 || options.length > MOST) return null;
  for (const { meaning, says } of SAYINGS) {
    const isAbout = says.every((one) => options.some(({ label }) => one.test(label)));
    if (isAbout) return { meaning, strength: 0.9, phrase: `its answers speak of ${meaning}` };
  }
  return null;
}

const MOST = 15;

/** The sorts of answers that are all there. */
const SAYINGS: { meaning: Meaning; says: RegExp[] }[] = [
  {
    meaning: 'disability_status',
    says: [/^\W*yes\b.*\bdisabilit/i, /^\W*(no\b|i do(n['’]t| not)).*\bdisabilit/i],
  },
  {
    meaning: 'veteran_status',
    says: [/\bnot an? (protected )?veteran/i, /^(?!.*\bnot an? )(?!.*\bno\b).*\b(protected )?veteran/i],
  },
];
