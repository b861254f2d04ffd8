import type { Control } from './control.ts';
import { controlsAsking } from './controlsAsking.ts';
import type { Recognition } from './meanings.ts';
import { questionText } from './questionText.ts';

/**
 * A profile knows one number. Where a form asks for several, it goes into the one for a mobile phone, else into the first,
 * and besides only into what is required: which of the others it might be as well is not known.
 */
export function sparePhones(
  controls: readonly Control[],
  recognitions: readonly Recognition[],
): ReadonlySet<Control> {
  const phones = controlsAsking('phone', controls, recognitions);
  const isMobile = (control: Control) => MOBILE.test(`${questionText(control)} ${control.evidence.name}`);
  const plain = phones.filter((phone) => !isAnother(phone));
  const best = plain.find(isMobile) ?? plain.find((phone) => phone.required) ?? plain[0] ?? phones[0];
  return new Set(phones.filter((phone) => phone !== best && (!phone.required || isAnother(phone))));
}

/** `Work email` beside `Email`: whoever has given one address is not known to have that one. */
export function spareEmails(
  controls: readonly Control[],
  recognitions: readonly Recognition[],
): ReadonlySet<Control> {
  const emails = controlsAsking('email', controls, recognitions);
  const others = emails.filter(isAnother);
  return new Set(others.length < emails.length ? others : []);
}

function isAnother(control: Control): boolean {
  return ANOTHER.test(questionText(control));
}

const ANOTHER =
  /(?<!\p{L})(alternat(e|ive)|second(ary)?|other|additional|back-?up|work|business|office|company|weitere|zweite|alternativ\p{L}*|geschäftlich\p{L}*|dienstlich\p{L}*|büro|deuxième|autre|secondaire|professionnel(le)?|otr[oa]|segund[oa]|trabajo|outro|comercial|altr[oa]|ufficio|lavoro|second[oa]|tweede|ander|zakelijke?|werk|służbowy|drugi|inny)(?!\p{L})|(?:phone|telefon|email|tel\p{L}*)\s?\(?2\)?\W*$|番号[2２]|勤務先/iu;

const MOBILE = /mobil|\bcell|m[oó]vil|celular|cellulare|handy|portable|携帯|手机|휴대/iu;
