import { turkish } from './turkish.ts';
import { scandinavian } from './scandinavian.ts';
import { romanian } from './romanian.ts';
import { hungarian } from './hungarian.ts';
import { finnish } from './finnish.ts';
import { czech } from './czech.ts';
import { chinese } from './chinese.ts';
import { dutch } from './dutch.ts';
import { english } from './english.ts';
import { englishJobs } from './englishJobs.ts';
import { englishOther } from './englishOther.ts';
import { french } from './french.ts';
import { german } from './german.ts';
import { italian } from './italian.ts';
import { japanese } from './japanese.ts';
import { korean } from './korean.ts';
import type { Lexicon } from './lexicon.ts';
import { polish } from './polish.ts';
import { portuguese } from './portuguese.ts';
import { russian } from './russian.ts';
import { spanish } from './spanish.ts';

/** Every language at once: pages do not say reliably which one they are written in. Where two disagree, the first wins. */
export const LEXICONS: Lexicon[] = [
  english,
  englishJobs,
  englishOther,
  german,
  french,
  spanish,
  portuguese,
  italian,
  dutch,
  polish,
  russian,
  japanese,
  korean,
  chinese,
  scandinavian,
  czech,
  turkish,
  hungarian,
  finnish,
  romanian,
];
