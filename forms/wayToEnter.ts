import { chooseOption } from './chooseOption.ts';
import type { Control, Option } from './control.ts';
import { type Asked, typedTexts } from './formats/typedTexts.ts';
import { chosenFor, type ListFinding } from './listFinding.ts';
import { normalise } from './normalise.ts';
import { permitOption } from './permitOption.ts';
import { saysFirst, yesOrNo } from './synonyms.ts';
import { partOfDate } from './wholeDate.ts';

/** How a value is put into a control. */
export type Entry =
  /** `others`: the same in other ways of writing, for a page that does not take the first. */
  | { kind: 'type'; text: string; others?: string[]; shortened?: true }
  | { kind: 'choose'; options: Option[] }
  /** Out of a list that must be opened first; `found` is what stood for it there, null while nobody has looked. */
  | { kind: 'pick'; wanted: string; found: string[] | null }
  | { kind: 'check'; checked: boolean };

/** null when the control cannot hold the value: no option says it, or it is not of the kind that is typed here. */
export function wayToEnter(
  control: Control,
  answer: string,
  { finding, ...asked }: Asked & { finding: ListFinding | undefined },
): Entry | null {
  const value = partOfDate(control, answer, { part: asked.part, shown: finding?.options ?? [] });
  if (value === null) return null;
  const found = chosenFor(value, finding);
  // What was typed may have turned out to be chosen from.
  if (found !== null) return found.length === 0 ? null : { kind: 'pick', wanted: value, found };
  switch (control.kind) {
    case 'select':
    case 'radio': {
      const option =
        chooseOption(value, control.options) ?? permitOption(asked.meaning, value, control.options);
      return option === null ? null : { kind: 'choose', options: [option] };
    }
    case 'combobox':
      return { kind: 'pick', wanted: value, found: null };
    case 'checkbox':
      return control.options.length > 1 ? chooseSeveral(control, value) : checkByWord(value);
    case 'multiselect':
      return chooseSeveral(control, value);
    case 'number':
    case 'date':
    case 'email':
    case 'text':
    case 'tel':
    case 'url':
    case 'textarea':
    case 'richtext':
      return typed(control, value, asked);
    case 'password':
    case 'search':
    case 'file':
    case 'other':
      return null;
  }
}

export const NO_DATE = 'The answer given is no date; it wants YYYY-MM-DD.';

/** What a person is told whose answer the control cannot hold; nothing of the answer. */
export function whyNot(control: Control, finding?: ListFinding): string {
  if (control.kind === 'checkbox' && control.options.length < 2)
    return 'The answer given is neither yes nor no.';
  if (control.options.length > 0 || (finding?.options.length ?? 0) > 0)
    return 'The answer given is not one of the options.';
  if (control.kind === 'date') return NO_DATE;
  if (control.kind === 'number') return 'The answer given is no number.';
  if (control.kind === 'email') return 'The answer given is no e-mail address.';
  if (control.maxLength !== null) return `The answer given is longer than ${control.maxLength} characters.`;
  return 'The answer given does not fit.';
}

function typed(control: Control, value: string, asked: Asked): Entry | null {
  const found = typedTexts(control, value, asked);
  if (found === null) return null;
  const [text, ...others] = found.texts;
  return {
    kind: 'type',
    text,
    ...(others.length > 0 ? { others } : {}),
    ...(found.shortened ? { shortened: true } : {}),
  };
}

/** Each part of `A, B and C` must be an option; where they stand in lines, options may have commas of their own. */
function chooseSeveral(control: Control, value: string): Entry | null {
  const whole = chooseOption(value, control.options);
  if (whole !== null) return { kind: 'choose', options: [whole] };
  const pieces = value
    .split(value.includes('\n') ? '\n' : /[,;]/)
    .map((piece) => piece.replace(LIST_MARK, ''));
  const chosen = pieces.filter((piece) => piece.trim() !== '').map((piece) => optionsJoined(piece, control));
  const options = chosen.flatMap((some) => some ?? []);
  return chosen.every((some) => some !== null) && options.length > 0 ? { kind: 'choose', options } : null;
}

/** `B and C`, where that is not an option by itself. */
function optionsJoined(piece: string, control: Control): Option[] | null {
  const whole = chooseOption(piece, control.options);
  if (whole !== null) return [whole];
  for (const { index, 0: joint } of piece.matchAll(JOINTS)) {
    const first = optionsJoined(piece.slice(0, index), control);
    const others = first && optionsJoined(piece.slice(index + joint.length), control);
    if (first !== null && others) return [...first, ...others];
  }
  return null;
}

const LIST_MARK = /^\s*(?:[•*·–-]\s+|(?:and|&|und|et|y|e|en|i)\s+)/i;
const JOINTS = /\s+(?:and|plus|as well as|und|et|y|e|en|i)\s+|\s*[/&+]\s*/gi;

/** In any language: a box is checked by a yes, or by agreeing. */
function checkByWord(value: string): Entry | null {
  const answer = yesOrNo(value) ?? saysFirst(value);
  const word = normalise(value);
  if (answer === 'yes' || /^(agree|i agree|accept|i accept|checked|on)$/.test(word))
    return { kind: 'check', checked: true };
  if (answer === 'no' || /^(disagree|i disagree|unchecked|off)$/.test(word))
    return { kind: 'check', checked: false };
  return null;
}
