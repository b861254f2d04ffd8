import { remembered } from './remembered.ts';

/** Texts are compared without case, accents, marks and punctuation: `Nom de famille *` is `nom de famille`. */
export const normalise = remembered((text): string =>
  text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/(?<!\p{L})e-mail(?=s?(?!\p{L}))/gu, 'email')
    .replaceAll(/[^\p{L}\p{N}+#]+/gu, ' ')
    .trim(),
);

export function digitsOf(text: string): string {
  return text.replaceAll(/\D/g, '');
}
