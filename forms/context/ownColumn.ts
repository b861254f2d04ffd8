import type { Draft } from '../draft.ts';
import { fits } from '../fits.ts';
import { labelBook } from '../lexicon/books.ts';
import { readText } from '../readText.ts';
import { type FormGroup, retaken } from './formGroup.ts';

/** A table that asks the same of two people, `Applicant` and `Emergency contact`: the rows say what, and one column is theirs. */
export function ownColumn({ drafts }: FormGroup): Draft[] {
  return drafts.map((draft) => {
    const { control, recognition } = draft;
    const { label, legend } = control.evidence;
    const isOpen = recognition.meaning === 'unknown' || recognition.meaning === 'question';
    if (!isOpen || legend === '' || !APPLICANT.test(label)) return draft;
    const read = readText(legend, labelBook, 'label');
    if (read === null || read.strength < CLEAR || !fits(read.meaning, control.kind)) return draft;
    return retaken(draft, read.meaning, 'a row of the column that is the applicant’s');
  });
}

const CLEAR = 0.8;
const APPLICANT =
  /^\W*(the )?(applicant|candidate|you|yourself|self|bewerber(\/?in)?|kandidat(in)?|candidat\(?e?\)?|solicitante|candidat[oa]|aspirante|richiedente|sollicitant|kandidaat|kandydat(ka)?|応募者|本人)(['’]?s?)( (details|information|data))?\W*$/iu;
