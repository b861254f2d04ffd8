import { hasSharedId } from './labels.ts';
import { textOf } from './text.ts';
import { textAfter, boxesBeside, wordsBeforeBoxes } from './wordsOnBoxes.ts';

/** `Languages` asks for several of `English`, `French` and `German`; what says more, or is demanded, is a statement of its own. */
export function isNamed(box: HTMLElement): boolean {
  if (box.matches('[required], [aria-required="true"]')) return false;
  const said = saidOf(box);
  return said !== '' && said.split(' ').length <= LONGEST_NAME && !/^i\b/i.test(said) && !AGREES.test(said);
}

const LONGEST_NAME = 3;

/** On it, in its label, or right beside it. */
export function saidOf(box: HTMLElement): string {
  const named = labelsNaming(box);
  const said = (named.length > 0 ? named : [box]).map(textOf).join(' ').trim();
  if (said !== '' || named.length > 0) return said;
  const together = boxesBeside(box);
  return wordsBeforeBoxes(together)?.words[together.indexOf(box)] ?? textAfter(box);
}

function labelsNaming(box: HTMLElement): Element[] {
  if (hasSharedId(box)) return [box.closest('label') ?? box];
  return box instanceof HTMLInputElement || box instanceof HTMLButtonElement ? [...(box.labels ?? [])] : [];
}

export const AGREES =
  /\b(agree\w*|consents?|terms|privacy|acknowledg\w*|certif\w*|einwillig\w*|datenschutz\w*|consentement|confidentialité|consentimiento|privacidad\w*|privacidade|riservatezza|privacyverklaring|prywatności)\b/i;
