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
  const best = phones.find(isMobile) ?? phones.find((phone) => phone.required) ?? phones[0];
  return new Set(phones.filter((phone) => phone !== best && !phone.required));
}

const MOBILE = /mobil|\bcell|m[oó]vil|celular|cellulare|handy|portable|携帯|手机|휴대/iu;
