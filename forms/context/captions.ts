import type { Control } from '../control.ts';
import type { Draft } from '../draft.ts';
import { weighEvidence } from '../evidence.ts';
import { labelBook, nameBook } from '../lexicon/books.ts';
import { ADDRESS_PARTS, type Meaning } from '../meanings.ts';
import { readText } from '../readText.ts';
import { WRITTEN } from '../written.ts';
import type { FormGroup } from './formGroup.ts';

/**
 * A box that is called otherwise than what stands in front of it says: people read what stands there, and its name may be
 * left over from another form. It must name what is wanted and nothing more, and the other boxes must be called as they are
 * captioned: captions below their boxes would be read one off.
 */
export function captions({ drafts }: FormGroup): Draft[] {
  const read = drafts.map(({ control }) => ({ caption: captionOf(control), named: namesOf(control) }));
  if (!read.some(({ caption, named }) => isContradicted(caption, named))) return drafts;
  const agree = read.some(({ caption, named }) => caption !== null && named.includes(caption));
  const isOneOff = read.some(({ caption, named }, at) => {
    const around = [...(read[at - 1]?.named ?? []), ...(read[at + 1]?.named ?? [])];
    return caption !== null && !named.includes(caption) && around.includes(caption);
  });
  if (!agree || isOneOff) return drafts;
  return drafts.map((draft, at) => {
    const { caption, named } = read[at] ?? { caption: null, named: [] };
    if (!isContradicted(caption, named)) return draft;
    const { control } = draft;
    const unnamed = weighEvidence({ ...control, evidence: { ...control.evidence, name: '', id: '' } });
    return unnamed.meaning === caption ? { control, recognition: unnamed } : draft;
  });
}

function isContradicted(caption: Meaning | null, named: Meaning[]): boolean {
  if (caption === null || named.length === 0 || named.includes(caption)) return false;
  return named.every((meaning) => !KEPT.has(meaning) && !PARTS[caption]?.has(meaning));
}

function captionOf({ evidence, kind }: Control): Meaning | null {
  if (evidence.label !== '' || (!WRITTEN.has(kind) && kind !== 'password')) return null;
  const reading = readText(evidence.nearby, labelBook, 'label');
  if (reading === null || reading.strength < 0.95 || UNTOLD.has(reading.meaning)) return null;
  return reading.meaning;
}

function namesOf({ evidence, kind }: Control): Meaning[] {
  if (kind === 'password') return ['password'];
  return [evidence.name, evidence.id].flatMap((text) => readText(text, nameBook, 'name')?.meaning ?? []);
}

/** What must not be filled stays so, whatever stands before it. */
const KEPT = new Set<Meaning>([
  'honeypot',
  'captcha',
  'search',
  'payment',
  'one_time_code',
  'promo_code',
  'password',
  'password_confirmation',
]);

const UNTOLD = new Set<Meaning>(['unknown', 'question', 'search', 'consent']);

/** `Name` stands before boxes for the first and the last one, and one signs in with what has other names. */
const PARTS: Partial<Record<Meaning, ReadonlySet<Meaning>>> = {
  full_name: new Set<Meaning>(['first_name', 'last_name', 'middle_name', 'preferred_name', 'salutation']),
  username: new Set<Meaning>(['email', 'phone']),
  email: new Set<Meaning>(['username', 'email_confirmation', 'email_mailbox', 'email_domain']),
  phone: new Set<Meaning>([
    'phone_country_code',
    'phone_area',
    'phone_exchange',
    'phone_line',
    'phone_local',
    'phone_extension',
    'phone_type',
  ]),
  birth_date: new Set<Meaning>(['birth_day', 'birth_month', 'birth_year']),
  address_line1: ADDRESS_PARTS,
  location: ADDRESS_PARTS,
};
