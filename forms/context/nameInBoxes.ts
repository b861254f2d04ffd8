import type { Draft } from '../draft.ts';
import { nameBook } from '../lexicon/books.ts';
import type { Meaning } from '../meanings.ts';
import { nameOrder } from '../nameOrder.ts';
import { readText } from '../readText.ts';
import { roomOf } from '../room.ts';
import { type FormGroup, retaken, saysNothing } from './formGroup.ts';

/** `Name` before several boxes that say no more: the parts of one name, where it is clear which is which, else none that is known. */
export function nameInBoxes({ drafts }: FormGroup): Draft[] {
  const taken = new Map<Draft, Meaning>();
  for (const [at, draft] of drafts.entries()) {
    if (taken.has(draft) || !asksForWhole(draft)) continue;
    const rest = drafts.slice(at + 1);
    const end = rest.findIndex((other) => !isOfSameName(other, draft));
    const run = [draft, ...(end < 0 ? rest : rest.slice(0, end))];
    if (run.length < 2) continue;
    const parts = partsIn(run, labelOf(draft));
    for (const [place, box] of run.entries()) taken.set(box, parts[place] ?? 'unknown');
  }
  return drafts.map((draft) => {
    const meaning = taken.get(draft);
    return meaning === undefined ? draft : retaken(draft, meaning, 'one of several boxes for one name');
  });
}

function labelOf({ control: { evidence } }: Draft): string {
  return evidence.label || evidence.nearby;
}

/** `Nachname und Vorname` may have been taken for one of the two. */
function asksForWhole(draft: Draft): boolean {
  const { meaning } = draft.recognition;
  return meaning === 'full_name' || (PARTS.has(meaning) && nameOrder(labelOf(draft)) !== null);
}

function isOfSameName(other: Draft, first: Draft): boolean {
  if (saysNothing(other)) return true;
  const areAlike = SAME.every((part) => other.control.evidence[part] === first.control.evidence[part]);
  return areAlike && labelOf(first) !== '' && asksForWhole(other);
}

const SAME = ['label', 'nearby', 'legend', 'caption', 'section'] as const;

function partsIn(run: readonly Draft[], label: string): Meaning[] {
  const called = run.map(partCalled);
  if (new Set(called).size === run.length) return called;
  const isLastFirst = (nameOrder(label) ?? orderOfScript(label)) === 'last_first';
  if (run.length === 2) return isLastFirst ? ['last_name', 'first_name'] : ['first_name', 'last_name'];
  const initial = run.findIndex(({ control }) => (roomOf(control) ?? Infinity) <= MI);
  if (run.length !== 3) return [];
  if (initial === 1 && !isLastFirst) return ['first_name', 'middle_name', 'last_name'];
  return initial === 2 && isLastFirst ? ['last_name', 'first_name', 'middle_name'] : [];
}

/** By its name or its id. */
function partCalled({ control: { evidence } }: Draft): Meaning {
  const read = [evidence.name, evidence.id].map((text) => readText(text, nameBook, 'name')?.meaning);
  return read.find((meaning) => meaning !== undefined && PARTS.has(meaning)) ?? 'unknown';
}

const PARTS: ReadonlySet<Meaning> = new Set<Meaning>(['first_name', 'middle_name', 'last_name']);
/** Of a box for an initial: the most letters, with a point. */
const MI = 2;

/** In East Asia the last name stands first. */
function orderOfScript(label: string): 'last_first' | null {
  return /[\p{Script=Han}\p{Script=Hangul}]/u.test(label) ? 'last_first' : null;
}
