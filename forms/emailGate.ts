import type { PageLook } from './control.ts';
import { weighEvidence } from './evidence.ts';
import type { Meaning, Recognition } from './meanings.ts';

/**
 * Some forms ask for nothing but an address first, in the words of a sign-in, and go on from there. Where no password is
 * asked for, whoever applies gives their own.
 */
export function withEmailGate(look: PageLook, recognitions: readonly Recognition[]): readonly Recognition[] {
  const shown = look.controls.flatMap(({ visible, disabled }, at) =>
    visible && !disabled && !BESIDE.has(recognitions[at]?.meaning ?? 'unknown') ? [at] : [],
  );
  const [only, ...others] = shown;
  const control = only === undefined ? undefined : look.controls[only];
  if (control === undefined || others.length > 0 || recognitions[only ?? -1]?.meaning !== 'username')
    return recognitions;
  const alone = weighEvidence(control);
  if (alone.meaning !== 'email') return recognitions;
  const asked = { ...alone, evidence: [...alone.evidence, 'an address is all that is asked for'] };
  return recognitions.map((recognition, at) => (at === only ? asked : recognition));
}

const BESIDE = new Set<Meaning>(['consent', 'search', 'honeypot', 'captcha']);
