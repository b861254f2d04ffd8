/** A kind of file that employers' forms take for a resume. */
export interface ResumeType {
  extension: 'pdf' | 'docx' | 'doc';
  mime: string;
}

export const MAX_RESUME_BYTES = 10_000_000;

/** What a file is by its bytes, whatever its name says; null for what is no resume. */
export function resumeTypeOf(bytes: Buffer): ResumeType | null {
  const found = TYPES.find(({ magic, holds }) => bytes.indexOf(magic) === 0 && bytes.includes(holds));
  return found === undefined ? null : { extension: found.extension, mime: found.mime };
}

/** The beginning of each, and what tells a document from the other files that begin so: archives, sheets, installers. */
const TYPES = [
  { extension: 'pdf', mime: 'application/pdf', magic: Buffer.from('%PDF-'), holds: '' },
  {
    extension: 'docx',
    mime: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    magic: Buffer.from([0x50, 0x4b, 0x03, 0x04]),
    holds: 'word/',
  },
  {
    extension: 'doc',
    mime: 'application/msword',
    magic: Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
    holds: Buffer.from('WordDocument', 'utf16le'),
  },
] as const;
