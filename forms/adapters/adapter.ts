import type { Control, PageLook } from '../control.ts';
import type { Recognition } from '../meanings.ts';

/** What is known of one applicant-tracking system beyond what any form tells of itself. */
export interface Adapter {
  /** `greenhouse` */
  name: string;
  /** By its address, or by marks that only it has. */
  isAt(look: PageLook): boolean;
  /** What a control asks for, where this system is surer than its words; null leaves it to them. */
  recognise?(control: Control, look: PageLook): Recognition | null;
}

/** What a system calls by a name of its own needs no further evidence. */
export function knownAs(meaning: Recognition['meaning'], system: string, mark: string): Recognition {
  return { meaning, confidence: 0.99, evidence: [`adapter: ${mark} at ${system}`] };
}
