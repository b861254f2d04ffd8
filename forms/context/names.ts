import type { Meaning } from '../meanings.ts';
import type { Draft } from '../draft.ts';
import { labelBook } from '../lexicon/books.ts';
import { readText } from '../readText.ts';
import { type FormGroup, retaken } from './formGroup.ts';

/**
 * `Name` beside `Last name` asks for the first name, and beside `First name` for the last; right before a password it
 * names the account.
 */
export function names({ drafts }: FormGroup): Draft[] {
  return drafts.map(asWrittenInside).map((draft, at, known) => nameAmong(draft, at, known));
}

function nameAmong(draft: Draft, at: number, drafts: Draft[]): Draft {
  if (draft.recognition.meaning !== 'full_name') return draft;
  if (drafts[at + 1]?.recognition.meaning === 'password') {
    return retaken(draft, 'username', 'a name right before a password');
  }
  if (SAYS_ALL.test(draft.control.evidence.label)) return draft;
  const beside = [at - 2, at - 1, at + 1, at + 2];
  const { section } = draft.control.evidence;
  const near = beside.flatMap((place) => drafts[place] ?? []);
  const alike = near.filter(({ control }) => control.evidence.section === section);
  const around = new Set(alike.map(({ recognition }) => recognition.meaning));
  const hasFirst = around.has('first_name');
  const hasLast = around.has('last_name');
  if (hasFirst === hasLast) return draft;
  const other: Meaning = hasLast ? 'first_name' : 'last_name';
  return retaken(draft, other, `a name beside a ${hasLast ? 'last' : 'first'} name`);
}

/** Whatever stands beside it. */
const SAYS_ALL =
  /\b(full|complete|whole|legal|vollständiger|complet|completo|volledige|pełne)\b|first|last|vor-? ?und|nom et|y apellido|e cognome|en achternaam|en voornaam|i nazwisko|y nombre|e nome(?!\p{L})/iu;

/** `氏名` before two boxes that say `姓` and `名`. */
function asWrittenInside(draft: Draft): Draft {
  if (draft.recognition.meaning !== 'full_name') return draft;
  const inside = readText(draft.control.evidence.placeholder, labelBook, 'label');
  const isPart = inside !== null && inside.strength >= 0.9 && PARTS.has(inside.meaning);
  return isPart ? retaken(draft, inside.meaning, 'a part of the name, as is written inside') : draft;
}

const PARTS = new Set<Meaning>(['first_name', 'last_name', 'middle_name']);
