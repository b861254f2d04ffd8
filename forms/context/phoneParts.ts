import type { Draft } from '../draft.ts';
import { fits } from '../fits.ts';
import type { Meaning } from '../meanings.ts';
import { wordsOf } from '../words.ts';
import { type FormGroup, isBehind, retaken, writtenOn } from './formGroup.ts';

/**
 * A number in boxes of their own: in North America three digits, three, and four, or three and the rest; elsewhere three groups,
 * too. They are known by how much each holds, by what it is called, or by their one label, where one of them says that it is
 * about a phone.
 */
export function phoneParts({ drafts }: FormGroup): Draft[] {
  const taken = new Map<Draft, Meaning>();
  for (const at of drafts.keys()) {
    const isCoded = drafts[at - 1]?.recognition.meaning === 'phone_country_code';
    const parts = areThree(drafts, at, taken)
      ? THREE
      : SHAPES.find((shape) => isRun(drafts.slice(at, at + shape.length), shape, isCoded));
    parts?.forEach(({ meaning }, place) => {
      const draft = drafts[at + place];
      if (draft !== undefined) taken.set(draft, meaning);
    });
  }
  return drafts.map((draft) => {
    const meaning = taken.get(draft);
    return meaning === undefined ? draft : retaken(draft, meaning, 'a phone number in parts');
  });
}

interface Part {
  meaning: Meaning;
  /** How many characters it holds. */
  places: number[];
  called: RegExp;
}

const AREA: Part = { meaning: 'phone_area', places: [3], called: /\barea\b/ };
const EXCHANGE: Part = {
  meaning: 'phone_exchange',
  places: [3],
  called: /\b(prefix|exchange|first (3|three))\b/,
};
const LINE: Part = {
  meaning: 'phone_line',
  places: [4],
  called: /\b(line|suffix|subscriber|last (4|four))\b/,
};
const LOCAL: Part = { meaning: 'phone_local', places: [7, 8], called: /\b(local|number)\b/ };
const THREE = [AREA, EXCHANGE, LINE];
const SHAPES = [THREE, [AREA, LOCAL]];

/** Exactly three behind one label; before them may stand another number in as many. */
function areThree(drafts: readonly Draft[], at: number, taken: ReadonlyMap<Draft, Meaning>): boolean {
  const [first, ...others] = drafts.slice(at, at + 3);
  if (first?.recognition.meaning !== 'phone' || !isOpen(first) || others.length < 2) return false;
  if (!others.every((other) => isOpen(other) && isBehind(other, first))) return false;
  const [before, after] = [drafts[at - 1], drafts[at + 3]];
  return [before, after].every(
    (other) => other === undefined || taken.has(other) || !isOpen(other) || !isBehind(other, first),
  );
}

/** Three in a row of these lengths are hardly anything else; two are, unless the first is called an area. */
function isRun(run: readonly Draft[], shape: readonly Part[], isCoded: boolean): boolean {
  if (run.length < shape.length || !run.every(isOpen)) return false;
  const isCalled = (draft: Draft, { called }: Part) =>
    called.test(wordsOf(draft.control.evidence.label).join(' '));
  const holds = ({ control }: Draft, { places }: Part) =>
    control.maxLength !== null && places.includes(control.maxLength);
  const fitting = shape.filter((part, at) => {
    const draft = run[at];
    return draft !== undefined && (holds(draft, part) || isCalled(draft, part));
  });
  const [first] = run;
  const isSaid =
    isCoded || run.some((draft) => draft.recognition.meaning === 'phone' || PHONE.test(writtenOn(draft)));
  return (
    fitting.length === shape.length &&
    isSaid &&
    (shape.length > 2 || (first !== undefined && isCalled(first, AREA)))
  );
}

const PHONE = /phone|\bcell|mobile|\btel\b|contact number/i;

function isOpen({ control, recognition }: Draft): boolean {
  return control.visible && fits('phone_area', control.kind) && OPEN.has(recognition.meaning);
}

const OPEN: ReadonlySet<Meaning> = new Set<Meaning>([
  'phone',
  'unknown',
  'question',
  'phone_area',
  'phone_country_code',
]);
