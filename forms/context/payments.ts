import type { Draft } from '../draft.ts';
import { datePartOf } from './dateParts.ts';
import { type FormGroup, retaken, writtenOn } from './formGroup.ts';

/** How far from a card number its other boxes may stand. */
const REACH = 5;

/** Beside a card number, a security code is the card's, and so are a month and a year. */
export function payments(group: FormGroup): Draft[] {
  const drafts = withoutMereExpiry(group.drafts);
  const places = drafts.flatMap((draft, at) => (isOfCard(draft) ? [at] : []));
  if (places.length === 0) return drafts;
  return drafts.map((draft, at) => {
    if (isNameOnCard(drafts, at)) return retaken(draft, 'payment', 'a name among the boxes of a card');
    const isNear = places.some((place) => place !== at && Math.abs(place - at) <= REACH);
    return isNear && belongsToCard(draft) ? retaken(draft, 'payment', 'stands beside a card number') : draft;
  });
}

function isOfCard(draft: Draft): boolean {
  return draft.recognition.meaning === 'payment' && !OF_BANK.test(writtenOn(draft));
}

/** Where nothing else is about a card, it is a passport or a licence that expires. */
function withoutMereExpiry(drafts: Draft[]): Draft[] {
  const isExpiry = ({ control: { evidence } }: Draft) =>
    EXPIRY.test(evidence.label) ||
    (FORMAT.test(evidence.placeholder) && !OF_CARD.test(evidence.label || evidence.nearby));
  const ofCards = drafts.filter(({ recognition }) => recognition.meaning === 'payment');
  if (ofCards.length === 0 || !ofCards.every(isExpiry)) return drafts;
  return drafts.map((draft) =>
    ofCards.includes(draft) ? retaken(draft, 'unknown', 'expires or is dated, and is no card') : draft,
  );
}

/** Any month is written so. */
const FORMAT = /^mm ?[/-] ?yy(yy)?$/i;
const OF_CARD = /card|expir|valid|^$/i;

const EXPIRY = /^(?!.*\bcard\b).*\b(expir|valid (un)?til|valid thru)/is;

/** A mere `Name` right before a card's box; beside an address or a phone number it is the person's. */
function isNameOnCard(drafts: Draft[], at: number): boolean {
  const [before, name, after] = [drafts[at - 1], drafts[at], drafts[at + 1]];
  if (name?.recognition.meaning !== 'full_name' || name.control.evidence.autocomplete !== '') return false;
  if (after?.recognition.meaning !== 'payment' || OF_BANK.test(writtenOn(after))) return false;
  return before === undefined || ['payment', 'unknown', 'question'].includes(before.recognition.meaning);
}

/** An account there bears no name on a card. */
const OF_BANK = /\b(bank|iban|bic|swift|routing)\b/i;

function belongsToCard(draft: Draft): boolean {
  const { meaning } = draft.recognition;
  if (meaning === 'one_time_code') return true;
  if (meaning !== 'unknown' && meaning !== 'question') return false;
  const part = datePartOf(draft.control);
  return (part === 'month' || part === 'year') && !/birth|dob/i.test(writtenOn(draft));
}
