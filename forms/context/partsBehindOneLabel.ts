import type { Draft } from '../draft.ts';
import { fits } from '../fits.ts';
import { labelBook } from '../lexicon/books.ts';
import type { Meaning } from '../meanings.ts';
import { readText } from '../readText.ts';
import { type FormGroup, isBehind, retaken, saysNothing } from './formGroup.ts';

/** `PLZ / Ort` before two boxes, of which none says more: the first for the one, the second for the other. */
export function partsBehindOneLabel({ drafts }: FormGroup): Draft[] {
  const taken = new Map<Draft, Meaning>();
  for (const [at, draft] of drafts.entries()) {
    if (taken.has(draft)) continue;
    const parts = partsBehind(draft, drafts[at + 1]);
    const run = drafts.slice(at, at + parts.length);
    const isPart = (other: Draft, place: number) =>
      isBehind(other, draft) || (place > 0 && other.recognition.meaning === parts[place]);
    if (parts.length < 2 || run.length < parts.length || !run.every(isPart)) continue;
    // One more behind the same label: nobody knows which is which.
    if (drafts[at + parts.length] && isSameLabel(drafts[at + parts.length], draft)) continue;
    for (const [place, other] of run.entries()) {
      const meaning = parts[place];
      if (meaning !== undefined && fits(meaning, other.control.kind)) taken.set(other, meaning);
    }
  }
  return drafts.map((draft) => {
    const meaning = taken.get(draft);
    return meaning === undefined ? draft : retaken(draft, meaning, 'one of several boxes behind one label');
  });
}

function partsBehind(draft: Draft, next: Draft | undefined): Meaning[] {
  const text = draft.control.evidence.label || draft.control.evidence.nearby;
  const isSilent = next !== undefined && saysNothing(next);
  if (isSilent && draft.recognition.meaning === 'phone' && AREA.test(text))
    return ['phone_area', 'phone_local'];
  return partsNamed(text);
}

const AREA = /\barea code\b|vorwahl|indicatif|\bDDD\b|prefijo|prefisso|netnummer|kierunkowy/i;

/** All of what it names, where all of that is known. */
function partsNamed(label: string): Meaning[] {
  const pieces = label
    .split(/\s*[/,&+]\s*|\s(?:and|und|et|y|e|en|i)\s/)
    .filter((piece) => /\p{L}/u.test(piece));
  if (pieces.length < 2 || pieces.length > 5) return [];
  const meanings = pieces.map((piece) => readText(piece, labelBook, 'label')?.meaning ?? 'unknown');
  const isClear =
    meanings.every((meaning) => PARTS.has(meaning)) && new Set(meanings).size === meanings.length;
  return isClear ? meanings : [];
}

const PARTS: ReadonlySet<Meaning> = new Set<Meaning>([
  'first_name',
  'middle_name',
  'last_name',
  'postal_code',
  'city',
  'state',
  'country',
  'address_line1',
  'house_number',
]);

function isSameLabel(other: Draft | undefined, first: Draft): boolean {
  const { label } = first.control.evidence;
  return other !== undefined && label !== '' && other.control.evidence.label === label;
}
