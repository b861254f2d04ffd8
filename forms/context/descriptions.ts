import type { Draft } from '../draft.ts';
import type { Meaning } from '../meanings.ts';
import { questionText } from '../questionText.ts';
import { type FormGroup, retaken } from './formGroup.ts';

/** A mere `Description` is one of a job beside what else is asked of it; alone it may be one of anything. */
export function descriptions({ drafts }: FormGroup): Draft[] {
  if (drafts.some(({ recognition }) => OF_A_JOB.has(recognition.meaning))) return drafts;
  return drafts.map((draft) => {
    const { section, legend, caption } = draft.control.evidence;
    const isBare =
      draft.recognition.meaning === 'job_description' &&
      BARE.test(questionText(draft.control)) &&
      ![section, legend, caption].some((text) => NAMES_JOB.test(text));
    return isBare ? retaken(draft, 'unknown', 'describes what nobody has named') : draft;
  });
}

const OF_A_JOB: ReadonlySet<Meaning> = new Set<Meaning>([
  'employer',
  'job_title',
  'job_start',
  'job_end',
  'job_current',
  'period_start',
  'period_end',
  'currently_here',
  'current_company',
  'current_title',
]);
const BARE =
  /^\W*(description|details|beschreibung|descripción|descrição|descrizione|omschrijving|opis)\W*$/iu;
const NAMES_JOB =
  /\b(jobs?|work|employ\w*|experience|position|role|career|beruf\w*|arbeit\w*|tätigkeit\w*|exp[ée]rience\w*|emploi|poste|experiencia|empleo|trabajo|experiência|emprego|trabalho|esperienz\w*|lavoro|werk\w*|ervaring|doświadczeni\w*|prac[ay])\b/iu;
