import type { Draft } from '../draft.ts';
import { type FormGroup, retaken, saysNothing } from './formGroup.ts';

/** A list beside the box for a phone number that shows a dial code asks for the country of the number. */
export function phoneCountries({ drafts }: FormGroup): Draft[] {
  return drafts.map((draft, at) => {
    if (draft.recognition.meaning === 'phone_country_code' && ISO.test(draft.control.evidence.label))
      return retaken(draft, 'country', 'a code of letters');
    const before = drafts[at - 1];
    if (before !== undefined && saysNothing(draft) && isDialList(before))
      return retaken(draft, 'phone', 'a box right after dial codes');
    const { kind, value } = draft.control;
    const isList = kind === 'combobox' || kind === 'select';
    const isOpen = OPEN.has(draft.recognition.meaning);
    const isBesidePhone = [drafts[at + 1], before].some((beside) => beside?.recognition.meaning === 'phone');
    if (!isList || !isOpen || !isBesidePhone || !SHOWS_CODE.test(value)) return draft;
    return retaken(draft, 'phone_country_code', 'a dial code beside a phone number');
  });
}

const ISO = /\biso\b|\balpha-?[23]\b|\b(2|two|3|three)[- ]letters?\b/i;
const OPEN = new Set<string>(['country', 'unknown', 'question', 'phone']);
const SHOWS_CODE = /(^|[^\d+])\+\s?\d{1,4}\)?$/;

function isDialList({ control, recognition }: Draft): boolean {
  return recognition.meaning === 'phone_country_code' && control.visible && control.kind !== 'text';
}
