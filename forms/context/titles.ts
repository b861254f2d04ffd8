import type { Draft } from '../draft.ts';
import { type FormGroup, retaken } from './formGroup.ts';

/** `Title` beside `Company` is that of a job; anywhere else it may be a form of address. */
export function titles({ drafts }: FormGroup): Draft[] {
  return drafts.map((draft, at) => {
    const { label, placeholder, nearby } = draft.control.evidence;
    if (draft.recognition.meaning !== 'unknown' || !/^title$/i.test(label || placeholder || nearby))
      return draft;
    if (isAddress(draft)) return retaken(draft, 'salutation', 'a title among forms of address');
    const around = [at - 1, at + 1].map((place) => drafts[place]?.recognition.meaning);
    return around.includes('current_company') && draft.control.kind === 'text'
      ? retaken(draft, 'current_title', 'a title beside a company')
      : draft;
  });
}

/** Most of what can be chosen is one. */
function isAddress({ control: { options } }: Draft): boolean {
  const said = options.filter(({ label }) => ADDRESSES.test(label.trim()));
  return said.length > 1 && said.length >= options.length / 2;
}

const ADDRESSES = /^(mr|mrs|ms|miss|mx|dr|prof(essor)?|sir|madam|herr|frau|mme|monsieur|madame)\.?$/i;
