import type { Draft } from '../draft.ts';
import { fits } from '../fits.ts';
import type { Meaning } from '../meanings.ts';
import { type FormGroup, retaken, writtenOn } from './formGroup.ts';

/** No whole phone number is shorter than this. */
const SHORTEST_PHONE = 6;

/** Boxes for a part of a number cannot take the whole. */
export function partsOfNumbers({ drafts }: FormGroup): Draft[] {
  return drafts.map((draft) => {
    const { maxLength } = draft.control;
    const isPart = maxLength !== null && maxLength > 0 && maxLength < SHORTEST_PHONE;
    return isPart && draft.recognition.meaning === 'phone'
      ? retaken(draft, 'unknown', `takes only ${maxLength} characters of a phone number`)
      : draft;
  });
}

/**
 * Of two boxes behind one label, as for `Street / number`, the second does not take the same once more. A box that only
 * says `No.`, right after the street, asks for the number of the house.
 */
export function partsOfStreets({ drafts }: FormGroup): Draft[] {
  return drafts.map((draft, index) => {
    const before = drafts[index - 1];
    if (before === undefined || !isStreet(before)) return draft;
    const [street, label] = [before, draft].map(({ control }) => control.evidence.label);
    if (label === undefined || label === '') return draft;
    if (isStreet(draft) && label === street) {
      return SAYS_NUMBER.test(label)
        ? retaken(draft, 'house_number', 'the second box behind a street and a number')
        : retaken(draft, 'unknown', 'the second box behind one label');
    }
    return MERE_NUMBER.test(label.trim()) && fits('house_number', draft.control.kind)
      ? retaken(draft, 'house_number', 'a number right after the street')
      : draft;
  });
}

const SAYS_NUMBER = /\bn(o|r|umber|[º°]|um|[úu]mero|um[ée]ro|ummer|umer)\b|nummer|nr\b|№/iu;
const MERE_NUMBER = /^(house )?(no|nr|number|n[º°]|num|n[úu]mero|num[ée]ro|nummer|numer|№)\.?\s*\*?$/iu;

function isStreet({ recognition }: Draft): boolean {
  return recognition.meaning === 'address_line1';
}

/** Beside a state of its own, a county is none. */
export function counties({ drafts }: FormGroup): Draft[] {
  const isCounty = ({ control }: Draft) =>
    /\bcounty\b/i.test(control.evidence.label) && !/\bstate\b/i.test(control.evidence.label);
  const hasState = drafts.some((draft) => draft.recognition.meaning === 'state' && !isCounty(draft));
  if (!hasState) return drafts;
  return drafts.map((draft) =>
    draft.recognition.meaning === 'state' && isCounty(draft)
      ? retaken(draft, 'unknown', 'a county beside a state')
      : draft,
  );
}

/** What India calls a postal code, written in two words, is a secret elsewhere; only an address tells them apart. */
export function pinCodes({ drafts }: FormGroup): Draft[] {
  if (drafts.some(({ recognition }) => BESIDE_CODES.has(recognition.meaning))) return drafts;
  return drafts.map((draft) =>
    draft.recognition.meaning === 'postal_code' && PIN_CODE.test(writtenOn(draft))
      ? retaken(draft, 'unknown', 'a PIN code without an address')
      : draft,
  );
}

const BESIDE_CODES = new Set<Meaning>([
  'address_line1',
  'address_line2',
  'city',
  'state',
  'country',
  'location',
]);
const PIN_CODE = /\bpin[\s_-]code\b(?!.*\b(zip|postal)\b)/i;
