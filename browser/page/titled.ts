import { hasWords, lineBeside } from './lines.ts';
import { fold, saysKind } from './text.ts';

/**
 * The line that stands before a control, with the one above it in the control's own place where it only explains that:
 * `First name`, and below it `As it is in your passport.`
 */
export function withTitle(line: string, control: Element, cell: Element): string {
  if (!explains(line) || cell.matches('body')) return line;
  const inside = [...cell.querySelectorAll('*')];
  if (inside.length > MOST_ELEMENTS) return line;
  const same = inside.filter((element) => fold(element.textContent ?? '') === line);
  if (same.length === 0) return line;
  const title = lineBeside(control, cell, { direction: 'previousSibling', without: new Set(same) });
  return underTitle(title, line);
}

export function underTitle(title: string, line: string): string {
  if (!hasWords(title) || title === line || title.length > LONGEST_TITLE) return line;
  return saysKind(line) ? title : `${title}\n${line}`;
}

/** What an answer goes on from: `https:// [ ]`, `+1 [ ]`. */
export function begins(line: string): boolean {
  return /^(https?:\/\/(www\.)?|\+\d{1,3})$/.test(line);
}

const MOST_ELEMENTS = 200;
const LONGEST_TITLE = 150;

/** A sentence, how long an answer may be, or what it begins with; no question, and nothing that a colon ends. */
export function explains(line: string): boolean {
  if (begins(line)) return true;
  if (/[?？:：]\W*$/.test(line) || SHORTENED.test(line)) return false;
  return saysKind(line) || /[.!…。][)\]]?$/.test(line) || LIMITS.test(line);
}

/** `House no.` and `Tel.` end with a point, and are names. */
const SHORTENED =
  /(?<!\p{L})(no|nos|nr|num|núm|nº|tel|tél|telef|mob|ext|apt|ste|bldg|str|st|ave|dept|tfno|yrs|hrs|d\.?o\.?b)\.\W*$/iu;

/** `Max. 500 words`; `Minimum salary` is asked for. */
const LIMITS =
  /^\W*(e\.?\s?g\b|for example|examples?\b|(max|min)(imum)?\b\W*(of\W+|length\b|file\b|size\b|characters?\b|words?\b|\d)|up to\b|at (most|least)\b|format\b|z\. ?b\.|höchstens|mindestens|p\. ?ex\b|par exemple|por ejemplo|por exemplo|ad es\b|bijv\b|np\.)/i;
