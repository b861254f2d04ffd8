import { cut } from '../contracts/storable.ts';
import type { PageLook } from './control.ts';

/** What a page says that shows an application was received. */
export interface Confirmation {
  message: string;
  confirmationId: string | null;
}

/** By the words of the page, backed by its address. A page that says thanks beside a form confirms nothing. */
export function findConfirmation(look: PageLook): Confirmation | null {
  const { text } = look.signals;
  const patterns = CONFIRMATION_PATH.test(pathOf(look.url)) ? [...CONFIRMATIONS, THANKS] : CONFIRMATIONS;
  const match = patterns
    .map((pattern) => pattern.exec(text))
    .find((found) => found !== null && !isConditional(text, found.index));
  if (match === null || match === undefined) return null;
  return { message: sentenceAround(text, match.index), confirmationId: NUMBER.exec(text)?.[1] ?? null };
}

const CONFIRMATIONS = [
  /\bthank(s| you) (so much |very much )?for (applying|your application|submitting your application)\b/i,
  /\b(your )?application (has been|was|is) (successfully )?(submitted|received|sent|completed?)\b/i,
  /\bwe('ve| have)? (have )?received your application\b/i,
  /\b(you have|you've) (successfully )?(applied|submitted your application)\b/i,
  /\bapplication (submitted|received|complete|sent)\b/i,
  /\bsuccessfully (applied|submitted)\b/i,
  /\bthank you for your interest\b.{0,200}\b(received|submitted)\b/i,
];

const CONFIRMATION_PATH = /(confirm|thank|success|submitted|complete|received)/i;
const THANKS = /\b(thank you|thanks|received|submitted|success)\b/i;
const NUMBER =
  /\b(?:confirmation|reference|application|receipt|tracking)\s*(?:number|no\.?|id|code|#)?\s*(?:is)?\s*[:#]?\s*#?\s*([A-Z]{0,6}-?\d[A-Z0-9-]{2,}|[A-Z0-9]{2,}-[A-Z0-9-]{2,})\b/i;

/** `Verify your e-mail before your application is submitted` says that it is not. */
function isConditional(text: string, index: number): boolean {
  const before = text.slice(Math.max(0, index - 60), index);
  return /\b(before|until|unless|once|when|if|after|not|cannot)\b[^.!?\n]*$/i.test(before);
}

function pathOf(url: string): string {
  return URL.canParse(url) ? new URL(url).pathname : '';
}

function sentenceAround(text: string, index: number): string {
  const start =
    Math.max(text.lastIndexOf('. ', index), text.lastIndexOf('! ', index), text.lastIndexOf('\n', index)) + 1;
  const rest = text.slice(start).trimStart();
  const end = rest.search(/[.!](\s|$)|\n/);
  return cut(rest, end < 0 ? 300 : Math.min(end + 1, 300)).trim();
}
