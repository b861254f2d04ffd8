import type { Draft } from '../draft.ts';
import type { Meaning } from '../meanings.ts';
import { questionText } from '../questionText.ts';
import { type FormGroup, retakenFor } from './formGroup.ts';

/** `Driver's license number`, `State`: what stands right behind a licence or a passport is where that was issued. */
export function ofPapers({ drafts }: FormGroup): Draft[] {
  return drafts.map((draft, at) => {
    const own = questionText(draft.control);
    if (PLACES.has(draft.recognition.meaning) && PAPER.test(own) && OF_PAPER.test(own))
      return retakenFor(draft, own, 'where a paper was issued');
    const before = drafts[at - 1];
    if (before === undefined || !PLACES.has(draft.recognition.meaning) || isOfAddress(before)) return draft;
    const paper = questionText(before.control);
    const saysElse = !BARE.test(questionText(draft.control));
    return saysElse || !PAPER.test(paper)
      ? draft
      : retakenFor(draft, paper, `stands right behind "${paper.slice(0, 60)}"`);
  });
}

/** `License state`, `State of licence`, and no question that speaks of one. */
const OF_PAPER = /^(?=\W*(\p{L}+['’]?s?\W+){0,5}\p{L}+\W*$)[^?]*$/u;
const PLACES: ReadonlySet<Meaning> = new Set<Meaning>(['state', 'country']);

function isOfAddress({ recognition: { meaning } }: Draft): boolean {
  return meaning !== 'unknown' && meaning !== 'question';
}

const BARE =
  /^\W*(state|country|state\/province|province|staat|land|pa[ií]s|pays|province|provincia|estado|paese|kraj|uf)\W*$/iu;
const PAPER =
  /(?<!\p{L})((driv(er|ing)['’]?s?|cdl|commercial|professional|nursing) )?licen[cs]e|(?<!\p{L})passport|führerschein|reisepass|personalausweis|permis de conduire|passeport|carn[eé] de conducir|licencia de conducir|pasaporte|passaporto|patente|carteira de (motorista|habilita)|passaporte|rijbewijs|paspoort|prawo jazdy|paszport/iu;
