import type { PageLook } from '../control.ts';
import type { Meaning } from '../meanings.ts';
import type { Draft } from '../draft.ts';
import { saysSomething } from '../saysSomething.ts';
import { WRITTEN } from '../written.ts';

/** The controls of one form, or those of a frame that belong to none, in the order of the page. */
export interface FormGroup {
  drafts: Draft[];
  frame: number;
  form: string | null;
  look: PageLook;
}

/** The same control, taken for something else because of what stands around it. */
export function retaken(draft: Draft, meaning: Meaning, because: string): Draft {
  const { confidence, evidence } = draft.recognition;
  return {
    ...draft,
    recognition: {
      meaning,
      confidence: Math.max(confidence, 0.7),
      evidence: [`context: ${because}`, ...evidence],
    },
  };
}

/** What is somebody or something else's stays empty; whoever is asked for it must see whose it is. */
export function retakenFor(draft: Draft, whose: string, because: string): Draft {
  const taken = retaken(draft, 'unknown', because);
  return { ...taken, recognition: { ...taken.recognition, about: whose } };
}

/** Everything that is written on and about a control, for words that may stand anywhere. */
export function writtenOn({ control }: Draft): string {
  const { label, legend, placeholder, name, id, nearby } = control.evidence;
  return [label, legend, placeholder, name, id, nearby].join(' ');
}

/** A box to type into with no word to it, seen by a person as one with what stands before it. */
export function saysNothing({ control, recognition }: Draft): boolean {
  const { label, placeholder, nearby, hint } = control.evidence;
  const isSilent = [label, placeholder, nearby, hint].every((text) => !saysSomething(text));
  return control.visible && isSilent && WRITTEN.has(control.kind) && recognition.meaning === 'unknown';
}

/** Whether a label stands before another control, too: it has the same, or no word at all. */
export function isBehind(other: Draft, first: Draft): boolean {
  const { label } = first.control.evidence;
  return other === first || (label !== '' && other.control.evidence.label === label) || saysNothing(other);
}
