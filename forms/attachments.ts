import type { AskedHere } from './answers/asked.ts';
import type { Control } from './control.ts';
import type { Known } from './planPage.ts';
import { type Source, valuesFor } from './valuesFor.ts';

/** Without a letter it is the resume that is attached. */
export interface Upload {
  kind: 'upload';
  letter?: { text: string; format: 'pdf' | 'txt' };
}

interface Attachment {
  attached: (Upload & { source: Source }) | null;
  /** Why what there is cannot be attached; null where there is nothing. */
  note: string | null;
}

/** What goes into a slot for a file: each kind into its own, and nothing that the slot says it does not take. */
export function attachmentFor(control: Control, asked: AskedHere, known: Known): Attachment {
  if (asked.meaning === 'resume_file') return resumeFor(control, known);
  return asked.meaning === 'cover_letter_file' ? letterFor(control, asked, known) : NOTHING;
}

const NOTHING: Attachment = { attached: null, note: null };

function resumeFor({ demands, evidence }: Control, { hasResume, resumeName }: Known): Attachment {
  if (!hasResume || ANONYMOUS.test(`${evidence.label} ${evidence.hint}`)) return NOTHING;
  if (resumeName !== undefined && !takesFile(demands.accept, resumeName)) return notTaken(demands.accept);
  return { attached: { kind: 'upload', source: 'resume' }, note: null };
}

/** Ours names the applicant. */
const ANONYMOUS =
  /anonym|\bblind(ed)?\b|redacted|without (your |any )?(names?|personal)|ohne (namen|foto)|sans (nom|photo)/i;

/** The letter is a text: it becomes a file where one is wanted. */
function letterFor(control: Control, asked: AskedHere, known: Known): Attachment {
  const [letter] = valuesFor(control, { ...asked, meaning: 'cover_letter' }, known);
  if (letter === undefined) return NOTHING;
  const { accept } = control.demands;
  const format = (['pdf', 'txt'] as const).find((ending) => takesFile(accept, `letter.${ending}`));
  if (format === undefined) return notTaken(accept);
  const { source, value: text } = letter;
  return { attached: { kind: 'upload', letter: { text, format }, source }, note: null };
}

function notTaken(accept: string): Attachment {
  return { attached: null, note: `The file that there is will not do: it takes ${accept} only.` };
}

/** As HTML's `accept`: endings and media types, parted by commas. A file whose type we do not know is tried. */
function takesFile(accept: string, name: string): boolean {
  const wanted = accept
    .toLowerCase()
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '');
  const ending = /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  const type = TYPES[ending];
  if (wanted.length === 0 || type === undefined) return true;
  return wanted.some((one) =>
    one.startsWith('.')
      ? one === `.${ending}`
      : one === '*/*' || one === type || one === type.replace(/\/.*/, '/*'),
  );
}

const TYPES: Record<string, string> = {
  pdf: 'application/pdf',
  doc: 'application/msword',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  odt: 'application/vnd.oasis.opendocument.text',
  rtf: 'application/rtf',
  txt: 'text/plain',
};
