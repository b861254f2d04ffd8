import type { Control, PageLook } from '../control.ts';
import type { Meaning, Recognition } from '../meanings.ts';

/** What is known of one applicant-tracking system beyond what any form tells of itself. */
export interface Adapter {
  /** `greenhouse` */
  name: string;
  /** By its address, or by marks that only it has. */
  isAt(look: PageLook): boolean;
  /** What a control asks for, where this system is surer than its words; null leaves it to them. */
  recognise?(control: Control, look: PageLook): Recognition | null;
  /** Whether this is where it leads those who ask for a posting that is over. */
  isClosed?(url: string): boolean;
  /** Whether it says of an application that it will not have it, in words or places that only it uses. */
  isRefused?(look: PageLook): boolean;
}

/** What a system calls by a name of its own needs no further evidence; null for a name that is not in the table. */
export function knownAs(
  system: string,
  table: Readonly<Record<string, Meaning>>,
  mark: string,
): Recognition | null {
  const meaning = Object.hasOwn(table, mark) ? table[mark] : undefined;
  return meaning === undefined
    ? null
    : { meaning, confidence: 0.99, evidence: [`adapter: ${mark} at ${system}`] };
}

/** `jobs.lever.co` and `jobs.eu.lever.co` are of `lever.co`. */
export function isOfDomain(url: string, domain: string): boolean {
  const host = URL.canParse(url) ? new URL(url).hostname : '';
  return host === domain || host.endsWith(`.${domain}`);
}
